import { arch, n, rect, stroke } from '../../drawing/marks.ts'
import type { Motif } from '../common/vista.ts'

/** Brick arches of a Roman bath. */
export const ruins: Motif = (page, x, base, size, depth) => {
  const w = size * 1.7
  const holes = Array.from({ length: 4 }, (_, i) => arch(x - w / 2 + (w * (i + 0.5)) / 4, base, (w / 4) * 0.62, size * (0.5 + (i % 2) * 0.14))).join('')
  const top = `M${n(x - w / 2)} ${n(base)}V${n(base - size * 0.6)}l${n(w * 0.08)} ${n(-size * 0.16)}l${n(w * 0.12)} ${n(size * 0.06)}l${n(w * 0.1)} ${n(-size * 0.3)}l${n(w * 0.18)} ${n(size * 0.04)}l${n(w * 0.08)} ${n(size * 0.14)}l${n(w * 0.2)} ${n(-size * 0.16)}l${n(w * 0.14)} ${n(size * 0.22)}l${n(w * 0.1)} ${n(-size * 0.02)}V${n(base)}z`
  return [
    `<path fill-rule="evenodd" fill="${page.tone('#b8705a', depth)}" d="${top}${holes}"/>`,
    ...[0.12, 0.24, 0.36].map(at => rect(x - w / 2, base - size * at - size * 0.2, w, 3, page.tone('#e2c7a0', depth), 0.35)),
    stroke(holes, page.shade('#8f4f42', depth), size * 0.025),
  ].join('')
}
