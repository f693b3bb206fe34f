import { polygon, rect } from '../../drawing/marks.ts'
import { columns } from '../../drawing/temple.ts'
import { dome } from '../../drawing/towers.ts'
import type { Motif } from '../common/vista.ts'

/** A rock with a small round temple. */
export const templeRock: Motif = (page, x, base, size, depth) =>
  [
    polygon(
      [
        [x - size * 0.5, base],
        [x - size * 0.34, base - size * 0.34],
        [x - size * 0.16, base - size * 0.62],
        [x + size * 0.16, base - size * 0.64],
        [x + size * 0.3, base - size * 0.3],
        [x + size * 0.5, base],
      ],
      page.tone('#b9a98c', depth),
    ),
    polygon(
      [
        [x, base],
        [x + size * 0.03, base - size * 0.63],
        [x + size * 0.16, base - size * 0.64],
        [x + size * 0.3, base - size * 0.3],
        [x + size * 0.5, base],
      ],
      page.shade('#a8977a', depth),
    ),
    columns(page, { x: x - size * 0.11, base: base - size * 0.62, width: size * 0.22, height: size * 0.15, colour: '#f4ecd8', count: 5, depth }),
    rect(x - size * 0.13, base - size * 0.79, size * 0.26, size * 0.03, page.tone('#f4ecd8', depth)),
    dome(page, { x, base: base - size * 0.79, width: size * 0.2, colour: '#8d9a92', depth }),
  ].join('')
