import { n, polygon, rect, stroke } from '../../drawing/marks.ts'
import type { Motif } from '../common/vista.ts'

/** A long wedge of glass. */
export const glassWedge: Motif = (page, x, base, size, depth) => {
  const w = size * 3.4
  const count = 26
  return (
    polygon(
      [
        [x - w * 0.5, base],
        [x - w * 0.5, base - size * 0.14],
        [x + w * 0.5, base - size * 0.86],
        [x + w * 0.54, base - size * 0.86],
        [x + w * 0.46, base],
      ],
      page.tone('#b9d2d6', depth),
    ) +
    Array.from({ length: count }, (_, i) => {
      const at = x - w * 0.48 + (w * 0.94 * i) / count
      const tall = size * (0.1 + (0.66 * i) / count)
      return rect(at, base - tall, (w / count) * 0.62, tall - size * 0.03, page.pane(depth), 0.75)
    }).join('') +
    stroke(`M${n(x - w * 0.5)} ${n(base - size * 0.14)}L${n(x + w * 0.54)} ${n(base - size * 0.86)}`, page.tone('#f4f6f2', depth), 5)
  )
}
