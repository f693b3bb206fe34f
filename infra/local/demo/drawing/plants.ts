import { lift, mix } from './colour.ts'
import { circle, ellipse, fill, n, stroke } from './marks.ts'
import type { Page } from './page.ts'

interface Plant {
  x: number
  base: number
  height: number
  colour?: string
  depth?: number
}

/** A broad-leaved tree: a crown of round leaves of paper, lighter towards the sun. */
export function tree(page: Page, { x, base, height, colour = '#4f7d4f', depth = 0 }: Plant): string {
  const { tone, shade, shine, random, sunX, light } = page
  const side = x < sunX ? 1 : -1
  const snowy = light.weather === 'snow'
  const leaf = snowy ? mix(colour, '#f4f8f9', 0.8) : colour
  const r = height * 0.3
  const cy = base - height + r
  const spots = [
    [0, 0, 1],
    [-0.72, 0.34, 0.72],
    [0.72, 0.34, 0.72],
    [-0.36, -0.3, 0.7],
    [0.4, -0.26, 0.7],
    [0, 0.5, 0.8],
  ] as const
  const blob = (dx: number, dy: number, grow: number, tint: string, opacity = 1) =>
    spots.map(([sx, sy, size]) => circle(x + sx * r + dx, cy + sy * r + dy, r * size * grow, tint, opacity)).join('')
  let specks = ''
  for (let i = 0; i < 9; i++)
    specks += ellipse(x + random.between(-1, 1) * r, cy + random.between(-0.8, 0.8) * r, r * 0.12, r * 0.08, shine(lift(leaf, 0.08), depth), 0.55)
  return [
    stroke(
      `M${n(x)} ${n(base)}V${n(cy)}M${n(x)} ${n(base - height * 0.36)}l${n(-r * 0.4)} ${n(-height * 0.14)}M${n(x)} ${n(base - height * 0.32)}l${n(r * 0.4)} ${n(-height * 0.16)}`,
      shade('#5b4636', depth),
      height * 0.045,
    ),
    blob(0, 0, 1, shade(leaf, depth)),
    blob(side * r * 0.16, -r * 0.14, 0.84, tone(leaf, depth)),
    specks,
  ].join('')
}

/** A cypress or a poplar. */
export function cypress({ tone, shade, sunX }: Page, { x, base, height, colour = '#37604c', depth = 0 }: Plant): string {
  const w = height * 0.11
  const side = x < sunX ? -1 : 1
  const outline = (left: number, right: number) =>
    `M${n(x)} ${n(base - height)}c${n(right)} ${n(height * 0.34)} ${n(right * 1.2)} ${n(height * 0.86)} 0 ${n(height)}c${n(-left * 1.2)} ${n(-height * 0.14)} ${n(-left)} ${n(-height * 0.66)} 0 ${n(-height)}z`
  return fill(outline(w, w), tone(colour, depth)) + fill(side < 0 ? outline(w, -w * 0.1) : outline(-w * 0.1, w), shade(colour, depth), 0.8)
}

/** An umbrella pine. */
export function pine({ tone, shade, sunX }: Page, { x, base, height, colour = '#3f6a4c', depth = 0 }: Plant): string {
  const w = height * 0.42
  const top = base - height
  const lean = (x < sunX ? 1 : -1) * height * 0.05
  return [
    stroke(`M${n(x)} ${n(base)}q${n(-lean)} ${n(-height * 0.4)} ${n(lean)} ${n(-height * 0.74)}`, shade('#7a5540', depth), height * 0.04),
    stroke(
      `M${n(x + lean * 0.4)} ${n(base - height * 0.6)}l${n(-w * 0.5)} ${n(-height * 0.16)}M${n(x + lean * 0.6)} ${n(base - height * 0.62)}l${n(w * 0.5)} ${n(-height * 0.16)}`,
      shade('#7a5540', depth),
      height * 0.024,
    ),
    ellipse(x + lean, top + height * 0.22, w, height * 0.13, shade(colour, depth)),
    ellipse(x + lean - w * 0.36, top + height * 0.16, w * 0.52, height * 0.1, tone(colour, depth)),
    ellipse(x + lean + w * 0.3, top + height * 0.14, w * 0.56, height * 0.11, tone(lift(colour, 0.03), depth)),
    ellipse(x + lean, top + height * 0.08, w * 0.5, height * 0.08, tone(lift(colour, 0.05), depth)),
  ].join('')
}

