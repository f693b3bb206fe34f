import { arch, rect } from '../../drawing/marks.ts'
import { palm } from '../../drawing/plants.ts'
import { columns, pediment } from '../../drawing/temple.ts'
import { dome, lantern, shaft } from '../../drawing/towers.ts'
import { panes } from '../../drawing/windows.ts'
import type { Motif } from '../common/vista.ts'

/** The opera house: steps, columns, a great dome. */
export const opera: Motif = (page, x, base, size, depth) =>
  [
    ...[-1.2, 1.2].map(at => palm(page, { x: x + size * at, base: base + 6, height: size * 0.76, depth })),
    rect(x - size * 0.85, base - size * 0.44, size * 1.7, size * 0.44, page.tone('#d8b383', depth)),
    panes(
      page,
      [-0.72, -0.58, 0.58, 0.72].map(at => arch(x + size * at, base - size * 0.1, size * 0.07, size * 0.24)),
      depth,
    ),
    shaft(page, { x, base: base - size * 0.44, width: size * 0.7, height: size * 0.2, colour: '#dcb98a', depth }),
    dome(page, { x, base: base - size * 0.64, width: size * 0.66, colour: '#6f8f88', depth, swell: 0.86 }),
    lantern(page, { x, base: base - size * 0.91, width: size * 0.08, height: size * 0.07, colour: '#e6cba0', depth, finial: 'ball' }),
    columns(page, { x: x - size * 0.4, base: base - size * 0.06, width: size * 0.8, height: size * 0.4, colour: '#eed8b0', count: 6, depth }),
    pediment(page, { x, base: base - size * 0.42, width: size * 0.86, height: size * 0.2, colour: '#eed8b0', depth }),
    ...[0, 1, 2].map(i =>
      rect(
        x - size * (0.46 + i * 0.05),
        base - size * (0.06 - i * 0.02),
        size * (0.92 + i * 0.1),
        size * 0.022,
        page.tone(i % 2 ? '#cdae82' : '#e6cba0', depth),
      ),
    ),
  ].join('')
