import { circle, ellipse, polygon, rect } from '../../drawing/marks.ts'
import type { Page } from '../../drawing/page.ts'
import { lantern, shaft } from '../../drawing/towers.ts'

/** A mole that reaches into the sea from the right, a lighthouse at its end. */
export function mole(page: Page, x: number, y: number, size: number, depth: number): string {
  const { tone, shade, width, random } = page
  const stones = Array.from({ length: 26 }, () =>
    ellipse(
      random.between(x - size * 0.1, width),
      y + random.between(-0.03, 0.02) * size,
      size * random.between(0.04, 0.08),
      size * 0.03,
      shade(random.pick(['#8b8378', '#a39a8c', '#756e66']), depth),
    ),
  )
  return [
    polygon(
      [
        [x - size * 0.22, y + size * 0.02],
        [x - size * 0.14, y - size * 0.1],
        [width + 10, y - size * 0.12],
        [width + 10, y + size * 0.02],
      ],
      tone('#9c9386', depth),
    ),
    rect(x - size * 0.14, y - size * 0.12, width - x + size * 0.2, size * 0.03, tone('#c9c0b0', depth)),
    ...stones,
    shaft(page, { x, base: y - size * 0.1, width: size * 0.15, height: size * 0.66, colour: '#f6f0e2', depth }, size * 0.022),
    rect(x - size * 0.068, y - size * 0.36, size * 0.136, size * 0.1, tone('#d0483a', depth)),
    rect(x - size * 0.06, y - size * 0.6, size * 0.12, size * 0.1, tone('#d0483a', depth)),
    rect(x - size * 0.09, y - size * 0.78, size * 0.18, size * 0.03, shade('#5a6068', depth)),
    page.light.lit >= 0.25 ? circle(x, y - size * 0.82, size * 0.16, '#fff0bd', 0.16) + circle(x, y - size * 0.82, size * 0.08, '#fff0bd', 0.3) : '',
    lantern(page, {
      x,
      base: y - size * 0.77,
      width: size * 0.09,
      height: size * 0.1,
      colour: page.light.lit >= 0.25 ? '#ffeeb8' : '#f4efe2',
      roof: '#d0483a',
      finial: 'ball',
      depth,
    }),
  ].join('')
}
