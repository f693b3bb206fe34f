import { arch, fill, polygon, rect } from '../../drawing/marks.ts'
import { shaft } from '../../drawing/towers.ts'
import type { Motif } from '../common/vista.ts'

/** Old warehouses with a brick chimney. */
export const warehouses: Motif = (page, x, base, size, depth) =>
  [
    shaft(page, { x: x + size * 0.9, base, width: size * 0.14, height: size, colour: '#b5654a', depth }, size * 0.025),
    ...[-1.1, -0.5, 0.1].map((at, i) => {
      const left = x + size * at
      const w = size * 0.6
      const colour = ['#d9a07a', '#e3c79a', '#c97a5f'][i] ?? '#d9a07a'
      return (
        rect(left, base - size * 0.42, w, size * 0.42, page.tone(colour, depth)) +
        polygon(
          [
            [left - 3, base - size * 0.42],
            [left + w / 2, base - size * 0.62],
            [left + w + 3, base - size * 0.42],
          ],
          page.shade(colour, depth),
        ) +
        fill(
          arch(left + w * 0.5, base, w * 0.28, size * 0.26) +
            arch(left + w * 0.2, base - size * 0.14, w * 0.14, size * 0.16) +
            arch(left + w * 0.8, base - size * 0.14, w * 0.14, size * 0.16),
          page.pane(depth),
        )
      )
    }),
  ].join('')
