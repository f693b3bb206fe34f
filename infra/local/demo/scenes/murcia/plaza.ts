import { circle, ellipse, fill, lens, n, rect, stroke } from '../../drawing/marks.ts'
import type { Page } from '../../drawing/page.ts'
import { person } from '../../drawing/people.ts'
import type { Scene } from '../../drawing/picture.ts'
import { tree } from '../../drawing/plants.ts'
import { bench, planter } from '../../drawing/street.ts'

/** A car at the kerb. */
function car({ tone, shade }: Page, x: number, base: number, length: number, colour: string): string {
  const h = length * 0.3
  return [
    ellipse(x + length / 2, base, length * 0.52, h * 0.14, '#20283a', 0.3),
    fill(
      `M${n(x)} ${n(base - h * 0.2)}v${n(-h * 0.34)}q${n(length * 0.02)} ${n(-h * 0.1)} ${n(length * 0.16)} ${n(-h * 0.12)}q${n(length * 0.1)} ${n(-h * 0.42)} ${n(length * 0.24)} ${n(-h * 0.42)}h${n(length * 0.22)}q${n(length * 0.12)} 0 ${n(length * 0.22)} ${n(h * 0.42)}q${n(length * 0.16)} 0 ${n(length * 0.16)} ${n(h * 0.2)}v${n(h * 0.26)}z`,
      tone(colour),
    ),
    fill(
      `M${n(x + length * 0.22)} ${n(base - h * 0.66)}q${n(length * 0.08)} ${n(-h * 0.32)} ${n(length * 0.18)} ${n(-h * 0.32)}h${n(length * 0.06)}v${n(h * 0.32)}zm${n(length * 0.28)} 0v${n(-h * 0.32)}h${n(length * 0.1)}q${n(length * 0.1)} 0 ${n(length * 0.18)} ${n(h * 0.32)}z`,
      shade('#46607a'),
    ),
    ...[0.2, 0.78].map(
      at => circle(x + length * at, base - h * 0.14, h * 0.2, shade('#262b35')) + circle(x + length * at, base - h * 0.14, h * 0.09, tone('#9aa3a8')),
    ),
    rect(x + length * 0.96, base - h * 0.52, length * 0.04, h * 0.12, '#ffe7ae'),
  ].join('')
}

/** Before: parked cars, a bare square in the rain. */
export const parked: Scene = page => {
  const { width, height, tone } = page
  const marks = Array.from({ length: 7 }, (_, i) => `M${n(width * (0.05 + i * 0.16))} ${n(height * 0.9)}l${n(-18)} ${n(height * 0.07)}`).join('')
  return [
    stroke(marks, tone('#e6e6e2'), 4, 0.7),
    ...(['#8f979c', '#b5443c', '#e6e4dc', '#3d5a78', '#5b6268'] as const).map((colour, i) =>
      car(page, width * (0.045 + i * 0.162), height * 0.945, width * 0.135, colour),
    ),
  ]
}

/** During: a painted ground, planters, young trees in tubs, chairs. */
export const painted: Scene = page => {
  const { width, height, tone } = page
  const blob = (x: number, y: number, w: number, h: number, colour: string) => fill(lens(width * x, height * y, width * w, height * h), tone(colour), 0.9)
  return [
    blob(0.3, 0.8, 0.62, 0.07, '#3f9a94'),
    blob(0.74, 0.87, 0.6, 0.08, '#f2c53d'),
    blob(0.2, 0.94, 0.56, 0.08, '#e5735a'),
    ...[0.3, 0.74, 0.46].map((x, i) => ellipse(width * x, height * (0.8 + i * 0.065), width * (0.05 + i * 0.012), height * 0.012, tone('#fbf3e2'), 0.9)),
    ...[0.12, 0.88].map(at => tree(page, { x: width * at, base: height * 0.83, height: 190, colour: '#7fae5a' })),
    ...[0.12, 0.88].map(at => rect(width * at - 30, height * 0.82, 60, 40, tone('#b5654a'))),
    ...[0.34, 0.62].map((at, i) => planter(page, { x: width * at, base: height * (0.86 + i * 0.02), height: 58, flowers: i ? '#f0c35a' : '#e5668a' })),
    ...[0.1, 0.72].map((at, i) => planter(page, { x: width * at, base: height * (0.96 + i * 0.005), height: 76, flowers: i ? '#fbf6ea' : '#f0c35a' })),
    bench(page, { x: width * 0.36, base: height * 0.945, height: 56, colour: '#3f7f9b' }),
    person(page, { x: width * 0.58, base: height * 0.83, height: 84, colour: '#d8733f' }),
    person(page, { x: width * 0.615, base: height * 0.832, height: 54, colour: '#f2c53d' }),
    person(page, { x: width * 0.24, base: height * 0.87, height: 94 }),
  ]
}
