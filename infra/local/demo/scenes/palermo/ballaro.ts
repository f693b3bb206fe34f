import { house } from '../../drawing/houses.ts'
import { paving } from '../../drawing/land.ts'
import { arch, circle, closed, fill, n, polygon, rect, stroke } from '../../drawing/marks.ts'
import type { Page } from '../../drawing/page.ts'
import { person } from '../../drawing/people.ts'
import type { Scene } from '../../drawing/picture.ts'
import { birds, sky } from '../../drawing/sky.ts'
import { washing } from '../../drawing/street.ts'
import { dome, lantern, shaft } from '../../drawing/towers.ts'
import { panes } from '../../drawing/windows.ts'

/** The dome of the Carmine over the market: tiles in green, yellow and white. */
function tiledDome(page: Page, x: number, base: number, size: number, depth: number): string {
  const { tone } = page
  const r = size * 0.5
  const rows = ['#f2e3b3', '#4f9a84', '#e8b84a', '#f2e3b3', '#4f9a84'] as const
  const bands = rows.map((colour, i) => {
    const [low, high] = [i / rows.length, (i + 0.42) / rows.length]
    const at = (t: number) => r * Math.sqrt(Math.max(0, 1 - t * t)) * 0.97
    return fill(
      closed([
        [x - at(low), base - r * 1.25 * low],
        [x + at(low), base - r * 1.25 * low],
        [x + at(high), base - r * 1.25 * high],
        [x - at(high), base - r * 1.25 * high],
      ]),
      tone(colour, depth),
      0.85,
    )
  })
  return [
    shaft(page, { x, base: base + size * 0.9, width: size * 1.04, height: size * 0.9, colour: '#e3c79a', depth }),
    panes(
      page,
      [-0.3, 0, 0.3].map(at => arch(x + size * at, base + size * 0.36, size * 0.15, size * 0.28)),
      depth,
    ),
    rect(x - size * 0.56, base - 4, size * 1.12, size * 0.06, tone('#f4e3bd', depth)),
    dome(page, { x, base, width: size, colour: '#3f8a78', depth, swell: 1.25 }),
    ...bands,
    lantern(page, { x, base: base - size * 0.62, width: size * 0.12, height: size * 0.13, colour: '#f4e3bd', depth, roof: '#3f8a78' }),
  ].join('')
}

/** Fruit heaped on a slope of boxes. */
function heaps({ tone, shade, random }: Page, x: number, base: number, width: number, height: number): string {
  const goods = ['#f08a2c', '#f2c53d', '#c8352c', '#7aa23f', '#8a3f6f', '#f08a2c'] as const
  const cells = 4
  const each = width / cells
  return Array.from({ length: cells }, (_, c) => {
    const colour = goods[(c + random.whole(0, 2)) % goods.length] ?? goods[0]
    const left = x + each * c
    const r = each * 0.11
    let fruit = ''
    for (let row = 0; row < 4; row++)
      for (let i = 0; i < 5 - (row % 2); i++)
        fruit += circle(left + each * (0.14 + i * 0.18 + (row % 2) * 0.09), base - height * (0.86 - row * 0.16) - r, r, row % 2 ? tone(colour) : shade(colour))
    return (
      fill(`M${n(left + 2)} ${n(base - height * 0.84)}h${n(each - 4)}v${n(height * 0.5)}h${n(4 - each)}z`, shade(colour)) +
      fruit +
      rect(left + 2, base - height * 0.4, each - 4, height * 0.4, tone('#b58455')) +
      stroke(`M${n(left + 4)} ${n(base - height * 0.2)}h${n(each - 8)}`, shade('#8a5f3f'), 2)
    )
  }).join('')
}

/** A stall under its cloth, a seller behind the fruit. */
function stall(page: Page, x: number, base: number, size: number, colour: string): string {
  const { tone, shade } = page
  const w = size * 1.3
  const cloth = (share: number, drop: number) =>
    `M${n(x - w * 0.06)} ${n(base - size * (0.92 - drop))}L${n(x + w * share)} ${n(base - size * (1.16 - drop))}L${n(x + w * 1.06)} ${n(base - size * (0.92 - drop))}`
  return [
    stroke(`M${n(x)} ${n(base)}V${n(base - size * 0.95)}M${n(x + w)} ${n(base)}V${n(base - size * 0.95)}`, shade('#6b4a36'), 5),
    person(page, { x: x + w * 0.5, base: base - size * 0.14, height: size * 0.66 }),
    heaps(page, x, base, w, size * 0.42),
    fill(
      `${cloth(0.5, 0)}q${n(-w * 0.28)} ${n(size * 0.1)} ${n(-w * 0.56)} ${n(size * 0.02)}q${n(-w * 0.28)} ${n(size * 0.06)} ${n(-w * 0.56)} ${n(-size * 0.02)}z`,
      tone(colour),
    ),
    polygon(
      [
        [x - w * 0.06, base - size * 0.92],
        [x + w * 0.5, base - size * 1.16],
        [x + w * 0.34, base - size * 0.88],
      ],
      shade(colour),
      0.7,
    ),
    ...[0.24, 0.74].map(
      at =>
        stroke(`M${n(x + w * at)} ${n(base - size * 0.9)}v${n(size * 0.1)}`, shade('#39434c'), 2) +
        circle(x + w * at, base - size * 0.77, size * 0.035, '#ffe7ae'),
    ),
  ].join('')
}

/** The market of Ballarò: red cloths over heaps of oranges, old houses, the tiled dome. */
export const ballaro: Scene = page => {
  const { width, height } = page
  const y = height * 0.66
  const walls = ['#e0b07a', '#efd9ae', '#d99a6a', '#e8c58f', '#d9a870'] as const
  const block = (x: number, wide: number, tall: number, i: number, depth: number) =>
    house(page, {
      x,
      base: y,
      width: wide,
      height: tall,
      colour: walls[i % walls.length] ?? walls[0],
      roof: 'flat',
      depth,
      window: 'shutters',
      shutters: '#5f7f5f',
      ground: 'door',
    })
  return [
    sky(page, y),
    tiledDome(page, width * 0.5, height * 0.3, width * 0.25, 0.22),
    block(-30, width * 0.22, height * 0.5, 0, 0.12),
    block(width * 0.19, width * 0.17, height * 0.36, 1, 0.22),
    block(width * 0.64, width * 0.16, height * 0.34, 2, 0.22),
    block(width * 0.79, width * 0.26, height * 0.46, 3, 0.12),
    block(width * 0.35, width * 0.3, height * 0.2, 4, 0.3),
    washing(page, width * 0.19, width * 0.8, height * 0.37, 26, 0.12),
    paving(page, { y, colour: '#a89a8c', joints: 20 }),
    stall(page, width * 0.33, height * 0.74, height * 0.15, '#d98a3a'),
    stall(page, width * 0.56, height * 0.75, height * 0.16, '#c8493d'),
    ...[0.3, 0.5, 0.55].map((at, i) => person(page, { x: width * at, base: height * (0.79 + i * 0.006), height: 84 - i * 14 })),
    stall(page, width * -0.06, height * 0.9, height * 0.27, '#c8352c'),
    stall(page, width * 0.7, height * 0.9, height * 0.26, '#d8493d'),
    person(page, { x: width * 0.44, base: height * 0.9, height: 128, colour: '#2f5d62' }),
    person(page, { x: width * 0.5, base: height * 0.905, height: 82, colour: '#d8a24f' }),
    birds(page, width * 0.26, height * 0.14, 5),
  ]
}
