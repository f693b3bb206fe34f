import { lift, mix } from './colour.ts'
import { arch, box, circle, closed, fill, n, polygon, rect, stroke } from './marks.ts'
import type { Page } from './page.ts'
import type { Block } from './placed.ts'

/** A body with a lit and a turned-away side, as towers have. */
export function shaft({ tone, shade, sunX }: Page, { x, base, width, height, colour, depth = 0 }: Block, taper = 0): string {
  const half = width / 2
  const top = half - taper
  const split = x < sunX ? x - width * 0.16 : x + width * 0.16
  const lit = closed([
    [x - half, base],
    [x - top, base - height],
    [x + top, base - height],
    [x + half, base],
  ])
  const dark =
    x < sunX
      ? closed([
          [x - half, base],
          [x - top, base - height],
          [split, base - height],
          [split, base],
        ])
      : closed([
          [x + half, base],
          [x + top, base - height],
          [split, base - height],
          [split, base],
        ])
  return fill(lit, tone(colour, depth)) + fill(dark, shade(colour, depth), 0.75)
}

/** A pointed roof, one side in the light. */
export function spire({ tone, shade, sunX, light }: Page, { x, base, width, height, colour, depth = 0 }: Block): string {
  const half = width / 2
  const snowy = light.weather === 'snow'
  const bright = tone(snowy ? mix(colour, '#f7fafb', 0.7) : colour, depth)
  const edge = x < sunX ? -half : half
  return (
    polygon(
      [
        [x - half, base],
        [x, base - height],
        [x + half, base],
      ],
      bright,
    ) +
    polygon(
      [
        [x + edge, base],
        [x, base - height],
        [x + edge * 0.12, base],
      ],
      shade(colour, depth),
      0.8,
    )
  )
}

export function cross({ tone }: Page, x: number, base: number, height: number, colour = '#d9b65a', depth = 0): string {
  return stroke(
    `M${n(x)} ${n(base)}v${n(-height)}M${n(x - height * 0.26)} ${n(base - height * 0.68)}h${n(height * 0.52)}`,
    tone(colour, depth),
    Math.max(1.6, height * 0.09),
  )
}

/** A dome on `width`: `swell` 1 is half round, more is higher; `onion` narrows its foot and draws up its tip. */
export function dome(
  { tone, shade, shine, sunX, light }: Page,
  { x, base, width, colour, depth = 0, swell = 1, onion = false }: Omit<Block, 'height'> & { swell?: number; onion?: boolean },
): string {
  const r = width / 2
  const rise = r * swell
  const half = (edge: number) => {
    if (onion) {
      return `M${n(x)} ${n(base)}h${n(edge * r * 0.82)}c${n(edge * r * 0.5)} ${n(-rise * 0.5)} ${n(edge * r * 0.1)} ${n(-rise * 0.86)} ${n(-edge * r * 0.5)} ${n(-rise * 1.05)}q${n(-edge * r * 0.26)} ${n(-rise * 0.1)} ${n(-edge * r * 0.32)} ${n(-rise * 0.42)}z`
    }
    return `M${n(x)} ${n(base)}h${n(edge * r)}c0 ${n(-rise * 0.56)} ${n(-edge * r * 0.46)} ${n(-rise)} ${n(-edge * r)} ${n(-rise)}z`
  }
  const away = x < sunX ? -1 : 1
  const cover = light.weather === 'snow' ? mix(colour, '#f7fafb', 0.5) : colour
  const ribs = [-0.55, 0.55].map(at => `M${n(x + r * at)} ${n(base)}Q${n(x + r * at * 0.9)} ${n(base - rise * 0.7)} ${n(x)} ${n(base - rise)}`).join('')
  const glint = `M${n(x - away * r * 0.66)} ${n(base - rise * 0.16)}q${n(away * r * 0.02)} ${n(-rise * 0.42)} ${n(away * r * 0.34)} ${n(-rise * 0.62)}`
  return [
    fill(half(-away), tone(cover, depth)),
    fill(half(away), shade(cover, depth)),
    onion ? '' : stroke(ribs, shade(lift(colour, -0.05), depth), Math.max(1, width * 0.012), 0.5),
    stroke(glint, shine(lift(cover, 0.1), depth), Math.max(1.4, width * 0.035), 0.7),
  ].join('')
}

/** A small lantern on a roof: drum with openings, cap, cross or ball. */
export function lantern(
  page: Page,
  { x, base, width, height, colour, depth = 0, roof = '#7c8f8a', finial = 'cross' }: Block & { roof?: string; finial?: 'cross' | 'ball' },
): string {
  const cap = base - height
  return [
    shaft(page, { x, base, width, height, colour, depth }),
    fill(
      arch(x - width * 0.22, base - height * 0.12, width * 0.2, height * 0.62) + arch(x + width * 0.22, base - height * 0.12, width * 0.2, height * 0.62),
      page.shade('#39404e', depth),
    ),
    dome(page, { x, base: cap, width: width * 1.16, colour: roof, depth, swell: 1.15 }),
    finial === 'cross'
      ? cross(page, x, cap - width * 0.62, width * 0.8, '#d9b65a', depth)
      : circle(x, cap - width * 0.72, width * 0.11, page.tone('#d9b65a', depth)) + rect(x - 1, cap - width * 0.7, 2, width * 0.16, page.tone('#d9b65a', depth)),
  ].join('')
}

/** A wall with teeth. */
export function battlement(
  { tone, shade, light }: Page,
  {
    x,
    top,
    width,
    height,
    colour,
    depth = 0,
    tooth = 14,
  }: { x: number; top: number; width: number; height: number; colour: string; depth?: number; tooth?: number },
): string {
  let teeth = ''
  let caps = ''
  const count = Math.max(2, Math.round(width / (tooth * 2)))
  const each = width / count
  for (let i = 0; i < count; i++) {
    teeth += box(x + each * (i + 0.2), top - tooth, each * 0.6, tooth + 1)
    caps += box(x + each * (i + 0.2) - 1, top - tooth - 3, each * 0.6 + 2, 4)
  }
  return (
    rect(x, top, width, height, tone(colour, depth)) +
    fill(teeth, tone(colour, depth)) +
    rect(x, top + tooth * 0.6, width, 3, shade(colour, depth), 0.5) +
    (light.weather === 'snow' ? fill(caps, tone('#fbfdfd', depth)) : '')
  )
}
