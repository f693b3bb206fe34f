import { lift } from '../../drawing/colour.ts'
import { fill, pointedArch } from '../../drawing/marks.ts'
import { battlement } from '../../drawing/towers.ts'
import { slits } from '../common/steeple.ts'
import type { Motif } from '../common/vista.ts'

/** The castle of the counts. */
export const castle: Motif = (page, x, base, size, depth) => {
  const stone = '#9d9584'
  const turret = (at: number, tall: number) =>
    battlement(page, {
      x: x + size * at - size * 0.1,
      top: base - size * tall,
      width: size * 0.2,
      height: size * tall,
      colour: stone,
      depth,
      tooth: size * 0.03,
    })
  return [
    battlement(page, {
      x: x - size * 0.28,
      top: base - size * 0.96,
      width: size * 0.56,
      height: size * 0.96,
      colour: lift(stone, -0.04),
      depth,
      tooth: size * 0.035,
    }),
    fill(
      slits(x, base - size * 0.9, size * 0.05, size * 0.5, 2) +
        slits(x - size * 0.16, base - size * 0.9, size * 0.05, size * 0.5, 2) +
        slits(x + size * 0.16, base - size * 0.9, size * 0.05, size * 0.5, 2),
      page.pane(depth),
    ),
    battlement(page, { x: x - size * 0.82, top: base - size * 0.42, width: size * 1.64, height: size * 0.42, colour: stone, depth, tooth: size * 0.03 }),
    ...[-0.8, -0.44, 0.44, 0.8].map((at, i) => turret(at, i % 3 ? 0.58 : 0.52)),
    fill(pointedArch(x, base, size * 0.18, size * 0.3), page.shade('#2f2f38', depth)),
  ].join('')
}
