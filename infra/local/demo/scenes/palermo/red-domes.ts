import { arch, fill, rect } from '../../drawing/marks.ts'
import { palm } from '../../drawing/plants.ts'
import { dome, shaft } from '../../drawing/towers.ts'
import type { Motif } from '../common/vista.ts'

/** Red domes over a pale Norman church, palms beside. */
export const redDomes: Motif = (page, x, base, size, depth) =>
  [
    ...[-0.9, 0.86].map(at => palm(page, { x: x + size * at, base: base + 6, height: size * 0.82, depth })),
    rect(x - size * 0.56, base - size * 0.5, size * 1.12, size * 0.5, page.tone('#e2bd85', depth)),
    rect(x + (x < page.sunX ? -size * 0.56 : size * 0.34), base - size * 0.5, size * 0.22, size * 0.5, page.shade('#d6ae76', depth)),
    fill([-0.36, 0, 0.36].map(at => arch(x + size * at, base - size * 0.1, size * 0.12, size * 0.28)).join(''), page.pane(depth)),
    rect(x - size * 0.58, base - size * 0.53, size * 1.16, size * 0.05, page.tone('#efd2a2', depth)),
    ...[-0.36, 0, 0.36].map(
      at =>
        shaft(page, { x: x + size * at, base: base - size * 0.52, width: size * 0.24, height: size * 0.08, colour: '#e2bd85', depth }) +
        dome(page, { x: x + size * at, base: base - size * 0.6, width: size * 0.27, colour: '#c5483c', depth, swell: 1.15 }),
    ),
  ].join('')