/** A palm with hanging fronds. */
export function palm({ tone, shade, random, sunX }: Page, { x, base, height, colour = '#4c7a50', depth = 0 }: Plant): string {
  const lean = random.between(-0.06, 0.06) * height
  const top = base - height * 0.76
  const cx = x + lean
  const r = height * 0.34
  let back = ''
  let front = ''
  for (let i = 0; i < 13; i++) {
    const angle = (i / 12) * Math.PI * 1.16 - Math.PI * 1.08
    const long = r * random.between(0.85, 1.1)
    const ex = Math.cos(angle) * long
    const ey = Math.sin(angle) * long * 0.62 + long * 0.42 * Math.abs(Math.cos(angle))
    const mx = ex * 0.5
    const my = ey * 0.5 - long * 0.34
    const w = long * 0.11
    const d = `M${n(cx)} ${n(top)}Q${n(cx + mx)} ${n(top + my - w)} ${n(cx + ex)} ${n(top + ey)}Q${n(cx + mx)} ${n(top + my + w * 1.5)} ${n(cx)} ${n(top)}z`
    if (i % 2) front += d
    else back += d
  }
  const bark = x < sunX ? shade('#8a6a4d', depth) : tone('#8a6a4d', depth)
  return [
    stroke(`M${n(x)} ${n(base)}Q${n(x - lean * 0.3)} ${n(base - height * 0.4)} ${n(cx)} ${n(top)}`, bark, height * 0.042),
    fill(back, shade(colour, depth)),
    fill(front, tone(colour, depth)),
    ellipse(cx, top + r * 0.08, r * 0.13, r * 0.11, tone('#b7793f', depth)),
  ].join('')
}

/** A tree in winter. */
export function bareTree(page: Page, { x, base, height, colour = '#4f443f', depth = 0 }: Plant): string {
  const { random, tone, light } = page
  const strokes = new Map<number, string>()
  let tips = ''
  const branch = (fromX: number, fromY: number, angle: number, long: number, level: number): void => {
    const toX = fromX + Math.cos(angle) * long
    const toY = fromY + Math.sin(angle) * long
    const bend = random.between(-0.16, 0.16) * long
    strokes.set(level, `${strokes.get(level) ?? ''}M${n(fromX)} ${n(fromY)}Q${n((fromX + toX) / 2 + bend)} ${n((fromY + toY) / 2)} ${n(toX)} ${n(toY)}`)
    if (level >= 3) tips += `M${n((fromX + toX) / 2)} ${n((fromY + toY) / 2 - 1)}L${n(toX)} ${n(toY - 1)}`
    if (level === 5) return
    const forks = level < 2 ? 3 : 2
    for (let i = 0; i < forks; i++)
      branch(toX, toY, angle + (i - (forks - 1) / 2) * random.between(0.45, 0.75) + random.between(-0.12, 0.12), long * random.between(0.62, 0.8), level + 1)
  }
  branch(x, base, -Math.PI / 2 + random.between(-0.06, 0.06), height * 0.28, 0)
  const wood = tone(colour, depth)
  return [
    ...Array.from(strokes, ([level, d]) => stroke(d, wood, Math.max(1, height * 0.036 * 0.6 ** level))),
    light.weather === 'snow' ? stroke(tips, tone('#fbfdfd', depth), 2, 0.85) : '',
  ].join('')
}

/** A fir or spruce. */
export function fir({ tone, shade, sunX, light }: Page, { x, base, height, colour = '#3b5f53', depth = 0 }: Plant): string {
  const w = height * 0.24
  let lit = ''
  let dark = ''
  let caps = ''
  for (let i = 0; i < 4; i++) {
    const foot = base - height * (0.06 + i * 0.22)
    const half = w * (1 - i * 0.2)
    const tip = foot - height * 0.36
    lit += `M${n(x - half)} ${n(foot)}Q${n(x)} ${n(foot + half * 0.16)} ${n(x + half)} ${n(foot)}L${n(x)} ${n(tip)}z`
    const side = x < sunX ? -half : half
    dark += `M${n(x + side)} ${n(foot)}Q${n(x + side * 0.4)} ${n(foot + half * 0.08)} ${n(x)} ${n(foot + half * 0.06)}L${n(x)} ${n(tip)}z`
    caps += `M${n(x - half * 0.7)} ${n(foot - height * 0.1)}L${n(x)} ${n(tip)}L${n(x + half * 0.7)} ${n(foot - height * 0.1)}Q${n(x + half * 0.3)} ${n(foot - height * 0.13)} ${n(x)} ${n(foot - height * 0.09)}Q${n(x - half * 0.3)} ${n(foot - height * 0.14)} ${n(x - half * 0.7)} ${n(foot - height * 0.1)}z`
  }
  return (
    stroke(`M${n(x)} ${n(base)}v${n(-height * 0.1)}`, shade('#5b4636', depth), height * 0.04) +
    fill(lit, tone(colour, depth)) +
    fill(dark, shade(colour, depth), 0.7) +
    (light.weather === 'snow' ? fill(caps, tone('#fbfdfd', depth), 0.92) : '')
  )
}

/** A line of bushes or far trees, as one soft edge. */
export function hedge(
  { tone, shade, random }: Page,
  { x, base, width, height, colour = '#4f7d4f', depth = 0 }: { x: number; base: number; width: number; height: number; colour?: string; depth?: number },
): string {
  const line = (grow: number, drop: number) => {
    let d = `M${n(x)} ${n(base + 2)}V${n(base - height * 0.4 + drop)}`
    let at = x
    while (at < x + width) {
      const step = Math.min(x + width - at, height * random.between(0.6, 1.3))
      d += `q${n(step / 2)} ${n(-height * grow * random.between(0.5, 1.1))} ${n(step)} 0`
      at += Math.max(step, 1)
    }
    return `${d}V${n(base + 2)}z`
  }
  return fill(line(1, 0), shade(colour, depth)) + fill(line(0.7, height * 0.22), tone(colour, depth))
}
