import { sailboat } from '../../drawing/boats.ts'
import { quay, reflected, ridge, ripples, water } from '../../drawing/land.ts'
import type { Scene } from '../../drawing/picture.ts'
import { haze, sky } from '../../drawing/sky.ts'
import { lamp } from '../../drawing/street.ts'
import { dome, lantern, shaft } from '../../drawing/towers.ts'
import { stacked } from './houses.ts'
import { tower } from './lanterna.ts'

export const harbour: Scene = page => {
  const { width, height, light, random } = page
  const y = height * 0.7
  const masts = [0.07, 0.16, 0.27, 0.58, 0.69, 0.86]
  return [
    sky(page, y),
    ridge(page, { y: y - 250, rise: 62, colour: '#4f6f74', depth: 0.95, base: y }),
    ridge(page, { y: y - 190, rise: 50, colour: '#47665f', depth: 0.75, base: y, waves: 4 }),
    haze(page, y - 240, y, 0.4),
    water(page, { y }),
    reflected(
      'town',
      [
        ...stacked(page, { from: -20, to: width + 20, y: y - 6, rise: 52, rows: 4, depth: 0.62 }),
        ...[0.24, 0.5].map(at =>
          [
            shaft(page, { x: width * at, base: y - 130, width: 40, height: 120, colour: '#e0cfae', depth: 0.35 }),
            lantern(page, { x: width * at, base: y - 248, width: 28, height: 30, colour: '#e0cfae', depth: 0.35 }),
          ].join(''),
        ),
        shaft(page, { x: width * 0.74, base: y - 160, width: 74, height: 50, colour: '#efdfc0', depth: 0.4 }),
        dome(page, { x: width * 0.74, base: y - 208, width: 82, colour: '#7f9a92', depth: 0.4, swell: 1.1 }),
        lantern(page, { x: width * 0.74, base: y - 250, width: 16, height: 16, colour: '#efdfc0', depth: 0.4 }),
        tower(page, width * 0.945, y - 10, 236, 0.2),
        quay(page, { y: y - 14, height: 18, colour: '#9b8c7a' }),
      ],
      y + 4,
      0.5,
    ),
    ripples(page, { y, swell: 0.3 }),
    ...masts.map((at, i) =>
      sailboat(page, {
        x: width * at,
        y: y + 44 + (i % 3) * 26,
        length: 70 + (i % 3) * 24,
        colour: random.pick(['#eef0ea', '#3d5a78', '#8f3f3a']),
        bare: true,
      }),
    ),
    light.lit >= 0.25 ? [0.12, 0.34, 0.46, 0.63, 0.8].map(at => lamp(page, { x: width * at, base: y - 10, height: 58 })).join('') : '',
  ]
}
