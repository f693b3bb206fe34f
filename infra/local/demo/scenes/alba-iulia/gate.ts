import { lift } from '../../drawing/colour.ts'
import { arch, fill, polygon, rect } from '../../drawing/marks.ts'
import { dome, shaft } from '../../drawing/towers.ts'
import type { Motif } from '../common/vista.ts'

/** A baroque gate: three openings, an obelisk above. */
export const gate: Motif = (page, x, base, size, depth) => {
  const stone = '#dccaa8'
  const w = size * 1.1
  return [
    polygon(
      [
        [x - size * 0.06, base - size * 0.56],
        [x, base - size],
        [x + size * 0.06, base - size * 0.56],
      ],
      page.tone(lift(stone, 0.04), depth),
    ),
    polygon(
      [
        [x, base - size * 0.56],
        [x, base - size],
        [x + size * 0.06, base - size * 0.56],
      ],
      page.shade(stone, depth),
      0.7,
    ),
    shaft(page, { x, base, width: w, height: size * 0.5, colour: stone, depth }),
    rect(x - w * 0.54, base - size * 0.54, w * 1.08, size * 0.06, page.tone(lift(stone, 0.06), depth)),
    ...[-0.42, -0.18, 0.18, 0.42].map(at => rect(x + w * at - size * 0.035, base - size * 0.48, size * 0.07, size * 0.48, page.tone(lift(stone, 0.08), depth))),
    fill(arch(x, base, size * 0.28, size * 0.4), page.shade('#3a3238', depth)),
    fill(arch(x - w * 0.3, base, size * 0.13, size * 0.26) + arch(x + w * 0.3, base, size * 0.13, size * 0.26), page.shade('#4b4044', depth)),
    ...[-0.42, 0.42].map(at => dome(page, { x: x + w * at, base: base - size * 0.54, width: size * 0.14, colour: '#b4694f', depth, swell: 1.3 })),
  ].join('')
}
