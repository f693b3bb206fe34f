import { fill, pointedArch } from '../../drawing/marks.ts'
import { battlement, dome, shaft } from '../../drawing/towers.ts'
import { panes } from '../../drawing/windows.ts'
import { steeple } from '../common/steeple.ts'
import type { Motif } from '../common/vista.ts'

/** Norman towers and battlements. */
export const palermoCathedral: Motif = (page, x, base, size, depth) =>
  [
    battlement(page, { x: x - size * 1.1, top: base - size * 0.4, width: size * 2.2, height: size * 0.4, colour: '#dcb27a', depth, tooth: size * 0.022 }),
    panes(
      page,
      Array.from({ length: 13 }, (_, i) => pointedArch(x - size * 1 + i * size * 0.167, base - size * 0.1, size * 0.07, size * 0.2)),
      depth,
    ),
    dome(page, { x: x + size * 0.24, base: base - size * 0.52, width: size * 0.3, colour: '#7f9a92', depth, swell: 1.2 }),
    shaft(page, { x: x + size * 0.24, base: base - size * 0.4, width: size * 0.28, height: size * 0.13, colour: '#e6c795', depth }),
    ...[-1.04, -0.6, 0.62, 1.06].map((at, i) => steeple('#d6a96f', '#b98a58', 0.16)(page, x + size * at, base, size * (i % 3 ? 0.86 : 0.74), depth)),
    fill(pointedArch(x, base, size * 0.2, size * 0.32), page.shade('#5a4336', depth)),
  ].join('')
