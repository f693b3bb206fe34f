import { arch, fill, rect, stroke } from '../../drawing/marks.ts'
import type { Motif } from '../common/vista.ts'

/** Brick arches with workshops, a garden on top. */
export const viaduct: Motif = (page, x, base, size, depth) => {
  const w = page.width * 1.1
  const count = Math.round(w / (size * 0.62))
  const holes = Array.from({ length: count }, (_, i) => arch(x - w / 2 + (w * (i + 0.5)) / count, base, size * 0.46, size * 0.72))
  return [
    ...Array.from({ length: count * 2 }, (_, i) =>
      page.light.weather === 'snow'
        ? ''
        : fill(
            arch(x - w / 2 + (w * (i + 0.5)) / count / 2, base - size * 0.96, size * 0.26, size * (0.2 + (i % 3) * 0.05)),
            page.tone(i % 2 ? '#5b8552' : '#6f9a5c', depth),
          ),
    ),
    rect(x - w / 2, base - size, w, size, page.tone('#c4715a', depth)),
    rect(x - w / 2, base - size * 1.02, w, size * 0.06, page.tone('#ecdcc0', depth)),
    ...holes.map(d => fill(d, page.light.lit >= 0.25 ? '#ffd890' : page.tone('#3f5668', depth))),
    stroke(holes.join(''), page.tone('#ecdcc0', depth), size * 0.035),
    ...Array.from({ length: count }, (_, i) =>
      rect(x - w / 2 + (w * (i + 0.5)) / count - size * 0.23, base - size * 0.32, size * 0.46, size * 0.03, page.shade('#33415c', depth)),
    ),
  ].join('')
}
