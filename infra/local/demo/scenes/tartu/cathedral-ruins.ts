import { n, pointedArch, stroke } from '../../drawing/marks.ts'
import type { Motif } from '../common/vista.ts'

/** Pointed brick arches without a roof. */
export const gothicRuin: Motif = (page, x, base, size, depth) => {
  const w = size * 1.2
  const holes =
    [-0.32, 0, 0.32].map(at => pointedArch(x + w * at, base, w * 0.2, size * 0.62)).join('') +
    [-0.32, 0.32].map(at => pointedArch(x + w * at, base - size * 0.7, w * 0.1, size * 0.16)).join('')
  const d = `M${n(x - w / 2)} ${n(base)}V${n(base - size)}h${n(w * 0.3)}v${n(size * 0.2)}l${n(w * 0.16)} ${n(size * 0.06)}l${n(w * 0.2)} ${n(-size * 0.04)}V${n(base - size * 0.92)}h${n(w * 0.34)}V${n(base)}z`
  return `<path fill-rule="evenodd" fill="${page.tone('#b0614d', depth)}" d="${d}${holes}"/>${stroke(holes, page.shade('#7f4238', depth), size * 0.02)}`
}
