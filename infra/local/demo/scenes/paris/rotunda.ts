import { arch, fill, rect } from '../../drawing/marks.ts'
import { columns, pediment } from '../../drawing/temple.ts'
import { shaft } from '../../drawing/towers.ts'
import type { Motif } from '../common/vista.ts'

/** The round toll house at the end of the basin: a drum of arches on a square porch. */
export const rotunda: Motif = (page, x, base, size, depth) => {
  const stone = '#efe2c4'
  return [
    shaft(page, { x, base: base - size * 0.3, width: size * 0.86, height: size * 0.6, colour: stone, depth }),
    fill(
      Array.from({ length: 7 }, (_, i) => arch(x + size * (i - 3) * 0.115, base - size * 0.38, size * 0.07, size * 0.3)).join(''),
      page.shade('#6f6357', depth),
    ),
    ...[0.3, 0.72, 0.92].map(up => rect(x - size * 0.45, base - size * up, size * 0.9, size * 0.035, page.tone('#fbf2dc', depth))),
    rect(x - size * 0.62, base - size * 0.34, size * 1.24, size * 0.34, page.tone(stone, depth)),
    columns(page, { x: x - size * 0.4, base, width: size * 0.8, height: size * 0.32, colour: '#fbf2dc', count: 8, depth }),
    pediment(page, { x, base: base - size * 0.3, width: size * 0.9, height: size * 0.2, colour: '#fbf2dc', depth }),
  ].join('')
}
