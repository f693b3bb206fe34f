import { rowboat, sailboat, ship } from '../drawing/boats.ts'
import { lift, mix } from '../drawing/colour.ts'
import { house, type Roof } from '../drawing/houses.ts'
import { ground, paving, quay, reflected, ridge, ridgeLine, ripples, water } from '../drawing/land.ts'
import { arch, box, circle, closed, ellipse, fill, group, n, type Point, polygon, rect, stroke } from '../drawing/marks.ts'
import type { Page } from '../drawing/page.ts'
import type { Scene } from '../drawing/picture.ts'
import { cypress, palm, pine } from '../drawing/plants.ts'
import { birds, haze, sky } from '../drawing/sky.ts'
import { lamp, walker, washing } from '../drawing/street.ts'
import { columns, dome, lantern, pediment, shaft } from '../drawing/towers.ts'

const WALLS = ['#d98a5f', '#e3a857', '#c96a4f', '#e8c58f', '#d9765f', '#efd9b0', '#b85c4a', '#e0b48c'] as const
const SLATE = '#6b7076'

/** Houses one above the other on a slope, as Genoa climbs: the farthest row first. */
function stacked(page: Page, { from, to, y, rise, rows, depth }: { from: number; to: number; y: number; rise: number; rows: number; depth: number }): string[] {
  const { random, width } = page
  const parts: string[] = []
  for (let row = rows - 1; row >= 0; row--) {
    const line = ridgeLine(page, { y: y - rise * row, rise: 16 })
    const far = depth * (0.3 + (0.7 * row) / rows)
    let x = from - random.between(0, 30)
    while (x < to) {
      const wide = random.between(38, 74) * (1 - row * 0.06)
      const at = line[Math.min(line.length - 1, Math.max(0, Math.round((x / width) * 24) + 1))]?.[1] ?? y
      parts.push(
        house(page, {
          x,
          base: at + 26,
          width: wide,
          height: random.between(84, 150) * (1 - row * 0.05),
          colour: random.pick(WALLS),
          roof: random.pick<Roof>(['eaves', 'eaves', 'flat', 'hip']),
          roofColour: SLATE,
          depth: far,
          window: 'shutters',
        }),
      )
      if (random.chance(0.12)) parts.push(cypress(page, { x: x + wide, base: at + 24, height: random.between(60, 110), depth: far }))
      x += wide * random.between(0.94, 1.06)
    }
  }
  return parts
}

