import { lift } from '../../drawing/colour.ts'
import { circle, fill, n, pointedArch, rect, stroke } from '../../drawing/marks.ts'
import { floodlit } from '../../drawing/page.ts'
import { cross, shaft, spire } from '../../drawing/towers.ts'
import { panes } from '../../drawing/windows.ts'
import type { Motif } from '../common/vista.ts'

/** Saint Nicholas: blue-grey stone, a broad tower with a pointed turret at each corner. */
export const saintNicholas: Motif = (sheet, x, base, size, depth) => {
  const page = floodlit(sheet, 0.3)
  const stone = '#9fa4a6'
  const roof = '#5c6872'
  const w = size * 0.27
  const turret = (at: number) =>
    shaft(page, { x: x + w * at, base, width: w * 0.24, height: size * 0.76, colour: lift(stone, 0.03), depth }) +
    spire(page, { x: x + w * at, base: base - size * 0.76, width: w * 0.28, height: size * 0.17, colour: roof, depth })
  return [
    shaft(page, { x, base, width: w, height: size * 0.72, colour: stone, depth }),
    panes(
      page,
      [0.42, 0.2].flatMap(up => [-0.17, 0.17].map(at => pointedArch(x + w * at, base - size * up, w * 0.2, size * 0.19))),
      depth,
    ),
    ...[0.4, 0.64].map(up => rect(x - w * 0.54, base - size * up, w * 1.08, size * 0.014, page.tone(lift(stone, 0.1), depth))),
    spire(page, { x, base: base - size * 0.71, width: w * 0.74, height: size * 0.26, colour: roof, depth }),
    turret(-0.5),
    turret(0.5),
    cross(page, x, base - size * 0.95, size * 0.05, '#d9b65a', depth),
  ].join('')
}

/** The belfry: slender, a clock, four little spires around a tall one, a golden dragon on it. */
export const belfry: Motif = (sheet, x, base, size, depth) => {
  const page = floodlit(sheet, 0.42)
  const { tone, shade } = page
  const stone = '#c6b28e'
  const roof = '#56655f'
  const w = size * 0.17
  const gold = tone('#f0c24a', depth * 0.5)
  const top = base - size * 0.965
  return [
    shaft(page, { x, base, width: w, height: size * 0.62, colour: stone, depth }),
    ...[0.14, 0.28, 0.42, 0.53].map(up => rect(x - w * 0.54, base - size * up, w * 1.08, size * 0.011, tone(lift(stone, 0.08), depth))),
    panes(
      page,
      [0.44, 0.3, 0.16].flatMap(up => [-0.2, 0.2].map(at => pointedArch(x + w * at, base - size * up, w * 0.22, size * 0.085))),
      depth,
    ),
    circle(x, base - size * 0.575, w * 0.24, tone('#2f3a4a', depth)) +
      circle(x, base - size * 0.575, w * 0.19, page.light.lit >= 0.25 ? '#ffe7ae' : tone('#f4ecd8', depth)) +
      stroke(
        `M${n(x)} ${n(base - size * 0.575)}v${n(-w * 0.14)}m0 ${n(w * 0.14)}l${n(w * 0.09)} ${n(w * 0.05)}`,
        shade('#2f3a4a', depth),
        Math.max(1.4, w * 0.035),
      ),
    rect(x - w * 0.62, base - size * 0.635, w * 1.24, size * 0.022, tone(lift(stone, 0.08), depth)),
    ...[-0.48, 0.48].map(
      at =>
        rect(x + w * at - w * 0.09, base - size * 0.68, w * 0.18, size * 0.05, tone(stone, depth)) +
        spire(page, { x: x + w * at, base: base - size * 0.675, width: w * 0.24, height: size * 0.1, colour: roof, depth }),
    ),
    shaft(page, { x, base: base - size * 0.63, width: w * 0.66, height: size * 0.09, colour: stone, depth }),
    fill([-0.16, 0.16].map(at => pointedArch(x + w * at, base - size * 0.64, w * 0.16, size * 0.065)).join(''), shade('#39404e', depth)),
    spire(page, { x, base: base - size * 0.715, width: w * 0.74, height: size * 0.25, colour: roof, depth }),
    circle(x, top, size * 0.008, gold),
    // The dragon: body, wing and curled tail.
    fill(
      `M${n(x - size * 0.03)} ${n(top - size * 0.012)}q${n(size * 0.012)} ${n(-size * 0.018)} ${n(size * 0.03)} ${n(-size * 0.012)}l${n(-size * 0.006)} ${n(-size * 0.022)}q${n(size * 0.026)} ${n(size * 0.006)} ${n(size * 0.024)} ${n(size * 0.024)}q${n(size * 0.02)} ${n(-size * 0.002)} ${n(size * 0.024)} ${n(-size * 0.018)}q${n(size * 0.006)} ${n(size * 0.028)} ${n(-size * 0.022)} ${n(size * 0.032)}q${n(-size * 0.03)} ${n(size * 0.008)} ${n(-size * 0.05)} ${n(-size * 0.004)}z`,
      gold,
    ),
  ].join('')
}

/** Saint Bavo: a square tower with a flat top, pinnacles at its corners. */
export const saintBavo: Motif = (sheet, x, base, size, depth) => {
  const page = floodlit(sheet, 0.3)
  const stone = '#c9b79a'
  const w = size * 0.25
  return [
    shaft(page, { x, base, width: w, height: size * 0.9, colour: stone, depth }),
    panes(
      page,
      [0.56, 0.3].flatMap(up => [-0.2, 0.2].map(at => pointedArch(x + w * at, base - size * up, w * 0.24, size * 0.24))),
      depth,
    ),
    ...[0.27, 0.53, 0.86].map(up => rect(x - w * 0.55, base - size * up, w * 1.1, size * 0.014, page.tone(lift(stone, 0.08), depth))),
    ...[-0.5, 0.5].map(
      at =>
        rect(x + w * at - w * 0.08, base - size * 0.94, w * 0.16, size * 0.94, page.tone(lift(stone, 0.03), depth)) +
        spire(page, { x: x + w * at, base: base - size * 0.935, width: w * 0.2, height: size * 0.065, colour: stone, depth }),
    ),
    ...[-0.25, 0, 0.25].map(at => spire(page, { x: x + w * at, base: base - size * 0.9, width: w * 0.1, height: size * 0.045, colour: stone, depth })),
  ].join('')
}
