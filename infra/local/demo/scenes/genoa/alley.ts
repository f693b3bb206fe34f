import { lift } from '../../drawing/colour.ts'
import { house } from '../../drawing/houses.ts'
import { paving } from '../../drawing/land.ts'
import { arch, fill, n, polygon } from '../../drawing/marks.ts'
import type { Scene } from '../../drawing/picture.ts'
import { sky } from '../../drawing/sky.ts'
import { lamp, washing } from '../../drawing/street.ts'
import { lantern, shaft } from '../../drawing/towers.ts'
import { SLATE, WALLS } from './houses.ts'

/** A caruggio: a strip of sky between high houses, washing across it. */
export const alley: Scene = page => {
  const { width, height, tone, shade, random, light } = page
  const end = height * 0.62
  const wall = (side: -1 | 1): string => {
    const inner = width / 2 + side * width * 0.1
    const outer = side < 0 ? -10 : width + 10
    const parts: string[] = []
    const steps = 4
    for (let i = 0; i < steps; i++) {
      const at = (t: number) => inner + (outer - inner) * t ** 1.5
      const near = at(1 - i / steps)
      const far = at(1 - (i + 1) / steps)
      const depth = (i / steps) * 0.6
      const colour = WALLS[(i * 3 + (side < 0 ? 0 : 4)) % WALLS.length] ?? WALLS[0]
      const down = (t: number) => end + (height * 1.06 - end) * t
      const lit = side < 0 === page.sunX > width / 2
      const face = lit ? tone(colour, depth) : shade(colour, depth)
      const foot = (x: number) => down(Math.abs(x - inner) / Math.abs(outer - inner))
      parts.push(
        polygon(
          [
            [near, -10],
            [far, -10],
            [far, foot(far)],
            [near, foot(near)],
          ],
          face,
        ),
      )
      parts.push(
        polygon(
          [
            [far, -10],
            [far + side * 5, -10],
            [far + side * 5, foot(far)],
            [far, foot(far)],
          ],
          shade(lift(colour, -0.06), depth),
          0.8,
        ),
      )
      const floors = 7
      for (let f = 0; f < floors; f++) {
        const scale = (x: number) => (foot(x) + 40) / floors
        const xs = [near + (far - near) * 0.26, near + (far - near) * 0.66] as const
        const y1 = scale(xs[0]) * f + 12
        const y2 = scale(xs[1]) * f + 12
        const h1 = scale(xs[0]) * 0.5
        const h2 = scale(xs[1]) * 0.5
        if (f > 5) continue
        parts.push(
          polygon(
            [
              [xs[0], y1],
              [xs[1], y2],
              [xs[1], y2 + h2],
              [xs[0], y1 + h1],
            ],
            page.pane(depth),
          ),
        )
        const green = random.pick(['#4d7a63', '#3f6a58', '#5b8570'])
        const leaf = (xs[1] - xs[0]) * 0.42
        parts.push(
          polygon(
            [
              [xs[0] - leaf, y1 - 2],
              [xs[0], y1],
              [xs[0], y1 + h1],
              [xs[0] - leaf, y1 + h1 + 3],
            ],
            tone(green, depth),
          ),
        )
        parts.push(
          polygon(
            [
              [xs[1], y2],
              [xs[1] + leaf * 0.8, y2 + 2],
              [xs[1] + leaf * 0.8, y2 + h2 - 2],
              [xs[1], y2 + h2],
            ],
            tone(green, depth),
          ),
        )
      }
    }
    return parts.join('')
  }
  const doors = (side: -1 | 1) => {
    const x = side < 0 ? width * 0.14 : width * 0.86
    return fill(`M${n(x - 46)} ${n(height * 0.97)}V${n(height * 0.8)}q46 ${n(-56)} 92 0V${n(height * (side < 0 ? 0.9 : 0.9))}z`, shade('#4a3830'))
  }
  return [
    sky(page, end),
    house(page, {
      x: width * 0.4,
      base: end + 8,
      width: width * 0.2,
      height: height * 0.4,
      colour: '#efd9b0',
      depth: 0.5,
      window: 'shutters',
      roofColour: SLATE,
    }),
    shaft(page, { x: width * 0.5, base: height * 0.24, width: 50, height: 90, colour: '#e6d4b2', depth: 0.55 }),
    lantern(page, { x: width * 0.5, base: height * 0.165, width: 30, height: 36, colour: '#e6d4b2', depth: 0.55 }),
    fill(arch(width * 0.5, end + 8, 46, 84), shade('#4b3c3a', 0.3)),
    paving(page, { y: end, colour: '#a79a8c', joints: 26 }),
    polygon(
      [
        [width * 0.47, end],
        [width * 0.53, end],
        [width * 0.62, height + 5],
        [width * 0.38, height + 5],
      ],
      tone('#b3553f'),
      0.5,
    ),
    wall(-1),
    wall(1),
    doors(-1),
    doors(1),
    polygon(
      [
        [width * 0.4, end],
        [width * 0.6, end],
        [width * 0.9, height],
        [width * 0.5, height],
      ],
      light.shadow,
      0.12,
    ),
    washing(page, width * 0.3, width * 0.72, height * 0.2, 34, 0.2),
    washing(page, width * 0.2, width * 0.8, height * 0.33, 46, 0.05),
    washing(page, width * 0.36, width * 0.64, height * 0.44, 24, 0.3),
    lamp(page, { x: width * 0.71, base: height * 0.93, height: 200 }),
  ]
}