/** The lighthouse: two square shafts, one on the other, each with its gallery. */
function tower(page: Page, x: number, base: number, height: number, depth = 0): string {
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
const beams = (x: number, y: number, reach: number) =>
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

export const boccadasse: Scene = page => {
  const { width, height, random, tone } = page
  const sea = height * 0.56
  const beach = height * 0.78
  const hues = ['#e8b45f', '#d9765f', '#f0d6a6', '#c9624a', '#e59c78', '#e8c58f'] as const
  const cove: string[] = []
  const spots = [
    [0, 250, 118],
    [104, 320, 96],
    [190, 276, 104],
    [286, 214, 92],
    [370, 150, 84],
  ] as const
  spots.forEach(([x, tall, wide], i) => {
    const lower = 20 + i * 16
    cove.push(
      house(page, {
        x: x - 20,
        base: beach - lower,
        width: wide,
        height: tall,
        colour: hues[i % hues.length] ?? hues[0],
        roofColour: '#a8654a',
        window: 'shutters',
        ground: i % 2 ? 'door' : 'none',
      }),
    )
  })
  const headland: Point[] = [
    [width * 0.7, sea + 8],
    [width * 0.78, sea - 70],
    [width * 0.88, sea - 116],
    [width + 20, sea - 150],
    [width + 20, sea + 8],
  ]
  return [
    sky(page, sea),
    ridge(page, { y: sea - 46, rise: 34, colour: '#6a8a94', depth: 1, slope: 30, base: sea }),
    haze(page, sea - 90, sea, 0.5),
    water(page, { y: sea, colour: '#2f8493' }),
    reflected(
      'head',
      [
        polygon(headland, tone('#7a8f62', 0.3)),
        ...[0.84, 0.9, 0.955].map((at, i) =>
          house(page, {
            x: width * at,
            base: sea - 76 - i * 34,
            width: 54,
            height: 70,
            colour: hues[(i + 1) % hues.length] ?? hues[0],
            roofColour: '#a8654a',
            depth: 0.3,
            window: 'shutters',
          }),
        ),
        pine(page, { x: width * 0.82, base: sea - 80, height: 80, depth: 0.3 }),
        ...[0.93, 0.99].map(at => pine(page, { x: width * at, base: sea - 100, height: 90, depth: 0.3 })),
      ],
      sea + 4,
      0.32,
    ),
    ripples(page, { y: sea, bottom: height, swell: 0.45, colour: '#2f8493' }),
    fill(
      `M-20 ${n(beach - 96)}C${n(width * 0.3)} ${n(beach - 60)} ${n(width * 0.42)} ${n(beach - 10)} ${n(width * 0.66)} ${n(height * 0.94)}T${n(width)} ${n(height + 10)}H-20z`,
      tone('#f4efe0'),
      0.7,
    ),
    fill(
      `M-20 ${n(beach - 84)}C${n(width * 0.28)} ${n(beach - 46)} ${n(width * 0.4)} ${n(beach + 4)} ${n(width * 0.64)} ${n(height * 0.955)}T${n(width * 0.94)} ${n(height + 10)}H-20z`,
      tone('#c9b497'),
    ),
    ...cove,
    fill(
      `M-20 ${n(beach + 8)}C${n(width * 0.2)} ${n(beach - 24)} ${n(width * 0.3)} ${n(beach + 6)} ${n(width * 0.52)} ${n(height + 10)}H-20z`,
      tone('#b79f82'),
    ),
    ...Array.from({ length: 90 }, () =>
      ellipse(
        random.between(0, width * 0.42),
        random.between(beach + 26, height),
        random.between(2, 6),
        random.between(1.4, 3),
        tone(random.pick(['#a08a72', '#d6c6ac', '#8f7d69'])),
        0.6,
      ),
    ),
    rowboat(page, { x: width * 0.1, y: beach + 70, length: 170, colour: '#3f7f9b' }),
    rowboat(page, { x: width * 0.2, y: beach + 124, length: 190, colour: '#c8493d' }),
    rowboat(page, { x: width * 0.66, y: height * 0.74, length: 96, colour: '#f0e3c8' }),
    birds(page, width * 0.6, height * 0.2, 6),
  ]
}

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

export const loggia: Scene = page => {
  const { width, height, tone, shade, light, random } = page
  const floor = height * 0.8
  const garden = height * 0.64
  const arches = 3
  const each = width / arches
  const openings = Array.from({ length: arches }, (_, i) => arch(each * (i + 0.5), floor, each * 0.72, height * 0.62)).join('')
  return [
    sky(page, garden),
    ridge(page, { y: garden - 140, rise: 60, colour: '#7fa08c', depth: 0.85, base: garden }),
    ...stacked(page, { from: 0, to: width, y: garden - 40, rise: 40, rows: 2, depth: 0.8 }),
    ground(page, { y: garden - 10, colour: '#87a86b', depth: 0.1 }),
    ...[0.1, 0.42, 0.58, 0.9].map(at => cypress(page, { x: width * at, base: garden + 30, height: 230, depth: 0.12 })),
    ...[0.24, 0.74].map(at => palm(page, { x: width * at, base: garden + 50, height: 240, depth: 0.05 })),
    ellipse(width * 0.5, garden + 70, 130, 22, tone('#b9cdc6')) +
      ellipse(width * 0.5, garden + 64, 110, 15, mix(light.sky[1], '#ffffff', 0.3)) +
      stroke(`M${n(width * 0.5)} ${n(garden + 62)}v-76`, '#ffffff', 5, 0.7),
    ...Array.from({ length: 26 }, () =>
      circle(
        random.between(0, width),
        random.between(garden + 40, floor - 10),
        random.between(5, 12),
        tone(random.pick(['#c8493d', '#e8a15f', '#5f8f5a', '#4f7d4f'])),
      ),
    ),
    `<path fill-rule="evenodd" fill="${tone('#b4483c')}" d="${box(-5, -5, width + 10, floor + 5)}${openings}"/>`,
    stroke(openings, tone('#ecdcc0'), 16),
    ...Array.from({ length: arches + 1 }, (_, i) => {
      const x = each * i
      return [
        rect(x - each * 0.09, floor - height * 0.42, each * 0.18, height * 0.42, tone('#efe2c8')),
        rect(x < page.sunX ? x - each * 0.09 : x + each * 0.02, floor - height * 0.42, each * 0.07, height * 0.42, shade('#e2d2b4')),
        rect(x - each * 0.13, floor - height * 0.44, each * 0.26, 22, tone('#f6ecd6')),
        rect(x - each * 0.13, floor - 20, each * 0.26, 22, tone('#f6ecd6')),
      ].join('')
    }),
    rect(0, height * 0.075, width, 20, tone('#ecdcc0')) + rect(0, height * 0.1, width, 8, shade('#cdb892')),
    ...Array.from(
      { length: 9 },
      (_, i) => circle((width * (i + 0.5)) / 9, height * 0.04, 15, tone('#d8a24f')) + circle((width * (i + 0.5)) / 9, height * 0.04, 7, shade('#8f3a32')),
    ),
    checkered(page, floor),
  ]
}

/** Black and white marble that runs away from the viewer. */
function checkered({ width, height, tone, light }: Page, y: number): string {
  let dark = ''
  const rows = 5
  const columnsOf = 12
  const at = (column: number, t: number): Point => [
    width / 2 + (column - columnsOf / 2) * (width / columnsOf) * (1 + t * 1.3) * 1.1,
    y + (height - y) * t ** 1.35,
  ]
  for (let row = 0; row < rows; row++) {
    for (let column = -6; column < columnsOf + 6; column++) {
      if ((row + column) % 2) continue
      const [t1, t2] = [row / rows, (row + 1) / rows]
      dark += closed([at(column, t1), at(column + 1, t1), at(column + 1, t2), at(column, t2)])
    }
  }
  return rect(0, y, width, height - y, tone('#e9dfcd')) + fill(dark, tone('#6a5a5c')) + rect(0, y, width, 12, light.shadow, 0.25)
}

export const fountain: Scene = page => {
  const { width, height, tone, shade, light } = page
  const y = height * 0.62
  const basin = height * 0.78
  const spray = mix(light.sky[3], '#ffffff', 0.6)
  return [
    sky(page, y),
    house(page, {
      x: -30,
      base: y,
      width: 210,
      height: 330,
      colour: '#d9b78c',
      depth: 0.32,
      floors: 5,
      columns: 5,
      window: 'tall',
      ground: 'arcade',
      roof: 'flat',
    }),
    house(page, { x: 180, base: y, width: 150, height: 286, colour: '#c9785a', depth: 0.36, floors: 4, columns: 4, window: 'shutters', ground: 'arcade' }),
    house(page, {
      x: width - 250,
      base: y,
      width: 280,
      height: 360,
      colour: '#e3c79a',
      depth: 0.3,
      floors: 5,
      columns: 6,
      window: 'arched',
      ground: 'arcade',
      roof: 'flat',
    }),
    dome(page, { x: width - 110, base: y - 366, width: 150, colour: '#7f8f96', depth: 0.32, swell: 0.8 }),
    lantern(page, { x: width - 110, base: y - 424, width: 22, height: 26, colour: '#e3c79a', depth: 0.32 }),
    rect(330, y - 250, width - 580, 250, tone('#d8cbb4', 0.42)),
    columns(page, { x: 372, base: y, width: width - 664, height: 190, colour: '#e9dfcb', count: 6, depth: 0.34 }),
    pediment(page, { x: (330 + width - 250) / 2, base: y - 186, width: width - 640, height: 118, colour: '#e9dfcb', depth: 0.34 }),
    paving(page, { y, colour: '#9d968c' }),
    ...[0.09, 0.2, 0.82, 0.93].map((at, i) =>
      walker(page, { x: width * at, base: y + 40 + i * 20, height: 62 + i * 8, colour: ['#b5443c', '#2f5d62', '#d8a24f', '#3d5a78'][i] ?? '#b5443c' }),
    ),
    ellipse(width / 2, basin, 350, 74, shade('#6f685f')) +
      ellipse(width / 2, basin - 14, 350, 72, tone('#c4b8a4')) +
      ellipse(width / 2, basin - 16, 318, 60, mix(light.sky[1], tone('#4f8c99'), 0.6)),
    ...Array.from({ length: 15 }, (_, i) => {
      const at = (i - 7) / 7
      const x = width / 2 + at * 270
      return stroke(
        `M${n(x)} ${n(basin - 20 + (1 - Math.abs(at)) * 18)}Q${n(x - at * 40)} ${n(basin - 210 + Math.abs(at) * 60)} ${n(width / 2 + at * 96)} ${n(basin - 92)}`,
        spray,
        3,
        0.6,
      )
    }),
    ellipse(width / 2, basin - 84, 118, 20, shade('#5d5a52')) +
      ellipse(width / 2, basin - 91, 118, 18, tone('#8c8779')) +
      polygon(
        [
          [width / 2 - 60, basin - 80],
          [width / 2 + 60, basin - 80],
          [width / 2 + 26, basin - 22],
          [width / 2 - 26, basin - 22],
        ],
        shade('#6d685e'),
      ),
    ...[-1, 0, 1].map(i => stroke(`M${n(width / 2 + i * 16)} ${n(basin - 94)}q${n(i * 14)} -150 ${n(i * 46)} -16`, spray, 6, 0.75)),
    stroke(`M${n(width / 2)} ${n(basin - 94)}V${n(basin - 250)}`, spray, 10, 0.65),
    group([ellipse(width / 2, basin - 18, 300, 26, spray, 0.28)]),
  ]
}
