import { tram } from '../../drawing/tram.ts'
import type { Motif } from '../common/vista.ts'

export const redTram: Motif = (page, x, base, size, depth) =>
  tram(page, { x: x - size * 1.3, base: base + size * 0.34, height: size * 0.62, wide: size * 2.6, colour: '#e9a93a', roof: '#c8493d', depth: depth * 0.4 })
