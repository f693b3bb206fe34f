import { rect } from '../../drawing/marks.ts'
import { lantern, shaft } from '../../drawing/towers.ts'
import type { Motif } from '../common/vista.ts'

/** A lighthouse at the end of a mole. */
export const mole: Motif = (page, x, base, size, depth) =>
  [
    rect(x - size * 0.9, base - size * 0.1, page.width - x + size, size * 0.14, page.shade('#8b8378', depth)),
    shaft(page, { x, base: base - size * 0.08, width: size * 0.16, height: size * 0.66, colour: '#efe9dc', depth }, size * 0.02),
    rect(x - size * 0.075, base - size * 0.5, size * 0.15, size * 0.12, page.tone('#c8493d', depth)),
    lantern(page, { x, base: base - size * 0.73, width: size * 0.1, height: size * 0.1, colour: '#f4efe2', roof: '#c8493d', finial: 'ball', depth }),
  ].join('')
