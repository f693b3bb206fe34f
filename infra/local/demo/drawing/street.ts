import { lift } from './colour.ts'
import { circle, fill, n, polygon, rect, stroke } from './marks.ts'
import type { Page } from './page.ts'
import type { Thing } from './placed.ts'

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

export function bench({ tone, shade }: Page, { x, base, height, colour = '#8a5f3f', depth = 0 }: Thing): string {
  const w = height * 2.3
  const iron = shade('#39434c', depth)
  return [
    stroke(`M${n(x + w * 0.12)} ${n(base)}V${n(base - height * 0.98)}M${n(x + w * 0.88)} ${n(base)}V${n(base - height * 0.98)}`, iron, height * 0.07),
    [0.98, 0.8, 0.62].map(at => rect(x, base - height * at, w, height * 0.11, tone(colour, depth))).join(''),
    rect(x - height * 0.06, base - height * 0.46, w + height * 0.12, height * 0.1, tone(lift(colour, 0.05), depth)),
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
