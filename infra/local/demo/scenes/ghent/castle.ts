import { lift } from '../../drawing/colour.ts'
import { box, fill, pointedArch, rect } from '../../drawing/marks.ts'
import type { Page } from '../../drawing/page.ts'
import { battlement, shaft } from '../../drawing/towers.ts'
import { panes } from '../../drawing/windows.ts'
import type { Motif } from '../common/vista.ts'

const STONE = '#a89c84'

/** A round tower on the wall, wider at its battlements. */
function turret(page: Page, x: number, base: number, width: number, height: number, depth: number): string {
  return [
    shaft(page, { x, base, width, height, colour: lift(STONE, 0.02), depth }),
    battlement(page, {
      x: x - width * 0.58,
      top: base - height - width * 0.3,
      width: width * 1.16,
      height: width * 0.42,
      colour: lift(STONE, 0.05),
      depth,
      tooth: width * 0.15,
    }),
    fill([0.35, 0.65].map(up => box(x - width * 0.05, base - height * up, width * 0.1, width * 0.34)).join(''), page.shade('#3a3a42', depth)),
  ].join('')
}

/** The castle of the counts: a keep over a ring of round towers, its gate towards the water. */
export const castle: Motif = (page, x, base, size, depth) => {
  const { shade } = page
  return [
    battlement(page, {
      x: x - size * 0.3,
      top: base - size * 0.96,
      width: size * 0.6,
      height: size * 0.96,
      colour: lift(STONE, -0.05),
      depth,
      tooth: size * 0.035,
    }),
    rect(x < page.sunX ? x - size * 0.3 : x + size * 0.14, base - size * 0.96, size * 0.16, size * 0.96, shade(lift(STONE, -0.05), depth), 0.8),
    panes(
      page,
      [0.78, 0.58].flatMap(up => [-0.17, 0, 0.17].map(at => pointedArch(x + size * at, base - size * up + size * 0.08, size * 0.055, size * 0.13))),
      depth,
    ),
    ...[-0.3, 0.3].map(at => turret(page, x + size * at, base, size * 0.12, size * 0.98, depth)),
    battlement(page, { x: x - size * 0.95, top: base - size * 0.4, width: size * 1.9, height: size * 0.4, colour: STONE, depth, tooth: size * 0.03 }),
    fill(
      Array.from({ length: 26 }, (_, i) =>
        box(x - size * (0.9 - ((i * 0.73) % 1.8)), base - size * (0.06 + ((i * 0.37) % 0.28)), size * 0.05, size * 0.016),
      ).join(''),
      shade(STONE, depth),
      0.5,
    ),
    ...[-0.92, -0.62, 0.62, 0.92].map((at, i) => turret(page, x + size * at, base, size * 0.17, size * (i % 3 ? 0.5 : 0.44), depth)),
    ...[-0.2, 0.2].map(at => turret(page, x + size * at, base, size * 0.15, size * 0.52, depth)),
    rect(x - size * 0.13, base - size * 0.46, size * 0.26, size * 0.46, page.tone(lift(STONE, 0.03), depth)),
    fill(pointedArch(x, base, size * 0.17, size * 0.3), page.light.lit >= 0.2 ? '#ffd690' : shade('#2f2f38', depth)),
    fill(pointedArch(x, base, size * 0.13, size * 0.25), shade('#2f2f38', depth)),
  ].join('')
}
