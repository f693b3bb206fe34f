import { sailboat } from '../../drawing/boats.ts'
import { quay, reflected, ridge, ripples, water } from '../../drawing/land.ts'
import { floodlit } from '../../drawing/page.ts'
import type { Scene } from '../../drawing/picture.ts'
import { haze, sky } from '../../drawing/sky.ts'
import { lamp } from '../../drawing/street.ts'
import { dome, lantern, shaft } from '../../drawing/towers.ts'
import { stacked } from './houses.ts'
import { beams, tower } from './lanterna.ts'

/** The old port by night: houses in tiers, few windows still lit, the lighthouse at the end of its mole. */
export const harbour: Scene = page => {
  const { width, height, light, random } = page
  const y = height * 0.68
  const masts = [0.1, 0.24, 0.52, 0.66] as const
  const light0 = { x: width * 0.88, base: y - 16, height: height * 0.46 }
  return [
    sky(page, y),
    ridge(page, { y: y - 170, rise: 60, colour: '#4f6f74', depth: 0.95, base: y, slope: 120 }),
    ridge(page, { y: y - 120, rise: 44, colour: '#47665f', depth: 0.8, base: y, waves: 4, slope: 110 }),
    haze(page, y - 240, y, 0.45),
    light.lit >= 0.25 ? beams(light0.x, light0.base - light0.height * 0.93, width * 1.2) : '',
    water(page, { y }),
    reflected(
      'town',
      [
        ...stacked(
          { ...page, pane: (depth = 0) => (random.chance(0.5) ? page.pane(depth) : page.shade('#3b4a5a', depth)) },
          {
            from: -20,
            to: width * 0.74,
            y: y - 6,
            rise: 46,
            rows: 3,
            depth: 0.5,
            size: 1.5,
          },
        ),
        shaft(page, { x: width * 0.3, base: y - 150, width: 44, height: 90, colour: '#efdfc0', depth: 0.3 }),
        lantern(page, { x: width * 0.3, base: y - 238, width: 30, height: 32, colour: '#efdfc0', depth: 0.3 }),
        shaft(page, { x: width * 0.52, base: y - 150, width: 84, height: 50, colour: '#efdfc0', depth: 0.3 }),
        dome(page, { x: width * 0.52, base: y - 198, width: 94, colour: '#7f9a92', depth: 0.3, swell: 1.1 }),
        lantern(page, { x: width * 0.52, base: y - 248, width: 18, height: 18, colour: '#efdfc0', depth: 0.3 }),
        tower(floodlit(page, 0.35), light0.x, light0.base, light0.height, 0.05),
        quay(page, { y: y - 14, height: 18, colour: '#9b8c7a' }),
      ],
      y + 4,
      0.45,
    ),
    ripples(page, { y, swell: 0.3 }),
    ...masts.map((at, i) =>
      sailboat(page, {
        x: width * at,
        y: y + 50 + (i % 2) * 40,
        length: 84 + (i % 2) * 30,
        colour: random.pick(['#eef0ea', '#3d5a78', '#8f3f3a']),
        bare: true,
      }),
    ),
    light.lit >= 0.25 ? [0.12, 0.34, 0.46, 0.63, 0.77].map(at => lamp(page, { x: width * at, base: y - 10, height: 58 })).join('') : '',
  ]
}
