import { circle, polygon, rect } from '../../drawing/marks.ts'
import type { Page } from '../../drawing/page.ts'
import { awning } from '../../drawing/terrace.ts'

const BLOOMS = ['#d8554f', '#f0c35a', '#e58aa8', '#fbf6ea', '#a86fb0'] as const

/** A florist's kiosk under a striped awning, buckets of flowers before it on steps. */
export function flowerKiosk(page: Page, x: number, base: number, size: number): string {
  const { tone, shade, random } = page
  const w = size * 1.05
  const left = x - w / 2
  const green = '#4f8a5c'
  let buckets = ''
  for (const [row, count] of [
    [1, 7],
    [0, 8],
  ] as const) {
    const foot = base - size * (0.02 + row * 0.12)
    for (let i = 0; i < count; i++) {
      const bx = left + (w * (i + 0.5 + (row ? 0.1 : 0))) / count
      const colour = random.pick(BLOOMS)
      let heads = ''
      for (let b = 0; b < 7; b++)
        heads += circle(bx + random.between(-1, 1) * size * 0.055, foot - size * random.between(0.12, 0.21), size * random.between(0.018, 0.027), tone(colour))
      buckets +=
        circle(bx, foot - size * 0.13, size * 0.06, tone(random.pick(['#3f7a4d', '#5b9457']))) +
        heads +
        polygon(
          [
            [bx - size * 0.045, foot - size * 0.1],
            [bx + size * 0.045, foot - size * 0.1],
            [bx + size * 0.034, foot],
            [bx - size * 0.034, foot],
          ],
          row ? shade('#8c9aa0') : tone('#a9b5b8'),
        )
    }
  }
  return [
    rect(left + w * 0.06, base - size * 0.86, w * 0.88, size * 0.86, tone(green)),
    rect(left + w * 0.06, base - size * 0.86, w * 0.1, size * 0.86, shade(green)),
    rect(left + w * 0.2, base - size * 0.56, w * 0.62, size * 0.34, page.light.lit >= 0.25 ? '#ffdf9e' : tone('#2f4f4a')),
    ...[0.3, 0.45, 0.6, 0.72].map((at, i) => circle(left + w * at, base - size * (0.3 + (i % 2) * 0.07), size * 0.07, tone(i % 2 ? '#e58aa8' : '#7fb069'))),
    polygon(
      [
        [left - w * 0.02, base - size * 0.84],
        [left + w * 0.2, base - size * 1.06],
        [left + w * 0.8, base - size * 1.06],
        [left + w * 1.02, base - size * 0.84],
      ],
      tone('#39594f'),
    ),
    rect(left + w * 0.44, base - size * 1.15, w * 0.12, size * 0.1, tone('#39594f')),
    circle(x, base - size * 0.95, size * 0.05, tone('#f0c35a')) + circle(x, base - size * 0.95, size * 0.022, tone('#b5654a')),
    awning(page, { x: left, top: base - size * 0.74, width: w, drop: size * 0.17, colour: green, stripes: 11 }),
    rect(left + w * 0.02, base - size * 0.13, w * 0.96, size * 0.13, shade('#8a6a4d')),
    rect(left, base - size * 0.02, w, size * 0.03, shade('#6f553f')),
    buckets,
    circle(left + w * 1.08, base - size * 0.12, size * 0.12, tone('#5b9457')) +
      rect(left + w * 1.04, base - size * 0.1, w * 0.08, size * 0.11, tone('#b5654a')),
  ].join('')
}
