import { fill, n, stroke } from '../../drawing/marks.ts'
import type { Motif } from '../common/vista.ts'

/** A stone bridge of one flat arch. */
export const archedBridge: Motif = (page, x, base, size, depth) => {
  const w = size * 2.6
  const deck = `M${n(x - w / 2)} ${n(base + 8)}V${n(base - size * 0.16)}Q${n(x)} ${n(base - size * 0.72)} ${n(x + w / 2)} ${n(base - size * 0.16)}V${n(base + 8)}h${n(-w * 0.1)}Q${n(x)} ${n(base - size * 0.62)} ${n(x - w * 0.4)} ${n(base + 8)}z`
  return (
    fill(deck, page.tone('#e6e2d6', depth)) +
    stroke(
      `M${n(x - w / 2)} ${n(base - size * 0.26)}Q${n(x)} ${n(base - size * 0.84)} ${n(x + w / 2)} ${n(base - size * 0.26)}`,
      page.shade('#8a8f92', depth),
      3,
    ) +
    stroke(
      Array.from({ length: 21 }, (_, i) => {
        const t = i / 20
        const at = x - w / 2 + w * t
        const up = base - size * 0.26 - size * 0.29 * 4 * t * (1 - t)
        return `M${n(at)} ${n(up)}v${n(size * 0.1)}`
      }).join(''),
      page.shade('#8a8f92', depth),
      1.6,
    )
  )
}
