import { fill, n, rect } from '../../drawing/marks.ts'
import { fir } from '../../drawing/plants.ts'
import { shaft } from '../../drawing/towers.ts'
import type { Motif } from '../common/vista.ts'

/** Firs at the edge of a wood, with a water tower. */
export const waterTower: Motif = (page, x, base, size, depth) =>
  [
    shaft(page, { x, base, width: size * 0.16, height: size * 0.7, colour: '#d8cdb8', depth }),
    fill(
      `M${n(x - size * 0.2)} ${n(base - size * 0.94)}h${n(size * 0.4)}l${n(-size * 0.07)} ${n(size * 0.26)}h${n(-size * 0.26)}z`,
      page.tone('#e6dcc8', depth),
    ),
    rect(x - size * 0.22, base - size * 0.97, size * 0.44, size * 0.05, page.tone('#b5654a', depth)),
    ...[-0.9, -0.6, 0.56, 0.84, 1.1].map(at =>
      fir(page, { x: x + size * at, base: base + 4, height: size * page.random.between(0.5, 0.8), depth: depth + 0.1 }),
    ),
  ].join('')
