import { house } from '../../drawing/houses.ts'
import { paving } from '../../drawing/land.ts'
import { box, circle, fill, n, polygon, rect, stroke } from '../../drawing/marks.ts'
import type { Page } from '../../drawing/page.ts'
import { person } from '../../drawing/people.ts'
import type { Scene } from '../../drawing/picture.ts'
import { bareTree } from '../../drawing/plants.ts'
import { sky } from '../../drawing/sky.ts'
import { bench, lamp } from '../../drawing/street.ts'

/** A shop behind its iron shutter. */
function shuttered({ tone, shade }: Page, x: number, base: number, width: number, height: number, colour: string): string {
  const slats = Array.from({ length: 12 }, (_, i) => `M${n(x + width * 0.1)} ${n(base - height * (0.05 + i * 0.058))}h${n(width * 0.8)}`).join('')
  return [
    rect(x, base - height, width, height, tone(colour)),
    rect(x + width * 0.08, base - height * 0.74, width * 0.84, height * 0.74, shade('#7f8a92')),
    stroke(slats, shade('#56616a'), 2.4),
    rect(x + width * 0.06, base - height * 0.94, width * 0.88, height * 0.14, shade(colour)),
  ].join('')
}

/** The digits of the plate, as strokes: no font is needed. */
const four = (x: number, y: number, s: number) => `M${n(x + s * 0.5)} ${n(y + s)}V${n(y)}L${n(x)} ${n(y + s * 0.66)}H${n(x + s * 0.66)}`
const three = (x: number, y: number, s: number) =>
  `M${n(x)} ${n(y)}h${n(s * 0.54)}l${n(-s * 0.3)} ${n(s * 0.38)}q${n(s * 0.36)} 0 ${n(s * 0.36)} ${n(s * 0.3)}t${n(-s * 0.34)} ${n(s * 0.32)}q${n(-s * 0.16)} 0 ${n(-s * 0.28)} ${n(-s * 0.12)}`

/** Number 43: the one lit shop between two closed ones, by night. */
export const number43: Scene = page => {
  const { width, height, tone, shade } = page
  const y = height * 0.8
  const shop = height * 0.24
  const left = width * 0.27
  const w = width * 0.46
  const blue = '#2f6fb0'
  const glass = '#ffdd98'
  const loaf = (x: number, foot: number, long: number) =>
    fill(`M${n(x)} ${n(foot)}q${n(long * 0.08)} ${n(-long * 0.3)} ${n(long * 0.5)} ${n(-long * 0.3)}t${n(long * 0.5)} ${n(long * 0.3)}z`, '#b5743a') +
    stroke(
      `M${n(x + long * 0.3)} ${n(foot - long * 0.08)}l${n(long * 0.1)} ${n(-long * 0.14)}m${n(long * 0.12)} ${n(long * 0.12)}l${n(long * 0.1)} ${n(-long * 0.14)}`,
      '#e8c58f',
      3,
    )
  return [
    sky(page, y),
    house(page, {
      x: -40,
      base: y - shop + 4,
      width: width * 0.32,
      height: height * 0.3,
      colour: '#dccbb0',
      roof: 'mansard',
      roofColour: '#7d8a99',
      window: 'tall',
      floors: 3,
      columns: 4,
    }),
    house(page, {
      x: width * 0.72,
      base: y - shop + 4,
      width: width * 0.34,
      height: height * 0.34,
      colour: '#e3d3b4',
      roof: 'mansard',
      roofColour: '#7d8a99',
      window: 'tall',
      floors: 3,
      columns: 4,
    }),
    house(page, {
      x: left,
      base: y - shop + 4,
      width: w,
      height: height * 0.37,
      colour: '#efe4cc',
      roof: 'mansard',
      roofColour: '#8a97a6',
      window: 'tall',
      floors: 3,
      columns: 4,
    }),
    shuttered(page, -40, y, width * 0.32, shop * 0.94, '#6b5b4a'),
    shuttered(page, width * 0.72, y, width * 0.34, shop * 0.94, '#5b4a5c'),
    rect(left, y - shop, w, shop, tone(blue)) + rect(left, y - shop, w, shop, '#4f8fd0', 0.35),
    rect(left + w * 0.04, y - shop * 0.72, w * 0.56, shop * 0.56, glass),
    rect(left + w * 0.68, y - shop * 0.72, w * 0.26, shop * 0.72, shade(blue)) + rect(left + w * 0.72, y - shop * 0.66, w * 0.18, shop * 0.42, glass),
    ...[0.08, 0.26, 0.44].map(at => loaf(left + w * at, y - shop * 0.18, w * 0.14)),
    ...[0.16, 0.36].map(at => loaf(left + w * at, y - shop * 0.4, w * 0.14)),
    rect(left + w * 0.06, y - shop * 0.4, w * 0.52, 4, '#9a6f4a'),
    person(page, { x: left + w * 0.81, base: y - shop * 0.26, height: shop * 0.36 }),
    rect(left + w * 0.02, y - shop * 0.95, w * 0.96, shop * 0.16, tone('#16335c')),
    fill(box(left + w * 0.42, y - shop * 0.945, w * 0.16, shop * 0.15), '#1f4f9a'),
    stroke(four(left + w * 0.45, y - shop * 0.92, shop * 0.1) + three(left + w * 0.51, y - shop * 0.92, shop * 0.1), '#ffffff', 4),
    paving(page, { y, colour: '#8f8c88', joints: 20 }),
    // Its light lies on the pavement.
    polygon(
      [
        [left + w * 0.02, y],
        [left + w * 0.96, y],
        [left + w * 1.2, height * 0.94],
        [left - w * 0.2, height * 0.94],
      ],
      glass,
      0.24,
    ),
    circle(left + w * 0.5, y - shop * 0.4, w * 0.62, glass, 0.07),
    bareTree(page, { x: width * 0.06, base: y + 26, height: height * 0.3 }),
    lamp(page, { x: width * 0.9, base: y + 34, height: 220 }),
    bench(page, { x: width * 0.34, base: height * 0.885, height: 58 }),
    person(page, { x: width * 0.66, base: y + 60, height: 104, colour: '#a5643f' }),
    person(page, { x: width * 0.71, base: y + 62, height: 68, colour: '#d8a24f' }),
  ]
}
