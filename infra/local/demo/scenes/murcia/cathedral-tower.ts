import { lift } from '../../drawing/colour.ts'
import { arch, fill, n, rect } from '../../drawing/marks.ts'
import { cross, dome, shaft } from '../../drawing/towers.ts'
import type { Motif } from '../common/vista.ts'

/** The cathedral of Murcia: a tall tower in five storeys beside a curved front. */
export const murciaTower: Motif = (page, x, base, size, depth) => {
  const stone = '#e2c08c'
  const storeys = [
    [0.24, 0.26],
    [0.22, 0.2],
    [0.19, 0.16],
    [0.14, 0.12],
    [0.1, 0.08],
  ] as const
  let foot = base
  const body = storeys.map(([w, h], i) => {
    const part = [
      shaft(page, { x, base: foot, width: size * w, height: size * h, colour: stone, depth }),
      fill(
        arch(x - (i < 2 ? size * w * 0.22 : 0), foot - size * h * 0.2, size * w * 0.2, size * h * 0.56) +
          (i < 2 ? arch(x + size * w * 0.22, foot - size * h * 0.2, size * w * 0.2, size * h * 0.56) : ''),
        page.pane(depth),
      ),
      rect(x - size * w * 0.58, foot - size * h - 4, size * w * 1.16, size * 0.018, page.tone(lift(stone, 0.07), depth)),
    ].join('')
    foot -= size * h
    return part
  })
  return [
    rect(x, base - size * 0.3, size * 0.66, size * 0.3, page.tone('#d9b27c', depth)),
    fill(
      `M${n(x + size * 0.2)} ${n(base)}V${n(base - size * 0.34)}q${n(size * 0.06)} ${n(-size * 0.14)} ${n(size * 0.2)} ${n(-size * 0.14)}t${n(size * 0.2)} ${n(size * 0.14)}V${n(base)}z`,
      page.tone('#e9cc9c', depth),
    ),
    fill(
      arch(x + size * 0.4, base, size * 0.1, size * 0.2) +
        arch(x + size * 0.28, base, size * 0.05, size * 0.13) +
        arch(x + size * 0.52, base, size * 0.05, size * 0.13),
      page.shade('#6b4a36', depth),
    ),
    ...body,
    dome(page, { x, base: foot, width: size * 0.1, colour: '#7f93a0', depth, swell: 1.2 }),
    cross(page, x, foot - size * 0.06, size * 0.06, '#d9b65a', depth),
  ].join('')
}
