import { arch, box, fill, polygon, rect } from '../../drawing/marks.ts'
import { columns, pediment } from '../../drawing/temple.ts'
import { panes } from '../../drawing/windows.ts'
import type { Motif } from '../common/vista.ts'

/** The university: six columns under a pediment. */
export const university: Motif = (page, x, base, size, depth) =>
  [
    rect(x - size * 1.2, base - size * 0.66, size * 2.4, size * 0.66, page.tone('#f0d684', depth)),
    panes(
      page,
      Array.from({ length: 14 }, (_, i) =>
        Math.abs(i - 6.5) < 3 ? [] : [0.54, 0.28].map(up => box(x - size * 1.12 + i * size * 0.167, base - size * up, size * 0.075, size * 0.16)),
      ).flat(),
      depth,
    ),
    rect(x - size * 1.22, base - size * 0.68, size * 2.44, size * 0.035, page.tone('#fbf8ee', depth)),
    polygon(
      [
        [x - size * 1.24, base - size * 0.66],
        [x - size * 1.1, base - size * 0.82],
        [x + size * 1.1, base - size * 0.82],
        [x + size * 1.24, base - size * 0.66],
      ],
      page.tone(page.light.weather === 'snow' ? '#f2f5f5' : '#8f5a4a', depth),
    ),
    rect(x - size * 0.52, base - size * 0.7, size * 1.04, size * 0.7, page.shade('#c9a94f', depth)),
    columns(page, { x: x - size * 0.52, base, width: size * 1.04, height: size * 0.62, colour: '#fbf8ee', count: 6, depth }),
    fill(
      [-0.26, 0, 0.26].map(at => arch(x + size * at, base, size * 0.1, size * 0.26)).join(''),
      page.light.lit >= 0.2 ? '#ffdc97' : page.shade('#6b4a36', depth),
    ),
    ...[0, 1, 2].map(i =>
      rect(x - size * (0.56 + i * 0.04), base - size * (0.03 - i * 0.02), size * (1.12 + i * 0.08), size * 0.02, page.tone('#fbf8ee', depth)),
    ),
    pediment(page, { x, base: base - size * 0.6, width: size * 1.1, height: size * 0.33, colour: '#fbf8ee', depth }),
  ].join('')
