import { lift } from '../../drawing/colour.ts'
import { fill, pointedArch, rect } from '../../drawing/marks.ts'
import { cross, shaft, spire } from '../../drawing/towers.ts'
import type { Motif } from './vista.ts'

const slits = (x: number, top: number, width: number, height: number, count: number) =>
  Array.from({ length: count }, (_, i) => pointedArch(x, top + (height * (i + 0.9)) / count, width, (height / count) * 0.62)).join('')

/** A square church tower with windows and a spire. */
export const steeple =
  (colour: string, roof: string, slim = 0.2): Motif =>
  (page, x, base, size, depth) => {
    const w = size * slim
    const body = size * 0.7
    return [
      shaft(page, { x, base, width: w, height: body, colour, depth }),
      fill(slits(x, base - body, w * 0.3, body * 0.8, 3), page.shade('#3a3f4c', depth)),
      rect(x - w * 0.58, base - body - 6, w * 1.16, 9, page.tone(lift(colour, 0.06), depth)),
      spire(page, { x, base: base - body - 4, width: w * 0.94, height: size * 0.3, colour: roof, depth }),
      ...[-0.46, 0.46].map(at => spire(page, { x: x + w * at, base: base - body - 4, width: w * 0.2, height: size * 0.09, colour: roof, depth })),
      cross(page, x, base - size + 4, size * 0.05, '#d9b65a', depth),
    ].join('')
  }
