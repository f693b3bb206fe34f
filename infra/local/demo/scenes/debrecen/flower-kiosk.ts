import { buckets } from '../../drawing/flowers.ts'
import { circle, polygon, rect } from '../../drawing/marks.ts'
import type { Page } from '../../drawing/page.ts'
import { awning } from '../../drawing/terrace.ts'

/** A florist's kiosk under a striped awning, buckets of flowers before it on steps. */
export function flowerKiosk(page: Page, x: number, base: number, size: number): string {
  const { tone, shade } = page
  const w = size * 1.05
  const left = x - w / 2
  const green = '#4f8a5c'
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
    buckets(page, left + w * 0.02, base - size * 0.14, w * 0.96, size * 0.22, 7),
    buckets(page, left, base - size * 0.02, w, size * 0.22, 8),
    circle(left + w * 1.08, base - size * 0.12, size * 0.12, tone('#5b9457')) +
      rect(left + w * 1.04, base - size * 0.1, w * 0.08, size * 0.11, tone('#b5654a')),
  ].join('')
}
