import { box, fill, polygon, rect } from '../../drawing/marks.ts'
import { columns, pediment } from '../../drawing/temple.ts'
import type { Motif } from '../common/vista.ts'

/** The university: six columns under a pediment. */
export const university: Motif = (page, x, base, size, depth) =>
  [
    rect(x - size * 1.2, base - size * 0.66, size * 2.4, size * 0.66, page.tone('#ecdca4', depth)),
    fill(
      Array.from({ length: 14 }, (_, i) =>
        Math.abs(i - 6.5) < 3
          ? ''
          : box(x - size * 1.14 + i * size * 0.167, base - size * 0.54, size * 0.075, size * 0.16) +
            box(x - size * 1.14 + i * size * 0.167, base - size * 0.28, size * 0.075, size * 0.16),
      ).join(''),
      page.pane(depth),
    ),
    polygon(
      [
        [x - size * 1.24, base - size * 0.66],
        [x - size * 1.1, base - size * 0.82],
        [x + size * 1.1, base - size * 0.82],
        [x + size * 1.24, base - size * 0.66],
      ],
      page.tone(page.light.weather === 'snow' ? '#f2f5f5' : '#8f5a4a', depth),
    ),
    rect(x - size * 0.52, base - size * 0.7, size * 1.04, size * 0.7, page.shade('#e2cf95', depth)),
    columns(page, { x: x - size * 0.52, base, width: size * 1.04, height: size * 0.62, colour: '#fbf8ee', count: 6, depth }),
    pediment(page, { x, base: base - size * 0.58, width: size * 1.1, height: size * 0.4, colour: '#fbf8ee', depth }),
  ].join('')
