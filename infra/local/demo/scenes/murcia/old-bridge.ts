import { box, n, rect, stroke } from '../../drawing/marks.ts'
import type { Motif } from '../common/vista.ts'

/** A stone bridge of two arches. */
export const twoArches: Motif = (page, x, base, size, depth) => {
  const w = size * 3
  const holes = [-0.25, 0.25].map(at => `M${n(x + w * at - w * 0.17)} ${n(base + 10)}a${n(w * 0.17)} ${n(size * 0.46)} 0 0 1 ${n(w * 0.34)} 0z`).join('')
  return (
    `<path fill-rule="evenodd" fill="${page.tone('#d3b58a', depth)}" d="${box(x - w / 2, base - size * 0.56, w, size * 0.56 + 10)}${holes}"/>` +
    stroke(holes, page.shade('#a98a62', depth), 5) +
    rect(x - w / 2, base - size * 0.62, w, size * 0.08, page.tone('#e6cda4', depth))
  )
}
