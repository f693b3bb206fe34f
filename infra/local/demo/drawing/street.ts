import { lift, mix } from './colour.ts'
import { box, circle, closed, ellipse, fill, n, open, polygon, rect, stroke } from './marks.ts'
import type { Page } from './page.ts'

interface Thing {
  x: number
  base: number
  height: number
  colour?: string
  depth?: number
}

/** A street lamp; it shines when the hour has lights. */
export function lamp({ tone, light }: Page, { x, base, height, colour = '#34404a', depth = 0 }: Thing): string {
  const top = base - height
  const head = height * 0.075
  const on = light.lit >= 0.25
  return [
    on ? [3.4, 2.1, 1.3].map((times, i) => circle(x, top + head * 0.4, head * times * 1.8, '#ffd68a', 0.1 + i * 0.06)).join('') : '',
    stroke(`M${n(x)} ${n(base)}V${n(top + head)}`, tone(colour, depth), Math.max(2, height * 0.022)),
    rect(x - height * 0.028, base - height * 0.09, height * 0.056, height * 0.09, tone(colour, depth)),
    polygon(
      [
        [x - head * 0.5, top],
        [x + head * 0.5, top],
        [x + head * 0.34, top + head],
        [x - head * 0.34, top + head],
      ],
      on ? '#ffe7ae' : tone('#e9eee6', depth),
    ),
    polygon(
      [
        [x - head * 0.62, top],
        [x, top - head * 0.6],
        [x + head * 0.62, top],
      ],
      tone(colour, depth),
    ),
  ].join('')
}

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

/** A person far away: a small silhouette without a face. */
export function person({ tone, random }: Page, { x, base, height, colour, depth = 0 }: Thing): string {
  const coat = tone(colour ?? random.pick(['#33415c', '#7a2e3a', '#2f5d62', '#6b5b2e', '#4a3b5c', '#a5643f']), depth)
  const dark = tone('#2c2f3a', depth)
  const step = height * 0.07
  return [
    stroke(
      `M${n(x - step * 0.2)} ${n(base - height * 0.44)}L${n(x - step)} ${n(base)}M${n(x + step * 0.2)} ${n(base - height * 0.44)}L${n(x + step)} ${n(base)}`,
      dark,
      height * 0.09,
    ),
    fill(
      `M${n(x - height * 0.13)} ${n(base - height * 0.38)}q${n(height * 0.02)} ${n(-height * 0.42)} ${n(height * 0.13)} ${n(-height * 0.44)}q${n(height * 0.11)} ${n(height * 0.02)} ${n(height * 0.13)} ${n(height * 0.44)}z`,
      coat,
    ),
    circle(x, base - height * 0.89, height * 0.085, dark),
  ].join('')
}

/** The same under an umbrella. */
export function walker(page: Page, { x, base, height, colour = '#b5443c', depth = 0 }: Thing): string {
  const { tone, shade } = page
  const top = base - height * 1.32
  const r = height * 0.46
  return [
    person(page, { x, base, height, depth }),
    stroke(`M${n(x + height * 0.12)} ${n(base - height * 0.56)}V${n(top)}`, tone('#2c2f3a', depth), height * 0.03),
    fill(
      `M${n(x + height * 0.12 - r)} ${n(top + r * 0.62)}a${n(r)} ${n(r * 0.72)} 0 0 1 ${n(r * 2)} 0q${n(-r * 0.34)} ${n(-r * 0.2)} ${n(-r * 0.67)} 0q${n(-r * 0.33)} ${n(-r * 0.2)} ${n(-r * 0.67)} 0q${n(-r * 0.33)} ${n(-r * 0.2)} ${n(-r * 0.66)} 0z`,
      tone(colour, depth),
    ),
    fill(
      `M${n(x + height * 0.12 - r)} ${n(top + r * 0.62)}a${n(r)} ${n(r * 0.72)} 0 0 1 ${n(r)} ${n(-r * 0.72)}q${n(-r * 0.4)} ${n(r * 0.3)} ${n(-r * 0.34)} ${n(r * 0.72)}q${n(-r * 0.33)} ${n(-r * 0.2)} ${n(-r * 0.66)} 0z`,
      shade(colour, depth),
      0.7,
    ),
  ].join('')
}

