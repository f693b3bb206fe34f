import { arch, fill, n, rect, stroke } from '../../drawing/marks.ts'
import { awning } from '../../drawing/terrace.ts'
import type { Motif } from './vista.ts'

/** Market stalls under awnings. */
export const stalls =
  (colours: readonly [string, ...string[]]): Motif =>
  (page, x, base, size, depth) =>
    [-1.15, -0.38, 0.39]
      .map((at, i) => {
        const w = size * 0.7
        const left = x + size * at
        const foot = base + size * 0.3
        const goods = Array.from({ length: 22 }, (_, g) =>
          fill(
            arch(left + w * (0.06 + (g % 11) * 0.084), foot - size * (g < 11 ? 0.2 : 0.26), w * 0.09, w * 0.09),
            page.tone(page.random.pick(['#e0683f', '#e8b84a', '#5f8f5a', '#c8493d', '#8f3f6a', '#f0d9a0'] as const), depth * 0.5),
          ),
        ).join('')
        return [
          stroke(`M${n(left)} ${n(foot)}V${n(foot - size * 0.74)}M${n(left + w)} ${n(foot)}V${n(foot - size * 0.74)}`, page.shade('#5b4636', depth * 0.5), 4),
          goods,
          rect(left, foot - size * 0.2, w, size * 0.2, page.tone('#9a6f4a', depth * 0.5)),
          awning(page, {
            x: left - 6,
            top: foot - size * 0.82,
            width: w + 12,
            drop: size * 0.2,
            colour: colours[i % colours.length] ?? colours[0],
            stripes: 8,
            depth: depth * 0.5,
          }),
        ].join('')
      })
      .join('')
