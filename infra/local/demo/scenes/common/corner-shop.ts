import { arch, box, fill, n, polygon, rect, stroke } from '../../drawing/marks.ts'
import { awning } from '../../drawing/terrace.ts'
import type { Motif } from './vista.ts'

/** A corner shop under an awning, with its house above. */
export const cornerShop =
  (colour: string, front: string): Motif =>
  (page, x, base, size, depth) => {
    const w = size * 0.92
    const left = x - w / 2
    return [
      rect(left, base - size, w, size, page.tone('#e9dcc2', depth)),
      fill(
        Array.from({ length: 10 }, (_, i) => box(left + w * (0.08 + (i % 5) * 0.185), base - size * (i < 5 ? 0.94 : 0.7), w * 0.1, size * 0.17)).join(''),
        page.pane(depth),
      ),
      ...[0.51, 0.75, 0.99].map(up => rect(left - 5, base - size * up, w + 10, size * 0.02, page.tone('#f8f0de', depth))),
      stroke(`M${n(left)} ${n(base - size * 0.56)}h${n(w)}`, page.shade('#3a3f4c', depth), 5),
      polygon(
        [
          [left - 6, base - size],
          [left + w * 0.08, base - size * 1.18],
          [left + w * 0.92, base - size * 1.18],
          [left + w + 6, base - size],
        ],
        page.tone('#7d8a99', depth),
      ),
      rect(left, base - size * 0.48, w, size * 0.48, page.tone(front, depth)),
      rect(left + w * 0.05, base - size * 0.34, w * 0.54, size * 0.28, page.light.lit >= 0.25 ? '#ffdf9e' : page.tone('#c3d3d0', depth)),
      rect(left + w * 0.66, base - size * 0.34, w * 0.26, size * 0.34, page.light.lit >= 0.25 ? '#ffd68a' : page.tone('#6f8790', depth)),
      fill(
        Array.from({ length: 6 }, (_, i) => arch(left + w * (0.1 + i * 0.088), base - size * 0.06, w * 0.06, size * (0.08 + (i % 3) * 0.035))).join(''),
        page.shade(colour, depth),
      ),
      awning(page, { x: left + w * 0.02, top: base - size * 0.44, width: w * 0.96, drop: size * 0.1, colour, stripes: 11, depth }),
    ].join('')
  }
