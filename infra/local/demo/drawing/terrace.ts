import { lift } from './colour.ts'
import { closed, ellipse, fill, n, polygon, rect, stroke } from './marks.ts'
import type { Page } from './page.ts'
import type { Thing } from './placed.ts'

/** A striped awning, scalloped at its edge. */
export function awning(
  { tone, shade }: Page,
  {
    x,
    top,
    width,
    drop,
    colour,
    other = '#f3ead8',
    stripes = 8,
    depth = 0,
  }: { x: number; top: number; width: number; drop: number; colour: string; other?: string; stripes?: number; depth?: number },
): string {
  const each = width / stripes
  const flare = width * 0.05
  let marks = ''
  for (let i = 0; i < stripes; i++) {
    const tint = i % 2 ? other : colour
    const at = (edge: number, wide: number) => x - (wide - width) / 2 + (wide / stripes) * edge
    const wide = width + flare * 2
    const foot = top + drop
    marks += fill(
      closed([
        [at(i, width), top],
        [at(i + 1, width), top],
        [at(i + 1, wide), foot],
        [at(i, wide), foot],
      ]),
      tone(tint, depth),
    )
    marks += fill(
      `M${n(at(i, wide))} ${n(foot)}h${n(wide / stripes)}v${n(drop * 0.12)}a${n(wide / stripes / 2)} ${n(drop * 0.14)} 0 0 1 ${n(-wide / stripes)} 0z`,
      shade(tint, depth),
    )
  }
  return rect(x - flare, top + drop, width + flare * 2, each * 0.1, shade(colour, depth), 0.4) + marks
}

/** A café table with two chairs. */
export function cafe({ tone, shade }: Page, { x, base, height, colour = '#2f5d62', depth = 0 }: Thing): string {
  const iron = shade('#39434c', depth)
  const chair = (cx: number, back: number) =>
    stroke(
      `M${n(cx - height * 0.16)} ${n(base)}V${n(base - height * 0.46)}H${n(cx + height * 0.16)}V${n(base)}M${n(cx + back * height * 0.16)} ${n(base - height * 0.46)}V${n(base - height * 0.98)}`,
      tone(colour, depth),
      height * 0.06,
    )
  return [
    chair(x - height * 0.62, -1),
    chair(x + height * 0.62, 1),
    stroke(`M${n(x)} ${n(base)}V${n(base - height * 0.7)}`, iron, height * 0.06),
    ellipse(x, base - height * 0.72, height * 0.42, height * 0.07, tone('#efe6d4', depth)),
  ].join('')
}

/** A parasol of a terrace or a market. */
export function parasol({ tone, shade }: Page, { x, base, height, colour = '#d8b25a', depth = 0 }: Thing): string {
  const w = height * 0.62
  const top = base - height
  return [
    stroke(`M${n(x)} ${n(base)}V${n(top)}`, shade('#5b4636', depth), height * 0.025),
    polygon(
      [
        [x - w, top + height * 0.24],
        [x, top],
        [x + w, top + height * 0.24],
      ],
      tone(colour, depth),
    ),
    polygon(
      [
        [x - w, top + height * 0.24],
        [x, top],
        [x - w * 0.22, top + height * 0.24],
      ],
      shade(colour, depth),
      0.6,
    ),
    rect(x - w, top + height * 0.24, w * 2, height * 0.05, shade(lift(colour, 0.04), depth)),
  ].join('')
}
