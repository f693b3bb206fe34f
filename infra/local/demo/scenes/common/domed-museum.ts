import { arch, fill, rect } from '../../drawing/marks.ts'
import { columns, pediment } from '../../drawing/temple.ts'
import { dome, lantern, shaft } from '../../drawing/towers.ts'
import type { Motif } from './vista.ts'

/** A museum with a dome on its middle. */
export const domedMuseum: Motif = (page, x, base, size, depth) =>
  [
    rect(x - size * 0.9, base - size * 0.44, size * 1.8, size * 0.44, page.tone('#dcc9a2', depth)),
    fill(Array.from({ length: 10 }, (_, i) => arch(x - size * 0.8 + i * size * 0.178, base - size * 0.1, size * 0.08, size * 0.22)).join(''), page.pane(depth)),
    rect(x - size * 0.94, base - size * 0.47, size * 1.88, size * 0.05, page.tone('#efe2c4', depth)),
    shaft(page, { x, base, width: size * 0.5, height: size * 0.58, colour: '#e4d3ae', depth }),
    columns(page, { x: x - size * 0.22, base, width: size * 0.44, height: size * 0.4, colour: '#f4ead2', count: 4, depth }),
    pediment(page, { x, base: base - size * 0.4, width: size * 0.52, height: size * 0.2, colour: '#f4ead2', depth }),
    dome(page, { x, base: base - size * 0.6, width: size * 0.44, colour: '#6f8a80', depth, swell: 1.1 }),
    lantern(page, { x, base: base - size * 0.83, width: size * 0.08, height: size * 0.08, colour: '#f4ead2', depth, finial: 'ball' }),
  ].join('')
