import { box, ellipse, fill, n, rect, stroke } from './marks.ts'
import type { Page } from './page.ts'

/** A long tram of several cars, as they run today, seen from the side: `x` is its left end, `wide` its length. */
export function modernTram(
  page: Page,
  { x, base, height, wide, colour, skirt = '#3a4049' }: { x: number; base: number; height: number; wide: number; colour: string; skirt?: string },
): string {
  const { tone, shade, light } = page
  const glow = light.lit >= 0.25
  const top = base - height
  const nose = height * 0.5
  const cars = 3
  const car = wide / cars
  const band = top + height * 0.2
  const glass = glow ? '#ffe3a3' : tone('#46607a')
  let panes = ''
  let joints = ''
  let doors = ''
  for (let i = 0; i < cars; i++) {
    const left = x + car * i + (i ? car * 0.05 : nose * 0.9)
    const right = x + car * (i + 1) - (i === cars - 1 ? nose * 0.9 : car * 0.05)
    const count = 4
    const each = (right - left) / count
    for (let p = 0; p < count; p++) panes += box(left + each * p + each * 0.06, band + height * 0.03, each * 0.88, height * 0.3)
    doors += box(left + each * 1.06, band + height * 0.03, each * 0.88, height * 0.6)
    if (i) joints += box(x + car * i - car * 0.025, top + height * 0.05, car * 0.05, height * 0.84)
  }
  const body = `M${n(x)} ${n(base - height * 0.12)}V${n(base - height * 0.5)}Q${n(x + nose * 0.2)} ${n(top)} ${n(x + nose)} ${n(top)}H${n(x + wide - nose)}Q${n(x + wide - nose * 0.2)} ${n(top)} ${n(x + wide)} ${n(base - height * 0.5)}V${n(base - height * 0.12)}z`
  const wind = `M${n(x + nose * 0.1)} ${n(base - height * 0.46)}Q${n(x + nose * 0.3)} ${n(band)} ${n(x + nose * 0.78)} ${n(band)}V${n(base - height * 0.46)}zM${n(x + wide - nose * 0.1)} ${n(base - height * 0.46)}Q${n(x + wide - nose * 0.3)} ${n(band)} ${n(x + wide - nose * 0.78)} ${n(band)}V${n(base - height * 0.46)}z`
  return [
    ellipse(x + wide / 2, base, wide * 0.52, height * 0.08, light.shadow, 0.4),
    rect(x + nose * 0.3, base - height * 0.16, wide - nose * 0.6, height * 0.14, shade(skirt)),
    rect(x + wide * 0.2, top - height * 0.07, wide * 0.18, height * 0.08, shade('#8c9297')),
    rect(x + wide * 0.62, top - height * 0.07, wide * 0.18, height * 0.08, shade('#8c9297')),
    stroke(
      `M${n(x + wide * 0.46)} ${n(top)}l${n(height * 0.18)} ${n(-height * 0.2)}l${n(-height * 0.2)} ${n(-height * 0.16)}h${n(height * 0.4)}`,
      shade('#39434c'),
      3,
    ),
    fill(body, tone(colour)),
    rect(x + 2, base - height * 0.2, wide - 4, height * 0.08, tone(skirt)),
    rect(x + nose * 0.5, band, wide - nose, height * 0.37, shade('#2c3440')),
    fill(doors, shade('#2c3440')),
    fill(panes, glass),
    fill(wind, glow ? '#fff0c8' : tone('#5b7890')),
    fill(joints, shade('#50565c')),
    ...[x + height * 0.1, x + wide - height * 0.1].map(at =>
      ellipse(at, base - height * 0.3, height * 0.05, height * 0.05, glow ? '#fff6d2' : tone('#f4efe2')),
    ),
  ].join('')
}

/** Rails that a tram runs on, and the wire above it. */
export const tracks = ({ width, tone, shade }: Page, base: number, wire: number) =>
  stroke(`M-5 ${n(base)}H${width + 5}M-5 ${n(base + 9)}H${width + 5}`, shade('#6d6a66'), 2.6, 0.8) +
  stroke(`M-5 ${n(wire)}H${width + 5}`, tone('#3a424c'), 1.4, 0.7)
