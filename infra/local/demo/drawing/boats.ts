import { lift } from './colour.ts'
import { circle, fill, n, polygon, rect, stroke } from './marks.ts'
import type { Page } from './page.ts'

interface Boat {
  x: number
  /** Waterline. */
  y: number
  length: number
  colour: string
  depth?: number
}

/** A rowing boat. */
export function rowboat({ tone, shade }: Page, { x, y, length, colour, depth = 0 }: Boat): string {
  const h = length * 0.2
  return [
    fill(
      `M${n(x)} ${n(y - h)}q${n(length * 0.5)} ${n(h * 0.7)} ${n(length)} ${n(-h * 0.1)}q${n(-length * 0.06)} ${n(h * 1.1)} ${n(-length * 0.2)} ${n(h * 1.1)}h${n(-length * 0.58)}q${n(-length * 0.16)} 0 ${n(-length * 0.22)} ${n(-h)}z`,
      tone(colour, depth),
    ),
    stroke(`M${n(x)} ${n(y - h)}q${n(length * 0.5)} ${n(h * 0.7)} ${n(length)} ${n(-h * 0.1)}`, tone('#f3ead8', depth), Math.max(1.5, length * 0.028)),
    fill(`M${n(x + length * 0.1)} ${n(y - h * 0.42)}h${n(length * 0.8)}l${n(-length * 0.06)} ${n(h * 0.42)}h${n(-length * 0.64)}z`, shade(colour, depth), 0.8),
  ].join('')
}

/** A sailing boat, under sail or bare. */
export function sailboat(page: Page, { x, y, length, colour, depth = 0, sail = '#f8f2e2', bare = false }: Boat & { sail?: string; bare?: boolean }): string {
  const { tone, shade } = page
  const mast = x + length * 0.46
  const height = length * 1.5
  const foot = y - length * 0.16
  return [
    stroke(`M${n(mast)} ${n(foot)}V${n(foot - height)}`, tone('#6d5645', depth), Math.max(1.4, length * 0.022)),
    bare
      ? stroke(
          `M${n(mast)} ${n(foot - length * 0.12)}H${n(mast + length * 0.42)}M${n(mast)} ${n(foot - height)}L${n(x + length)} ${n(foot)}M${n(mast)} ${n(foot - height)}L${n(x)} ${n(foot)}`,
          tone('#6d5645', depth),
          1.2,
        )
      : polygon(
          [
            [mast + 2, foot - height * 0.98],
            [mast + length * 0.5, foot - length * 0.1],
            [mast + 2, foot - length * 0.1],
          ],
          tone(sail, depth),
        ) +
        polygon(
          [
            [mast - 3, foot - height * 0.88],
            [mast - length * 0.4, foot - length * 0.06],
            [mast - 3, foot - length * 0.06],
          ],
          shade(sail, depth),
        ),
    fill(
      `M${n(x)} ${n(foot - 1)}h${n(length)}q${n(-length * 0.08)} ${n(length * 0.16)} ${n(-length * 0.2)} ${n(length * 0.16)}h${n(-length * 0.62)}q${n(-length * 0.14)} 0 ${n(-length * 0.18)} ${n(-length * 0.16)}z`,
      tone(colour, depth),
    ),
    rect(x, foot - 2, length, Math.max(2, length * 0.025), tone(lift(colour, 0.2), depth)),
  ].join('')
}

/** A ferry or liner far out. */
export function ship(page: Page, { x, y, length, colour, depth = 0 }: Boat): string {
  const { tone } = page
  const h = length * 0.1
  let ports = ''
  for (let i = 0; i < 14; i++) ports += rect(x + length * (0.16 + i * 0.045), y - h * 1.9, length * 0.02, h * 0.3, page.pane(depth))
  return [
    fill(`M${n(x)} ${n(y - h)}h${n(length)}l${n(-length * 0.06)} ${n(h)}h${n(-length * 0.88)}z`, tone(colour, depth)),
    rect(x + length * 0.1, y - h * 2.2, length * 0.72, h * 1.2, tone('#f3efe4', depth)),
    rect(x + length * 0.2, y - h * 3, length * 0.46, h * 0.8, tone('#e7e2d6', depth)),
    polygon(
      [
        [x + length * 0.44, y - h * 3],
        [x + length * 0.46, y - h * 4.1],
        [x + length * 0.55, y - h * 4.1],
        [x + length * 0.56, y - h * 3],
      ],
      tone('#c25b45', depth),
    ),
    ports,
  ].join('')
}

/** A swimmer's buoy. */
export function buoy({ tone, shade }: Page, x: number, y: number, r: number, colour = '#e0683f'): string {
  return (
    circle(x, y, r, tone(colour)) +
    fill(`M${n(x - r)} ${n(y)}a${n(r)} ${n(r)} 0 0 0 ${n(r * 2)} 0z`, shade(colour)) +
    stroke(`M${n(x - r * 1.5)} ${n(y + r * 0.7)}h${n(r * 3)}`, tone('#ffffff'), 2, 0.5)
  )
}
