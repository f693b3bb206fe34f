import { circle, ellipse, fill, n, polygon, rect, stroke } from '../../drawing/marks.ts'
import type { Page } from '../../drawing/page.ts'
import { person } from '../../drawing/people.ts'
import type { Scene } from '../../drawing/picture.ts'
import { planter } from '../../drawing/street.ts'

/** A swing under its frame, one child on it. */
function swing(page: Page, x: number, base: number, height: number, lean: number): string {
  const { tone } = page
  const top = base - height
  const seat = x + lean * height * 0.3
  return [
    stroke(
      `M${n(x - height * 0.5)} ${n(base)}L${n(x - height * 0.36)} ${n(top)}H${n(x + height * 0.36)}L${n(x + height * 0.5)} ${n(base)}`,
      tone('#d8a24f'),
      height * 0.045,
    ),
    stroke(
      `M${n(x - height * 0.1)} ${n(top)}L${n(seat - height * 0.1)} ${n(base - height * 0.28)}h${n(height * 0.2)}L${n(x + height * 0.1)} ${n(top)}`,
      tone('#39434c'),
      2,
    ),
    person(page, { x: seat, base: base - height * 0.14, height: height * 0.46 }),
    rect(seat - height * 0.13, base - height * 0.29, height * 0.26, height * 0.035, tone('#8a5f3f')),
  ].join('')
}

/** Two people bent over a chess board. */
function chess(page: Page, x: number, base: number, size: number): string {
  const { tone, shade } = page
  const figures = Array.from({ length: 6 }, (_, i) =>
    circle(x - size * 0.22 + i * size * 0.09, base - size * 0.66, size * 0.028, i % 2 ? tone('#fbf6ea') : tone('#3a3440')),
  )
  return [
    person(page, { x: x - size * 0.66, base: base + 4, height: size * 1.15, colour: '#7a5aa0' }),
    person(page, { x: x + size * 0.66, base: base + 4, height: size * 0.86, colour: '#d8733f' }),
    polygon(
      [
        [x - size * 0.07, base],
        [x + size * 0.07, base],
        [x + size * 0.04, base - size * 0.6],
        [x - size * 0.04, base - size * 0.6],
      ],
      shade('#8a6a4d'),
    ),
    ellipse(x, base - size * 0.6, size * 0.4, size * 0.09, tone('#f4ead2')),
    fill(`M${n(x - size * 0.24)} ${n(base - size * 0.62)}h${n(size * 0.48)}l${n(size * 0.04)} ${n(size * 0.06)}h${n(-size * 0.56)}z`, tone('#7a5a44')),
    ...figures,
  ].join('')
}

/** What came where the cars stood: swings, a chess table, planters, a painted path. */
export const playStreet: Scene = page => {
  const { width, height } = page
  return [
    fill(
      `M${n(width * 0.42)} ${n(height * 0.7)}h${n(width * 0.1)}Q${n(width * 0.6)} ${n(height * 0.84)} ${n(width * 0.9)} ${n(height + 5)}h${n(-width * 0.44)}Q${n(width * 0.36)} ${n(height * 0.86)} ${n(width * 0.42)} ${n(height * 0.7)}z`,
      page.tone('#e6cf9a'),
    ),
    ...[0.14, 0.33].map((at, i) => swing(page, width * at, height * 0.86, height * 0.17, i ? -0.5 : 0.9)),
    chess(page, width * 0.76, height * 0.86, height * 0.085),
    ...[0.06, 0.3].map((at, i) => planter(page, { x: width * at, base: height * 0.97, height: 66, flowers: i ? '#f0c35a' : '#e58a8a' })),
  ]
}
