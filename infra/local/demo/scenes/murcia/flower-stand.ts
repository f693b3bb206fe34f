import { buckets } from '../../drawing/flowers.ts'
import { rect, stroke } from '../../drawing/marks.ts'
import type { Page } from '../../drawing/page.ts'
import { person } from '../../drawing/people.ts'
import type { Scene } from '../../drawing/picture.ts'
import { awning } from '../../drawing/terrace.ts'
import { terraceTables } from '../common/foreground.ts'

/** A stand of flowers under a striped awning. */
function stand(page: Page, x: number, base: number, size: number, colour: string): string {
  const { tone, shade } = page
  const w = size * 1.5
  return [
    stroke(`M${x} ${base}V${base - size}M${x + w} ${base}V${base - size}`, shade('#5b4636'), 5),
    person(page, { x: x + w * 0.62, base: base - size * 0.16, height: size * 0.66 }),
    buckets(page, x, base - size * 0.3, w, size * 0.28, 7),
    rect(x, base - size * 0.3, w, size * 0.3, tone('#a8794f')),
    buckets(page, x - size * 0.04, base + size * 0.03, w + size * 0.08, size * 0.34, 6),
    awning(page, { x: x - 8, top: base - size * 1.06, width: w + 16, drop: size * 0.2, colour, stripes: 9 }),
  ].join('')
}

/** The square of flowers: stands left and right, tables between. */
export const flowerMarket: Scene = page => {
  const { width, height } = page
  return [
    stand(page, width * 0.05, height * 0.83, height * 0.2, '#5f8f5a'),
    stand(page, width * 0.68, height * 0.83, height * 0.2, '#d8729a'),
    ...terraceTables('#f0e0b8', [0.47])(page),
    stand(page, width * -0.08, height * 0.97, height * 0.27, '#e0a94f'),
  ]
}
