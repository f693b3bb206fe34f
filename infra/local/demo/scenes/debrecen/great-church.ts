import { arch, fill, rect } from '../../drawing/marks.ts'
import { columns, pediment } from '../../drawing/temple.ts'
import { cross, dome, shaft } from '../../drawing/towers.ts'
import type { Motif } from '../common/vista.ts'

/** The yellow church with two towers. */
export const greatChurch: Motif = (page, x, base, size, depth) => {
  const wall = '#edc35a'
  const white = '#faf3df'
  const tower = (at: number) => {
    const tx = x + size * at
    return [
      shaft(page, { x: tx, base, width: size * 0.24, height: size * 0.72, colour: wall, depth }),
      ...[0.5, 0.7].map(up => rect(tx - size * 0.135, base - size * up, size * 0.27, size * 0.022, page.tone(white, depth))),
      fill(arch(tx, base - size * 0.54, size * 0.08, size * 0.13) + arch(tx, base - size * 0.26, size * 0.08, size * 0.16), page.pane(depth)),
      dome(page, { x: tx, base: base - size * 0.72, width: size * 0.22, colour: '#5f7f74', depth, onion: true, swell: 1.5 }),
      cross(page, tx, base - size * 0.88, size * 0.09, '#e0bd5c', depth),
    ].join('')
  }
  return [
    rect(x - size * 0.52, base - size * 0.46, size * 1.04, size * 0.46, page.tone(wall, depth)),
    tower(-0.38),
    tower(0.38),
    columns(page, { x: x - size * 0.24, base, width: size * 0.48, height: size * 0.42, colour: white, count: 6, depth }),
    pediment(page, { x, base: base - size * 0.4, width: size * 0.54, height: size * 0.2, colour: white, depth }),
    fill(arch(x, base, size * 0.08, size * 0.18), page.shade('#6b4a2e', depth)),
  ].join('')
}
