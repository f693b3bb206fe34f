import { buoy, rowboat, ship } from '../../drawing/boats.ts'
import { lift } from '../../drawing/colour.ts'
import { reflected, ridge, ripples, water } from '../../drawing/land.ts'
import { circle, fill, lens, n, polygon, stroke } from '../../drawing/marks.ts'
import { floodlit } from '../../drawing/page.ts'
import { person } from '../../drawing/people.ts'
import type { Scene } from '../../drawing/picture.ts'
import { bareTree, hedge } from '../../drawing/plants.ts'
import { birds, haze, sky } from '../../drawing/sky.ts'
import { bench, lamp } from '../../drawing/street.ts'
import { varnaCathedral } from './cathedral.ts'
import { mole } from './mole.ts'

/** The Sea Garden out of season: a walk with a bench and bare trees, below it the sea. */
export const seaGarden: Scene = page => {
  const { width, height, tone, shade } = page
  const y = height * 0.56
  const edge = height * 0.78
  return [
    sky(page, y),
    ridge(page, { y: y - 30, rise: 26, colour: '#7f8fa0', depth: 1, base: y, slope: 50 }),
    haze(page, y - 90, y, 0.5),
    water(page, { y }),
    reflected('mole', [mole(page, width * 0.74, y + 4, height * 0.26, 0.3)], y + 10, 0.35),
    ripples(page, { y, swell: 0.7 }),
    // The walk above the beach, its balustrade, the lawn.
    fill(`M-5 ${n(edge)}Q${n(width * 0.5)} ${n(edge - 26)} ${n(width + 5)} ${n(edge + 10)}V${n(height + 5)}H-5z`, tone('#d8cbb6')),
    fill(`M-5 ${n(height * 0.93)}Q${n(width * 0.5)} ${n(height * 0.89)} ${n(width + 5)} ${n(height * 0.95)}V${n(height + 5)}H-5z`, tone('#8a9a68')),
    ...Array.from({ length: 24 }, (_, i) => {
      const x = (i + 0.5) * (width / 24)
      const foot = edge - 16 + 26 * ((x / width - 0.5) * 2) ** 2 + 12
      return fill(`M${n(x - 9)} ${n(foot)}q-5 -16 4 -22q-7 -6 -3 -16h16q4 10 -3 16q9 6 4 22z`, tone('#f4ead8'))
    }),
    stroke(`M-5 ${n(edge - 36)}Q${n(width * 0.5)} ${n(edge - 62)} ${n(width + 5)} ${n(edge - 26)}`, tone('#fbf3e2'), 11),
    stroke(`M-5 ${n(edge + 4)}Q${n(width * 0.5)} ${n(edge - 22)} ${n(width + 5)} ${n(edge + 14)}`, shade('#d8cbb6'), 7),
    bareTree(page, { x: width * 0.1, base: height * 0.92, height: 520 }),
    bareTree(page, { x: width * 0.94, base: height * 0.95, height: 400 }),
    lamp(page, { x: width * 0.62, base: height * 0.87, height: 210 }),
    person(page, { x: width * 0.36, base: height * 0.872, height: 96, colour: '#4a5a6b' }),
    bench(page, { x: width * 0.3, base: height * 0.89, height: 74 }),
    birds(page, width * 0.6, height * 0.2, 6),
  ]
}

