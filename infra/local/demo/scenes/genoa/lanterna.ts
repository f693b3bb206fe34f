import { sailboat, ship } from '../../drawing/boats.ts'
import { lift } from '../../drawing/colour.ts'
import { house } from '../../drawing/houses.ts'
import { reflected, ridge, ripples, water } from '../../drawing/land.ts'
import { circle, type Point, polygon, rect } from '../../drawing/marks.ts'
import type { Page } from '../../drawing/page.ts'
import type { Scene } from '../../drawing/picture.ts'
import { pine } from '../../drawing/plants.ts'
import { birds, haze, sky } from '../../drawing/sky.ts'
import { dome, shaft } from '../../drawing/towers.ts'

/** The lighthouse: two square shafts, one on the other, each with its gallery. */
export function tower(page: Page, x: number, base: number, height: number, depth = 0): string {
  const { tone, shade, light } = page
  const stone = '#e9dcc0'
  const low = height * 0.5
  const wide = height * 0.15
  const gallery = (y: number, w: number) =>
    rect(x - w / 2 - 7, y - 8, w + 14, 9, tone(lift(stone, 0.05), depth)) + rect(x - w / 2 - 3, y + 1, w + 6, 6, shade(stone, depth))
  const slits = (from: number, to: number, count: number) =>
    Array.from({ length: count }, (_, i) => rect(x - 3, from - ((from - to) * (i + 0.7)) / count, 6, 13, shade('#4b4a55', depth))).join('')
  const top = base - height * 0.9
  const lit = light.lit >= 0.25
  return [
    shaft(page, { x, base, width: wide, height: low, colour: stone, depth }, 3),
    slits(base, base - low, 4),
    rect(x - wide * 0.2, base - low * 0.72, wide * 0.4, wide * 0.46, tone('#c8493d', depth)) +
      rect(x - wide * 0.04, base - low * 0.72, wide * 0.08, wide * 0.46, tone('#f4efe2', depth)) +
      rect(x - wide * 0.2, base - low * 0.72 + wide * 0.19, wide * 0.4, wide * 0.08, tone('#f4efe2', depth)),
    gallery(base - low, wide),
    shaft(page, { x, base: base - low - 6, width: wide * 0.68, height: height * 0.4 - 6, colour: stone, depth }, 2),
    slits(base - low, top, 3),
    gallery(top, wide * 0.68),
    rect(x - wide * 0.2, top - height * 0.055, wide * 0.4, height * 0.05, lit ? '#fff0bd' : tone('#cfe0de', depth)),
    rect(x - 1.5, top - height * 0.055, 3, height * 0.05, shade('#5a6068', depth)),
    dome(page, { x, base: top - height * 0.05, width: wide * 0.46, colour: '#7c8a86', depth }),
    circle(x, top - height * 0.086, 3.4, tone('#d9b65a', depth)),
  ].join('')
}

/** Two beams that sweep from the lighthouse. */
export const beams = (x: number, y: number, reach: number) =>
  polygon(
    [
      [x, y - 4],
      [x - reach, y - reach * 0.2],
      [x - reach, y + reach * 0.06],
      [x, y + 4],
    ],
    '#fff0bd',
    0.2,
  ) +
  polygon(
    [
      [x, y - 4],
      [x + reach, y - reach * 0.1],
      [x + reach, y + reach * 0.14],
      [x, y + 4],
    ],
    '#fff0bd',
    0.13,
  )

/** The Lanterna on its rock at the mouth of the port. */
export const lanterna: Scene = page => {
  const { width, height, light, tone, shade } = page
  const sea = height * 0.72
  const x = width * 0.36
  const base = sea - 62
  const rock: Point[] = [
    [-20, sea + 6],
    [-20, sea - 78],
    [width * 0.12, sea - 96],
    [width * 0.3, sea - 84],
    [width * 0.47, sea - 64],
    [width * 0.6, sea - 34],
    [width * 0.7, sea + 6],
  ]
  const face: Point[] = [
    [-20, sea + 6],
    [-20, sea - 30],
    [width * 0.1, sea - 46],
    [width * 0.24, sea - 30],
    [width * 0.36, sea - 44],
    [width * 0.52, sea - 18],
    [width * 0.66, sea + 6],
  ]
  return [
    sky(page, sea),
    ridge(page, { y: sea - 120, rise: 60, colour: '#6f8f86', depth: 0.95, slope: 90, base: sea }),
    ridge(page, { y: sea - 62, rise: 36, colour: '#5d7f78', depth: 0.8, slope: 80, base: sea }),
    haze(page, sea - 150, sea, 0.6),
    light.lit >= 0.25 ? beams(x, base - height * 0.56, width * 1.1) : '',
    water(page, { y: sea }),
    ship(page, { x: width * 0.72, y: sea + 4, length: 170, colour: '#33506b', depth: 0.5 }),
    reflected(
      'rock',
      [
        tower(page, x, base, height * 0.6),
        polygon(rock, tone('#8b7a68')),
        polygon(face, shade('#7c6a5c')),
        house(page, { x: width * 0.03, base: sea - 84, width: 92, height: 62, colour: '#e3b98a', roofColour: '#a8573f' }),
        house(page, { x: width * 0.15, base: sea - 80, width: 70, height: 44, colour: '#d98a5f', roofColour: '#a8573f' }),
        pine(page, { x: width * 0.52, base: sea - 50, height: 92 }),
        pine(page, { x: width * 0.01, base: sea - 78, height: 130 }),
      ],
      sea + 4,
      0.3,
    ),
    ripples(page, { y: sea, swell: 0.6 }),
    sailboat(page, { x: width * 0.6, y: height * 0.86, length: 92, colour: '#8f3f3a' }),
    birds(page, width * 0.74, height * 0.3, 5),
  ]
}
