import { lift } from './colour.ts'
import { box, fill, polygon, rect } from './marks.ts'
import type { Page } from './page.ts'
import type { Block } from './placed.ts'

/** A row of columns between `x` and `x + width`, with bases and capitals. */
export function columns(
  page: Page,
  {
    x,
    base,
    width,
    height,
    colour,
    count,
    depth = 0,
  }: { x: number; base: number; width: number; height: number; colour: string; count: number; depth?: number },
): string {
  const { tone, shade, sunX } = page
  const each = width / count
  const thick = each * 0.42
  let body = ''
  let dark = ''
  let caps = ''
  for (let i = 0; i < count; i++) {
    const cx = x + each * (i + 0.5)
    body += box(cx - thick / 2, base - height, thick, height)
    dark += box(cx < sunX ? cx - thick / 2 : cx + thick * 0.12, base - height, thick * 0.38, height)
    caps += box(cx - thick * 0.72, base - height, thick * 1.44, height * 0.035) + box(cx - thick * 0.68, base - height * 0.04, thick * 1.36, height * 0.04)
  }
  return fill(body, tone(colour, depth)) + fill(dark, shade(colour, depth), 0.8) + fill(caps, tone(lift(colour, 0.04), depth))
}

/** A temple front: steps are drawn apart. */
export function pediment({ tone, shade }: Page, { x, base, width, height, colour, depth = 0 }: Block): string {
  const half = width / 2
  return [
    rect(x - half, base - height * 0.36, width, height * 0.36, tone(colour, depth)),
    rect(x - half - 4, base - height * 0.4, width + 8, height * 0.07, tone(lift(colour, 0.06), depth)),
    polygon(
      [
        [x - half - 6, base - height * 0.38],
        [x, base - height],
        [x + half + 6, base - height * 0.38],
      ],
      tone(lift(colour, 0.04), depth),
    ),
    polygon(
      [
        [x - half * 0.78, base - height * 0.44],
        [x, base - height * 0.88],
        [x + half * 0.78, base - height * 0.44],
      ],
      shade(colour, depth),
      0.65,
    ),
  ].join('')
}
