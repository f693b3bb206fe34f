import { arch, circle, fill, n, rect } from '../../drawing/marks.ts'
import { floodlit } from '../../drawing/page.ts'
import { cross } from '../../drawing/towers.ts'
import type { Motif } from '../common/vista.ts'

/** The parish church: a plain front with a round window, over its gable a wall with three bells. */
export const santaEulalia: Motif = (sheet, x, base, size, depth) => {
  const page = floodlit(sheet, 0.45)
  const { tone, shade, light } = page
  const wall = '#d98f6a'
  const trim = '#f8e6c6'
  const w = size * 0.56
  const bell = (at: number, up: number) =>
    fill(arch(x + size * at, base - size * up, size * 0.085, size * 0.12), shade('#3a3440', depth)) +
    fill(
      `M${n(x + size * at - size * 0.028)} ${n(base - size * (up + 0.02))}q${n(size * 0.006)} ${n(-size * 0.06)} ${n(size * 0.028)} ${n(-size * 0.062)}t${n(size * 0.028)} ${n(size * 0.062)}z`,
      tone('#e0bd5c', depth),
    )
  return [
    rect(x - w * 0.5, base - size * 0.58, w, size * 0.58, tone(wall, depth)),
    ...[-0.5, 0.44].map(at => rect(x + w * at, base - size * 0.6, w * 0.06, size * 0.6, tone(trim, depth))),
    fill(
      `M${n(x - w * 0.54)} ${n(base - size * 0.58)}Q${n(x - w * 0.2)} ${n(base - size * 0.6)} ${n(x - w * 0.27)} ${n(base - size * 0.7)}h${n(w * 0.54)}Q${n(x + w * 0.2)} ${n(base - size * 0.6)} ${n(x + w * 0.54)} ${n(base - size * 0.58)}z`,
      tone(trim, depth),
    ),
    rect(x - size * 0.15, base - size * 0.86, size * 0.3, size * 0.2, tone(wall, depth)),
    bell(-0.07, 0.69),
    bell(0.07, 0.69),
    rect(x - size * 0.17, base - size * 0.88, size * 0.34, size * 0.025, tone(trim, depth)),
    fill(
      `M${n(x - size * 0.1)} ${n(base - size * 0.87)}v${n(-size * 0.08)}q${n(size * 0.1)} ${n(-size * 0.1)} ${n(size * 0.2)} 0v${n(size * 0.08)}z`,
      tone(wall, depth),
    ),
    bell(0, 0.88),
    cross(page, x, base - size * 1, size * 0.08, '#d9b65a', depth),
    circle(x, base - size * 0.46, size * 0.06, tone(trim, depth)) +
      circle(x, base - size * 0.46, size * 0.042, light.lit >= 0.25 ? '#ffdc97' : shade('#4a5566', depth)),
    fill(arch(x, base, size * 0.19, size * 0.31), tone(trim, depth)),
    fill(arch(x, base, size * 0.14, size * 0.27), light.lit >= 0.25 ? '#ffcf86' : shade('#6b4636', depth)),
    rect(x - size * 0.16, base - size * 0.02, size * 0.32, size * 0.02, tone(trim, depth)),
  ].join('')
}
