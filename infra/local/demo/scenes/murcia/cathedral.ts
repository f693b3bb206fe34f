import { lift } from '../../drawing/colour.ts'
import { arch, circle, fill, n, rect } from '../../drawing/marks.ts'
import { floodlit, type Page } from '../../drawing/page.ts'
import { cross, dome, shaft, spire } from '../../drawing/towers.ts'
import { panes } from '../../drawing/windows.ts'
import type { Motif } from '../common/vista.ts'

const STONE = '#e8c48c'
const PALE = '#f8e2b8'

/** Storeys of the tower from below: width, height, openings beside each other. */
const STOREYS = [
  [0.23, 0.22, 2],
  [0.21, 0.18, 2],
  [0.18, 0.16, 1],
  [0.15, 0.12, 1],
] as const

/** The carved front: three bays between columns, its top swung like a wave. */
function front(page: Page, x: number, base: number, size: number, depth: number): string {
  const { tone, shade } = page
  const w = size * 0.46
  const at = (share: number) => x + w * share
  return [
    fill(
      `M${n(at(-0.5))} ${n(base)}V${n(base - size * 0.3)}q${n(w * 0.1)} ${n(-size * 0.01)} ${n(w * 0.17)} ${n(-size * 0.05)}t${n(w * 0.12)} ${n(-size * 0.08)}q${n(w * 0.21)} ${n(-size * 0.09)} ${n(w * 0.42)} 0q${n(w * 0.05)} ${n(size * 0.04)} ${n(w * 0.12)} ${n(size * 0.08)}t${n(w * 0.17)} ${n(size * 0.05)}V${n(base)}z`,
      tone(STONE, depth),
    ),
    fill(
      `M${n(at(-0.5))} ${n(base - size * 0.3)}q${n(w * 0.1)} ${n(-size * 0.01)} ${n(w * 0.17)} ${n(-size * 0.05)}t${n(w * 0.12)} ${n(-size * 0.08)}q${n(w * 0.21)} ${n(-size * 0.09)} ${n(w * 0.42)} 0q${n(w * 0.05)} ${n(size * 0.04)} ${n(w * 0.12)} ${n(size * 0.08)}t${n(w * 0.17)} ${n(size * 0.05)}v${n(size * 0.02)}H${n(at(-0.5))}z`,
      tone(PALE, depth),
    ),
    fill(arch(x, base - size * 0.26, w * 0.22, size * 0.13), shade('#8f6a48', depth)) + circle(x, base - size * 0.335, w * 0.08, tone(PALE, depth)),
    ...[0.02, 0.24].map(up => rect(at(-0.52), base - size * (up + 0.012), w * 1.04, size * 0.016, tone(PALE, depth))),
    ...[-0.46, -0.2, 0.2, 0.46].map(share => rect(at(share) - w * 0.025, base - size * 0.3, w * 0.05, size * 0.3, tone(PALE, depth))),
    ...[-0.46, 0.46].map(share => spire(page, { x: at(share), base: base - size * 0.3, width: w * 0.07, height: size * 0.06, colour: PALE, depth })),
    fill(arch(x, base, w * 0.24, size * 0.19), shade('#5f4434', depth)),
    fill([-0.33, 0.33].map(share => arch(at(share), base, w * 0.13, size * 0.13)).join(''), shade('#6b4e3c', depth)),
    fill([-0.33, 0.33].map(share => arch(at(share), base - size * 0.165, w * 0.1, size * 0.06)).join(''), shade('#8f6a48', depth)),
    cross(page, x, base - size * 0.47, size * 0.05, '#d9b65a', depth),
  ].join('')
}

/** The cathedral of Murcia: a very tall tower in storeys, beside it the carved front and a blue dome. */
export const murciaCathedral: Motif = (sheet, x, base, size, depth) => {
  const page = floodlit(sheet, 0.4)
  const { tone } = page
  let foot = base
  const tower = STOREYS.map(([w, h, openings]) => {
    const [wide, high] = [size * w, size * h]
    const spots = openings === 2 ? [-0.21, 0.21] : [0]
    const part = [
      shaft(page, { x, base: foot, width: wide, height: high, colour: STONE, depth }),
      ...[-0.46, 0.46].map(at => rect(x + wide * at - wide * 0.04, foot - high, wide * 0.08, high, tone(PALE, depth))),
      panes(
        page,
        spots.map(at => arch(x + wide * at, foot - high * 0.18, wide * (openings === 2 ? 0.2 : 0.3), high * 0.56)),
        depth,
      ),
      rect(x - wide * 0.57, foot - high - size * 0.006, wide * 1.14, size * 0.02, tone(PALE, depth)),
      ...[-0.5, 0.5].map(at => spire(page, { x: x + wide * at, base: foot - high, width: wide * 0.1, height: size * 0.035, colour: PALE, depth })),
    ].join('')
    foot -= high
    return part
  })
  const lantern = size * 0.09
  return [
    rect(x, base - size * 0.27, size * 0.5, size * 0.27, tone(lift(STONE, -0.04), depth)),
    shaft(page, { x: x + size * 0.16, base: base - size * 0.26, width: size * 0.16, height: size * 0.08, colour: STONE, depth }),
    dome(page, { x: x + size * 0.16, base: base - size * 0.335, width: size * 0.17, colour: '#4f7f9a', depth, swell: 1.1 }),
    front(page, x + size * 0.36, base, size, depth),
    ...tower,
    dome(page, { x, base: foot, width: size * 0.13, colour: STONE, depth, swell: 1 }),
    shaft(page, { x, base: foot - size * 0.06, width: lantern * 0.6, height: size * 0.07, colour: PALE, depth }),
    dome(page, { x, base: foot - size * 0.125, width: lantern * 0.66, colour: '#4f7f9a', depth, swell: 1.5 }),
    cross(page, x, foot - size * 0.17, size * 0.06, '#d9b65a', depth),
  ].join('')
}
