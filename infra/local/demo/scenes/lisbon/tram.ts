import { tram } from '../../drawing/tram.ts'
import type { Motif } from '../common/vista.ts'

/** A yellow tram that comes along the street. */
export const yellowTram: Motif = (page, x, base, size, depth) =>
  tram(page, { x: x - size * 0.9, base: base + size * 0.34, height: size * 0.72, wide: size * 1.8, colour: '#f0bd3f', depth: depth * 0.4 })
