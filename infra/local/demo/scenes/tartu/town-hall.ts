import { box, fill, polygon, rect } from '../../drawing/marks.ts'
import { lantern, spire } from '../../drawing/towers.ts'
import type { Motif } from '../common/vista.ts'

/** A town hall with a little spire. */
export const townHall: Motif = (page, x, base, size, depth) =>
  [
    rect(x - size * 0.5, base - size * 0.52, size, size * 0.52, page.tone('#e3a59b', depth)),
    fill(
      [0, 1, 2]
        .flatMap(r => Array.from({ length: 7 }, (_, i) => box(x - size * 0.44 + i * size * 0.133, base - size * (0.46 - r * 0.155), size * 0.062, size * 0.09)))
        .join(''),
      page.pane(depth),
    ),
    polygon(
      [
        [x - size * 0.54, base - size * 0.52],
        [x - size * 0.4, base - size * 0.68],
        [x + size * 0.4, base - size * 0.68],
        [x + size * 0.54, base - size * 0.52],
      ],
      page.tone(page.light.weather === 'snow' ? '#f2f5f5' : '#8f4f42', depth),
    ),
    polygon(
      [
        [x - size * 0.17, base - size * 0.52],
        [x, base - size * 0.64],
        [x + size * 0.17, base - size * 0.52],
      ],
      page.tone('#f6eee0', depth),
    ),
    lantern(page, { x, base: base - size * 0.67, width: size * 0.1, height: size * 0.12, colour: '#f6eee0', roof: '#5f8f7f', finial: 'ball', depth }),
    spire(page, { x, base: base - size * 0.84, width: size * 0.05, height: size * 0.16, colour: '#5f8f7f', depth }),
  ].join('')
