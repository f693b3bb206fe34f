import { lift } from '../../drawing/colour.ts'
import { arch, fill, polygon, rect } from '../../drawing/marks.ts'
import { cross, dome, shaft } from '../../drawing/towers.ts'
import { panes } from '../../drawing/windows.ts'
import type { Motif } from '../common/vista.ts'

/** The cathedral of Varna: one great dome, small ones around it. */
export const varnaCathedral: Motif = (page, x, base, size, depth) => {
  const wall = '#e7d9bb'
  const roof = '#5f8f7f'
  const drum = (at: number, foot: number, w: number, h: number) =>
    [
      shaft(page, { x: x + size * at, base: base - size * foot, width: size * w, height: size * h, colour: wall, depth }),
      panes(
        page,
        [-0.22, 0.22].map(side => arch(x + size * at + size * w * side, base - size * (foot + h * 0.12), size * w * 0.18, size * h * 0.66)),
        depth,
      ),
      dome(page, { x: x + size * at, base: base - size * (foot + h), width: size * w * 1.12, colour: roof, depth, swell: 1.2 }),
      cross(page, x + size * at, base - size * (foot + h + w * 0.64), size * w * 0.4, '#e0bd5c', depth),
    ].join('')
  return [
    drum(-0.32, 0.42, 0.14, 0.16),
    drum(0.32, 0.42, 0.14, 0.16),
    drum(0, 0.5, 0.26, 0.16),
    shaft(page, { x, base, width: size * 0.92, height: size * 0.44, colour: wall, depth }),
    rect(x - size * 0.48, base - size * 0.46, size * 0.96, size * 0.03, page.tone(lift(wall, 0.05), depth)),
    panes(
      page,
      [-0.32, -0.16, 0, 0.16, 0.32].map(at => arch(x + size * at, base - size * 0.16, size * 0.08, size * 0.2)),
      depth,
    ),
    polygon(
      [
        [x - size * 0.2, base - size * 0.44],
        [x, base - size * 0.56],
        [x + size * 0.2, base - size * 0.44],
      ],
      page.tone(wall, depth),
    ),
    drum(-0.2, 0.44, 0.12, 0.12),
    drum(0.2, 0.44, 0.12, 0.12),
    fill(arch(x, base, size * 0.12, size * 0.13), page.shade('#5a3f35', depth)),
  ].join('')
}
