import { mix } from './colour.ts'
import { box, circle, ellipse, fill, n, open, rect, stroke } from './marks.ts'
import type { Page } from './page.ts'

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