export function bench({ tone, shade }: Page, { x, base, height, colour = '#8a5f3f', depth = 0 }: Thing): string {
  const w = height * 2.3
  const iron = shade('#39434c', depth)
  return [
    stroke(`M${n(x + w * 0.12)} ${n(base)}V${n(base - height * 0.98)}M${n(x + w * 0.88)} ${n(base)}V${n(base - height * 0.98)}`, iron, height * 0.07),
    [0.98, 0.8, 0.62].map(at => rect(x, base - height * at, w, height * 0.11, tone(colour, depth))).join(''),
    rect(x - height * 0.06, base - height * 0.46, w + height * 0.12, height * 0.1, tone(lift(colour, 0.05), depth)),
  ].join('')
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

/** A tram from the side; `wide` is its length. */
export function tram(
  { tone, shade, light, random }: Page,
  {
    x,
    base,
    height,
    wide,
    colour,
    roof = '#f1e7d0',
    depth = 0,
  }: { x: number; base: number; height: number; wide: number; colour: string; roof?: string; depth?: number },
): string {
  const top = base - height
  const count = Math.max(4, Math.round(wide / (height * 0.44)))
  let panes = ''
  for (let i = 0; i < count; i++) panes += box(x + wide * 0.05 + (wide * 0.9 * i) / count, top + height * 0.22, ((wide * 0.9) / count) * 0.8, height * 0.3)
  const glow = light.lit >= 0.25
  return [
    ellipse(x + wide / 2, base + height * 0.03, wide * 0.52, height * 0.06, light.shadow, 0.35),
    fill(
      `M${n(x)} ${n(base - height * 0.08)}V${n(top + height * 0.2)}q0 ${n(-height * 0.12)} ${n(height * 0.12)} ${n(-height * 0.12)}H${n(x + wide - height * 0.12)}q${n(height * 0.12)} 0 ${n(height * 0.12)} ${n(height * 0.12)}V${n(base - height * 0.08)}z`,
      tone(colour, depth),
    ),
    rect(x, base - height * 0.4, wide, height * 0.1, tone(roof, depth)),
    rect(x + height * 0.06, top, wide - height * 0.12, height * 0.09, tone(roof, depth)),
    fill(panes, glow ? '#ffe0a0' : tone('#3f5668', depth)),
    stroke(
      open([
        [x + wide * 0.42, top],
        [x + wide * 0.5, top - height * 0.26],
        [x + wide * 0.58, top],
      ]),
      shade('#39434c', depth),
      2,
    ),
    [0.18, 0.32, 0.68, 0.82].map(at => circle(x + wide * at, base - height * 0.05, height * 0.085, shade('#262b35', depth))).join(''),
    circle(x + wide - height * 0.1, base - height * 0.24, height * 0.06, glow ? '#fff2c4' : tone(mix(roof, '#ffffff', random.between(0.2, 0.4)), depth)),
  ].join('')
}

/** Washing on a line that hangs between two points. */
export function washing({ tone, random }: Page, fromX: number, toX: number, y: number, size: number, depth = 0): string {
  const sag = (toX - fromX) * 0.05
  let marks = stroke(`M${n(fromX)} ${n(y)}Q${n((fromX + toX) / 2)} ${n(y + sag * 2)} ${n(toX)} ${n(y)}`, tone('#5d5a5a', depth), 1.4)
  for (let x = fromX + size * 0.5; x < toX - size; x += size * random.between(1.05, 1.5)) {
    const t = (x + size * 0.4 - fromX) / (toX - fromX)
    const hang = y + sag * 4 * t * (1 - t)
    const tint = tone(random.pick(['#f6f1e6', '#d9745b', '#7fa3b5', '#e8c56d', '#f6f1e6', '#c9d6c4', '#b76e79']), depth)
    const long = size * random.between(0.8, 1.5)
    marks += fill(`M${n(x)} ${n(hang)}h${n(size * 0.8)}l${n(-size * 0.04)} ${n(long)}q${n(-size * 0.36)} ${n(size * 0.1)} ${n(-size * 0.72)} 0z`, tint)
  }
  return marks
}

/** A planter with leaves or flowers. */
export function planter(
  { tone, shade, random }: Page,
  { x, base, height, colour = '#b5654a', depth = 0, flowers = '#e58a8a' }: Thing & { flowers?: string },
): string {
  const w = height * 1.5
  let leaves = ''
  let blooms = ''
  for (let i = 0; i < 12; i++)
    leaves += circle(
      x + w * random.next(),
      base - height * random.between(0.5, 0.95),
      height * 0.16,
      tone(random.pick(['#4f7d4f', '#5f8f5a', '#3f6f4c']), depth),
    )
  for (let i = 0; i < 8; i++) blooms += circle(x + w * random.next(), base - height * random.between(0.62, 1.05), height * 0.075, tone(flowers, depth))
  return (
    leaves +
    blooms +
    polygon(
      [
        [x - height * 0.06, base - height * 0.5],
        [x + w + height * 0.06, base - height * 0.5],
        [x + w - height * 0.06, base],
        [x + height * 0.06, base],
      ],
      tone(colour, depth),
    ) +
    rect(x - height * 0.1, base - height * 0.54, w + height * 0.2, height * 0.09, shade(colour, depth))
  )
}