/** Where locals swim: bright water, buoys, people on the stones and in the sea. */
export const swimming: Scene = page => {
  const { width, height, tone, shade, random } = page
  const y = height * 0.44
  const swimmer = (x: number, at: number, r: number, cap: string) =>
    fill(lens(x, at + r * 0.9, r * 6, r * 0.8), tone('#ffffff'), 0.5) +
    circle(x, at, r, tone('#d9a07f')) +
    fill(`M${n(x - r)} ${n(at)}a${n(r)} ${n(r)} 0 0 1 ${n(r * 2)} 0z`, tone(cap))
  const slab = (x: number, at: number, w: number, h: number) =>
    polygon(
      [
        [x, at],
        [x + w * 0.16, at - h],
        [x + w * 0.9, at - h * 0.86],
        [x + w, at],
        [x + w * 0.86, at + h * 0.5],
        [x + w * 0.1, at + h * 0.5],
      ],
      shade('#a89c8a'),
    ) +
    polygon(
      [
        [x, at],
        [x + w * 0.16, at - h],
        [x + w * 0.9, at - h * 0.86],
        [x + w, at],
      ],
      tone(random.pick(['#d6cab4', '#c9bda6', '#e0d5c0'])),
    )
  return [
    sky(page, y),
    ridge(page, { y: y - 44, rise: 34, colour: '#6f9a8a', depth: 0.85, base: y, slope: -70 }),
    haze(page, y - 90, y, 0.4),
    water(page, { y, colour: '#1f8fa6' }),
    reflected('mole', [mole(page, width * 0.68, y + 4, height * 0.3, 0.12)], y + 12, 0.3),
    ripples(page, { y, swell: 0.8, colour: '#1f8fa6' }),
    ...[0.16, 0.34, 0.52, 0.74, 0.93].map((at, i) => buoy(page, width * at, height * (0.56 + (i % 2) * 0.012), 8 + i)),
    stroke(`M${n(width * 0.1)} ${n(height * 0.566)}Q${n(width * 0.5)} ${n(height * 0.585)} ${n(width * 0.97)} ${n(height * 0.57)}`, tone('#f4efe2'), 2, 0.6),
    swimmer(width * 0.4, height * 0.66, 11, '#e8b84a'),
    swimmer(width * 0.6, height * 0.63, 9, '#c8493d'),
    swimmer(width * 0.66, height * 0.72, 13, '#f4efe2'),
    ...[
      [0.62, 0.95, 0.2, 0.05],
      [0.78, 0.9, 0.26, 0.06],
      [-0.06, 0.92, 0.3, 0.07],
      [0.16, 0.98, 0.26, 0.06],
      [0.4, 1, 0.26, 0.05],
      [0.64, 1.01, 0.3, 0.06],
      [0.86, 1, 0.3, 0.07],
    ].map(([x = 0, at = 0, w = 0, h = 0]) => slab(width * x, height * at, width * w, height * h)),
    // The old ladder into deep water.
    stroke(
      `M${n(width * 0.31)} ${n(height * 0.84)}v${n(height * 0.12)}m${n(width * 0.035)} 0v${n(-height * 0.12)}${[0.02, 0.045, 0.07, 0.095].map(up => `M${n(width * 0.31)} ${n(height * (0.84 + up))}h${n(width * 0.035)}`).join('')}`,
      shade('#5a6068'),
      5,
    ),
    person(page, { x: width * 0.1, base: height * 0.875, height: 118, colour: '#d8733f' }),
    person(page, { x: width * 0.17, base: height * 0.885, height: 106, colour: '#2f6f73' }),
    person(page, { x: width * 0.88, base: height * 0.86, height: 100, colour: '#e8b84a' }),
    birds(page, width * 0.3, height * 0.14, 5),
  ]
}

/** The roadstead by night: ships at anchor with their lights, the cathedral on the shore, the lighthouse. */
export const roadstead: Scene = page => {
  const { width, height, light } = page
  const y = height * 0.62
  const riding = (x: number, at: number, length: number) =>
    ship(page, { x, y: at, length, colour: '#4f6f8a', depth: 0.15 }) +
    [0.04, 0.52, 0.94]
      .map(
        t =>
          circle(x + length * t, at - length * (t === 0.52 ? 0.46 : 0.16), 3, '#ffe7ae') +
          circle(x + length * t, at - length * (t === 0.52 ? 0.46 : 0.16), 9, '#ffe7ae', 0.2),
      )
      .join('') +
    fill(lens(x + length * 0.5, at + 5, length * 0.9, 4), '#ffe7ae', 0.18)
  return [
    sky(page, y),
    ridge(page, { y: y - 34, rise: 22, colour: '#4f6f74', depth: 0.7, base: y, slope: 60 }),
    haze(page, y - 120, y, 0.35),
    water(page, { y, colour: '#3f6f93' }),
    reflected(
      'shore',
      [
        hedge(page, { x: -20, base: y + 2, width: width * 0.44, height: 44, colour: '#3f5f5a', depth: 0.3 }),
        varnaCathedral(floodlit(page, 0.55), width * 0.17, y - 10, height * 0.36, 0.1),
        hedge(page, { x: -20, base: y + 4, width: width * 0.4, height: 24, colour: '#4f6f5f', depth: 0.2 }),
        mole(floodlit(page, 0.3), width * 0.84, y + 2, height * 0.42, 0.05),
      ],
      y + 6,
      0.4,
    ),
    ripples(page, { y, swell: 0.6 }),
    riding(width * 0.42, y + 12, 190),
    riding(width * 0.62, y + 40, 250),
    riding(width * 0.3, y + 78, 220),
    rowboat(page, { x: width * 0.78, y: height * 0.93, length: 110, colour: lift('#a5473c', 0.06) }),
    light.stars ? '' : birds(page, width * 0.3, height * 0.2, 4),
  ]
}
