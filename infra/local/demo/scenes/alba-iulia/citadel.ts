import { n, polygon, stroke } from '../../drawing/marks.ts'
import { dome, shaft } from '../../drawing/towers.ts'
import { steeple } from '../common/steeple.ts'
import type { Motif } from '../common/vista.ts'

/** Ramparts with the towers of two cathedrals. */
export const citadel: Motif = (page, x, base, size, depth) => {
  const brick = '#b4694f'
  const w = size * 3
  return [
    steeple('#e9dfca', '#7a3f38', 0.22)(page, x - size * 0.5, base - size * 0.24, size * 0.86, depth + 0.16),
    steeple('#efe6d2', '#4f6f6a', 0.2)(page, x + size * 0.5, base - size * 0.24, size * 0.72, depth + 0.16),
    shaft(page, { x: x + size * 0.82, base: base - size * 0.24, width: size * 0.44, height: size * 0.3, colour: '#efe6d2', depth: depth + 0.16 }),
    dome(page, { x: x + size * 0.82, base: base - size * 0.54, width: size * 0.34, colour: '#4f6f6a', depth: depth + 0.16 }),
    polygon(
      [
        [x - w, base],
        [x - w * 0.9, base - size * 0.28],
        [x - size * 0.24, base - size * 0.28],
        [x, base - size * 0.36],
        [x + size * 0.24, base - size * 0.28],
        [x + w * 0.9, base - size * 0.28],
        [x + w, base],
      ],
      page.tone(brick, depth),
    ),
    polygon(
      [
        [x, base],
        [x, base - size * 0.36],
        [x + size * 0.24, base - size * 0.28],
        [x + w * 0.9, base - size * 0.28],
        [x + w, base],
      ],
      page.shade(brick, depth),
      0.8,
    ),
    stroke(
      `M${n(x - w * 0.9)} ${n(base - size * 0.27)}H${n(x - size * 0.24)}L${n(x)} ${n(base - size * 0.35)}L${n(x + size * 0.24)} ${n(base - size * 0.27)}H${n(x + w * 0.9)}`,
      page.tone('#e9dfca', depth),
      size * 0.025,
    ),
  ].join('')
}
