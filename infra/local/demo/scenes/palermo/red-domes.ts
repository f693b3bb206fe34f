import { arch, rect } from '../../drawing/marks.ts'
import { floodlit, type Page } from '../../drawing/page.ts'
import { palm } from '../../drawing/plants.ts'
import { dome, shaft } from '../../drawing/towers.ts'
import { panes } from '../../drawing/windows.ts'
import type { Motif } from '../common/vista.ts'

const STONE = '#e6c48c'

/** A red dome on its drum. */
const capped = (page: Page, x: number, base: number, width: number, depth: number) =>
  shaft(page, { x, base, width: width * 0.92, height: width * 0.3, colour: STONE, depth }) +
  dome(page, { x, base: base - width * 0.28, width, colour: '#cf4436', depth, swell: 1.2 })

/** Five red domes over a plain Norman church, the highest on its bell tower, palms beside. */
export const redDomes: Motif = (sheet, x, base, size, depth) => {
  const page = floodlit(sheet, 0.5)
  const { tone } = page
  const side = x < page.sunX ? -1 : 1
  return [
    palm(page, { x: x - size * 0.95, base: base + 6, height: size * 0.82, depth }),
    capped(page, x - size * 0.1, base - size * 0.5, size * 0.24, depth + 0.06),
    shaft(page, { x: x - size * 0.44, base, width: size * 0.26, height: size * 0.68, colour: STONE, depth }),
    panes(
      page,
      [0.44, 0.16].map(up => arch(x - size * 0.44, base - size * up, size * 0.1, size * 0.16)),
      depth,
    ),
    rect(x - size * 0.59, base - size * 0.7, size * 0.3, size * 0.03, tone('#f2d9a8', depth)),
    capped(page, x - size * 0.44, base - size * 0.69, size * 0.26, depth),
    rect(x - size * 0.31, base - size * 0.48, size * 0.9, size * 0.48, tone(STONE, depth)),
    rect(side < 0 ? x - size * 0.31 : x + size * 0.42, base - size * 0.48, size * 0.17, size * 0.48, page.shade(STONE, depth), 0.7),
    panes(
      page,
      [-0.14, 0.14, 0.42].map(at => arch(x + size * at, base - size * 0.1, size * 0.1, size * 0.24)),
      depth,
    ),
    rect(x - size * 0.32, base - size * 0.5, size * 0.92, size * 0.035, tone('#f2d9a8', depth)),
    capped(page, x + size * 0.13, base - size * 0.5, size * 0.34, depth),
    capped(page, x + size * 0.45, base - size * 0.5, size * 0.27, depth),
    rect(x + size * 0.57, base - size * 0.3, size * 0.26, size * 0.3, tone(STONE, depth)),
    rect(x + size * 0.56, base - size * 0.32, size * 0.28, size * 0.03, tone('#f2d9a8', depth)),
    capped(page, x + size * 0.7, base - size * 0.31, size * 0.22, depth),
    palm(page, { x: x + size * 0.98, base: base + 8, height: size * 0.74, depth }),
  ].join('')
}
