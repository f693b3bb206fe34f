import { lift } from '../../drawing/colour.ts'
import { arch, circle, fill, polygon, rect, stroke } from '../../drawing/marks.ts'
import { floodlit, type Page } from '../../drawing/page.ts'
import { dome, shaft } from '../../drawing/towers.ts'
import { panes } from '../../drawing/windows.ts'
import type { Motif } from '../common/vista.ts'

const WALL = '#f2bf45'
const WHITE = '#fdf6e3'
const COPPER = '#5f8577'

/** One of the two towers: walls, belfry, clock, a cap of copper with a star on it. */
function tower(page: Page, x: number, base: number, size: number, depth: number): string {
  const w = size * 0.235
  const course = (up: number, wide: number, tall = 0.018) => rect(x - (w * wide) / 2, base - size * up, w * wide, size * tall, page.tone(WHITE, depth))
  const corners = [-0.44, 0.44].map(at => rect(x + w * at - w * 0.05, base - size * 0.62, w * 0.1, size * 0.6, page.tone(WHITE, depth), 0.9))
  return [
    shaft(page, { x, base, width: w, height: size * 0.66, colour: WALL, depth }),
    ...corners,
    course(0.42, 1.14, 0.024),
    course(0.645, 1.16, 0.026),
    panes(
      page,
      [
        arch(x, base - size * 0.46, w * 0.34, size * 0.13),
        arch(x, base - size * 0.25, w * 0.28, size * 0.12),
        arch(x, base - size * 0.08, w * 0.28, size * 0.1),
      ],
      depth,
    ),
    shaft(page, { x, base: base - size * 0.65, width: w * 0.86, height: size * 0.085, colour: WALL, depth }),
    circle(x, base - size * Math.LN2, w * 0.17, page.tone(WHITE, depth)),
    stroke(`M${x} ${base - size * Math.LN2}v${-w * 0.11}M${x} ${base - size * Math.LN2}h${w * 0.07}`, page.shade('#3a3f4c', depth), Math.max(1.2, w * 0.03)),
    course(0.745, 1.04),
    dome(page, { x, base: base - size * 0.742, width: w * 0.9, colour: COPPER, depth, swell: 1.15 }),
    shaft(page, { x, base: base - size * 0.855, width: w * 0.3, height: size * 0.055, colour: WALL, depth }),
    dome(page, { x, base: base - size * 0.908, width: w * 0.38, colour: COPPER, depth, swell: 1.5 }),
    circle(x, base - size * 0.985, w * 0.055, page.tone('#e8c153', depth)),
  ].join('')
}

/** The Great Church: yellow, two towers, a white gable between them. */
export const greatChurch: Motif = (sheet, x, base, size, depth) => {
  const page = floodlit(sheet, 0.62)
  const half = size * 0.46
  const pillars = [-0.2, -0.12, 0.12, 0.2]
  return [
    polygon(
      [
        [x - half, base - size * 0.42],
        [x - half * 0.7, base - size * 0.56],
        [x + half * 0.7, base - size * 0.56],
        [x + half, base - size * 0.42],
      ],
      page.tone(page.light.weather === 'snow' ? '#eef3f4' : '#a8694f', depth),
    ),
    rect(x - half, base - size * 0.42, half * 2, size * 0.42, page.tone(WALL, depth)),
    tower(page, x - size * 0.36, base, size, depth),
    tower(page, x + size * 0.36, base, size, depth),
    rect(x - size * 0.245, base - size * 0.42, size * 0.49, size * 0.42, page.tone(lift(WALL, 0.03), depth)),
    ...pillars.map(
      at =>
        rect(x + size * at - size * 0.016, base - size * 0.4, size * 0.032, size * 0.38, page.tone(WHITE, depth)) +
        rect(x + size * at - size * 0.023, base - size * 0.41, size * 0.046, size * 0.022, page.tone(WHITE, depth)),
    ),
    rect(x - size * 0.27, base - size * 0.45, size * 0.54, size * 0.045, page.tone(WHITE, depth)),
    polygon(
      [
        [x - size * 0.275, base - size * 0.45],
        [x, base - size * 0.59],
        [x + size * 0.275, base - size * 0.45],
      ],
      page.tone(WHITE, depth),
    ),
    polygon(
      [
        [x - size * 0.215, base - size * 0.463],
        [x, base - size * 0.57],
        [x + size * 0.215, base - size * 0.463],
      ],
      page.tone(WALL, depth),
    ),
    circle(x, base - size * 0.497, size * 0.022, page.shade('#4a4f58', depth)),
    panes(
      page,
      [-0.16, 0, 0.16].map(at => arch(x + size * at, base - size * 0.21, size * (at ? 0.05 : 0.08), size * (at ? 0.12 : 0.15))),
      depth,
    ),
    fill([-0.16, 0, 0.16].map(at => arch(x + size * at, base, size * (at ? 0.055 : 0.085), size * (at ? 0.11 : 0.16))).join(''), page.shade('#6b4a2e', depth)),
    ...[0, 1].map(i =>
      rect(x - size * (0.3 + i * 0.03), base - size * 0.014 + i * size * 0.012, size * (0.6 + i * 0.06), size * 0.014, page.tone(WHITE, depth)),
    ),
  ].join('')
}
