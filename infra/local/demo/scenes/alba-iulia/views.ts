import { house } from '../../drawing/houses.ts'
import { ground, ridge } from '../../drawing/land.ts'
import { polygon, stroke } from '../../drawing/marks.ts'
import type { Page } from '../../drawing/page.ts'
import type { Scene } from '../../drawing/picture.ts'
import { bareTree, hedge, tree } from '../../drawing/plants.ts'
import { birds, haze, sky } from '../../drawing/sky.ts'
import { lamp } from '../../drawing/street.ts'
import { terraceTables } from '../common/foreground.ts'
import { people } from '../common/vista.ts'
import { bastions } from './bastions.ts'
import { coronationCathedral, saintMichael } from './cathedrals.ts'
import { starFort } from './star-fort.ts'

/** Small houses and trees of the citadel, in rows around its cathedrals. */
function quarter(page: Page, x: number, y: number, reach: number, size: number): string {
  const { random } = page
  const spots = Array.from({ length: 20 }, () => {
    const angle = random.between(0, 2 * Math.PI)
    const out = random.between(0.55, 0.95)
    return { x: x + Math.cos(angle) * reach * out, y: y + Math.sin(angle) * reach * 0.36 * out }
  })
  return spots
    .sort((a, b) => a.y - b.y)
    .map((spot, i) =>
      i % 3
        ? tree(page, { x: spot.x, base: spot.y, height: size * random.between(0.7, 1), colour: random.pick(['#5f8a4f', '#6f9a5c', '#7f9a4f']) })
        : house(page, {
            x: spot.x,
            base: spot.y,
            width: size * random.between(1, 1.6),
            height: size * 0.56,
            colour: random.pick(['#efe2c8', '#e9d0a8', '#f3e7d2']),
            roof: 'hip',
            roofColour: '#b05a44',
            window: 'plain',
          }),
    )
    .join('')
}

/** The citadel from the air: a star in the green, its two cathedrals in the middle. */
export const fromAbove: Scene = page => {
  const { width, height } = page
  const horizon = height * 0.3
  const place = { x: width * 0.5, y: height * 0.6, radius: width * 0.385 }
  return [
    sky(page, horizon),
    ridge(page, { y: horizon - 40, rise: 34, colour: '#7f9a86', depth: 0.95, base: horizon + 30 }),
    ridge(page, { y: horizon - 8, rise: 22, colour: '#7f9a72', depth: 0.75, base: horizon + 60 }),
    haze(page, horizon - 80, horizon + 10, 0.5),
    ground(page, { y: horizon + 12, colour: '#8fae66', depth: 0.25 }),
    ...Array.from({ length: 5 }, (_, i) =>
      hedge(page, { x: -20, base: horizon + 36 + i * 13, width: width + 40, height: 22, colour: '#7a9a5c', depth: 0.6 - i * 0.06 }),
    ),
    starFort(page, { ...place, tall: height * 0.045 }),
    stroke(`M${width * 0.5} ${height + 10}L${width * 0.5} ${place.y + place.radius * 0.42}`, page.tone('#e6dcc0'), 16),
    quarter(page, place.x, place.y + 10, place.radius * 0.82, height * 0.045),
    saintMichael(page, place.x - width * 0.09, place.y + 14, height * 0.25, 0),
    coronationCathedral(page, place.x + width * 0.1, place.y + 52, height * 0.2, 0),
    birds(page, width * 0.24, height * 0.14, 5),
  ]
}

/** The ramparts from the ditch, both cathedrals over them. */
export const fromTheDitch: Scene = page => {
  const { width, height } = page
  const y = height * 0.72
  return [
    sky(page, y),
    ridge(page, { y: y - height * 0.2, rise: 40, colour: '#5f7f86', depth: 0.9, base: y }),
    haze(page, y - height * 0.36, y, 0.4),
    hedge(page, { x: -20, base: y - height * 0.12, width: width + 40, height: 46, colour: '#55724f', depth: 0.35 }),
    saintMichael(page, width * 0.28, y - height * 0.1, height * 0.58, 0.12),
    coronationCathedral(page, width * 0.6, y - height * 0.1, height * 0.5, 0.12),
    ...[0.05, 0.13, 0.86, 0.94].map(at => tree(page, { x: width * at, base: y - height * 0.1, height: height * 0.17, colour: '#55724f', depth: 0.2 })),
    ground(page, { y: y - 6, colour: '#7f9a5c' }),
    bastions(page, { y, tall: height * 0.17, points: 6, start: 0.5 }),
    ...people(page, y + height * 0.06, { most: 5 }),
  ]
}

/** The court of the Coronation Cathedral in winter. */
export const coronationCourt: Scene = page => {
  const { width, height } = page
  const y = height * 0.74
  const path = (from: number, to: number) =>
    polygon(
      [
        [width * 0.37, y],
        [width * 0.43, y],
        [width * to, height + 5],
        [width * from, height + 5],
      ],
      page.tone('#d3dde2'),
    )
  return [
    sky(page, y),
    ridge(page, { y: y - 90, rise: 40, colour: '#8fa3a8', depth: 0.9, base: y }),
    haze(page, y - 200, y, 0.5),
    hedge(page, { x: -20, base: y, width: width + 40, height: 60, colour: '#aab8b4', depth: 0.55 }),
    coronationCathedral(page, width * 0.4, y, height * 0.66, 0.04),
    ground(page, { y: y - 2, colour: '#86a765' }),
    path(0.24, 0.5),
    ...[0.06, 0.92].map(at => bareTree(page, { x: width * at, base: y + 40, height: 300, depth: 0.04 })),
    ...[0.2, 0.62].map(at => lamp(page, { x: width * at, base: y + 60, height: 130 })),
    ...people(page, y + 20, { most: 4, from: 0.26, to: 0.6 }),
  ]
}

/** A summer evening before the lit ramparts, tables in front. */
export const summerTerrace: Scene = page => {
  const { width, height } = page
  const y = height * 0.66
  return [
    sky(page, y),
    haze(page, y - 200, y, 0.4),
    saintMichael(page, width * 0.56, y - height * 0.1, height * 0.5, 0.14),
    ...[0.06, 0.2, 0.32].map(at => tree(page, { x: width * at, base: y - height * 0.1, height: height * 0.16, depth: 0.2 })),
    ground(page, { y: y - 6, colour: '#6f8a5c' }),
    bastions(page, { y, tall: height * 0.15, points: 4, start: -0.3 }),
    polygon(
      [
        [-5, height * 0.78],
        [width + 5, height * 0.76],
        [width + 5, height + 5],
        [-5, height + 5],
      ],
      page.tone('#b3a48f'),
    ),
    ...[0.09, 0.36, 0.64, 0.93].map(at => lamp(page, { x: width * at, base: height * 0.79, height: 150 })),
    ...people(page, height * 0.77, { most: 5, from: 0.2, to: 0.8 }),
    ...terraceTables('#c9785a', [0.2, 0.5, 0.8])(page),
  ]
}
