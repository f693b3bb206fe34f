import { lift } from './colour.ts'
import { box, circle, fill, n, rect } from './marks.ts'
import type { Page } from './page.ts'

/** A barge that people live on: long hull, low cabin, pots of plants; `y` is its waterline. */
export function barge(
  page: Page,
  { x, y, length, colour, cabin = '#f3ead6' }: { x: number; y: number; length: number; colour: string; cabin?: string },
): string {
  const { tone, shade, random } = page
  const h = length * 0.1
  const ports = Array.from({ length: 6 }, (_, i) => box(x + length * (0.36 + i * 0.075), y - h * 1.5, length * 0.045, h * 0.3)).join('')
  return [
    rect(x + length * 0.32, y - h * 1.75, length * 0.5, h * 0.9, tone(cabin)),
    rect(x + length * 0.3, y - h * 1.85, length * 0.54, h * 0.16, shade(colour)),
    fill(ports, page.light.lit >= 0.1 ? '#ffe0a0' : tone('#46607a')),
    ...[0.14, 0.2, 0.25].map(at => circle(x + length * at, y - h * 1.15, h * random.between(0.22, 0.34), tone('#6f9a5c'))),
    fill(
      `M${n(x)} ${n(y - h * 1.2)}q${n(length * 0.08)} ${n(h * 0.3)} ${n(length * 0.2)} ${n(h * 0.3)}h${n(length * 0.66)}q${n(length * 0.1)} 0 ${n(length * 0.14)} ${n(-h * 0.24)}l${n(-length * 0.05)} ${n(h * 1.14)}h${n(-length * 0.88)}z`,
      tone(colour),
    ),
    rect(x + length * 0.06, y - h * 0.26, length * 0.88, h * 0.26, shade(lift(colour, -0.08))),
  ].join('')
}
