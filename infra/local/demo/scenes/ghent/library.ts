import { rect } from '../../drawing/marks.ts'
import type { Motif } from '../common/vista.ts'

/** A library of long low floors. */
export const library: Motif = (page, x, base, size, depth) =>
  Array.from({ length: 5 }, (_, i) => {
    const w = size * (2.3 - (i % 2) * 0.35 - i * 0.12)
    const top = base - (size * (i + 1)) / 5
    const left = x - w / 2 + (i % 2 ? size * 0.16 : -size * 0.1)
    const count = Math.round(w / 18)
    return (
      rect(left, top, w, size / 5, page.tone('#55606b', depth)) +
      Array.from({ length: count }, (_, c) =>
        rect(left + 6 + (c * (w - 12)) / count, top + size * 0.05, ((w - 12) / count) * 0.72, size * 0.1, page.pane(depth)),
      ).join('') +
      rect(left - 6, top - 3, w + 12, 6, page.tone('#d3d2c8', depth))
    )
  }).join('')
