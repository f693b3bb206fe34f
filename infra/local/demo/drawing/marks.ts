/** The marks a picture is made of, as SVG text. Colours are `#rrggbb`, lengths in the picture's own units. */
export type Point = readonly [x: number, y: number]

export const n = (value: number) => Math.round(value * 10) / 10
/** By `fill-opacity` and the like: `opacity` would make the renderer open a layer for each mark. */
const faint = (opacity: number, of = 'fill') => (opacity < 1 ? ` ${of}-opacity="${Math.round(opacity * 100) / 100}"` : '')

export const fill = (d: string, colour: string, opacity = 1) => `<path d="${d}" fill="${colour}"${faint(opacity)}/>`
export const stroke = (d: string, colour: string, width: number, opacity = 1) =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${n(width)}" stroke-linecap="round" stroke-linejoin="round"${faint(opacity, 'stroke')}/>`
export const rect = (x: number, y: number, width: number, height: number, colour: string, opacity = 1) => fill(box(x, y, width, height), colour, opacity)
export const circle = (x: number, y: number, radius: number, colour: string, opacity = 1) =>
  `<circle cx="${n(x)}" cy="${n(y)}" r="${n(radius)}" fill="${colour}"${faint(opacity)}/>`
export const ellipse = (x: number, y: number, rx: number, ry: number, colour: string, opacity = 1) =>
  `<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(rx)}" ry="${n(ry)}" fill="${colour}"${faint(opacity)}/>`
export const polygon = (points: readonly Point[], colour: string, opacity = 1) => fill(closed(points), colour, opacity)
export const group = (parts: readonly string[], attributes = '') => `<g${attributes && ` ${attributes}`}>${parts.join('')}</g>`

/** Outlines: to be joined and filled as one path. */
export const box = (x: number, y: number, width: number, height: number) => `M${n(x)} ${n(y)}h${n(width)}v${n(height)}h${n(-width)}z`
export const closed = (points: readonly Point[]) => `M${points.map(([x, y]) => `${n(x)} ${n(y)}`).join('L')}z`

/** A door or window with a round head: `x` is its middle, `base` its foot, `height` the whole. */
export function arch(x: number, base: number, width: number, height: number): string {
  const radius = width / 2
  return `M${n(x - radius)} ${n(base)}v${n(-(height - radius))}a${n(radius)} ${n(radius)} 0 0 1 ${n(width)} 0v${n(height - radius)}z`
}

/** The same with a pointed head. */
export function pointedArch(x: number, base: number, width: number, height: number): string {
  const half = width / 2
  const rise = Math.min(height * 0.6, width * 0.87)
  const spring = base - height + rise
  return `M${n(x - half)} ${n(base)}V${n(spring)}Q${n(x - half)} ${n(spring - rise * 0.62)} ${n(x)} ${n(base - height)}Q${n(x + half)} ${n(spring - rise * 0.62)} ${n(x + half)} ${n(spring)}V${n(base)}z`
}

/** A smooth line through points (Catmull-Rom as cubic curves). */
export function curve(points: readonly Point[]): string {
  const [first] = points
  if (!first) return ''
  let d = `M${n(first[0])} ${n(first[1])}`
  for (let i = 0; i < points.length - 1; i++) {
    const before = points[i - 1] ?? points[i] ?? first
    const from = points[i] ?? first
    const to = points[i + 1] ?? from
    const after = points[i + 2] ?? to
    const c1 = [from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6] as const
    const c2 = [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6] as const
    d += `C${n(c1[0])} ${n(c1[1])} ${n(c2[0])} ${n(c2[1])} ${n(to[0])} ${n(to[1])}`
  }
  return d
}

/** A thin lens lying flat: a ripple, a strip of cloud. */
export const lens = (x: number, y: number, width: number, height: number) =>
  `M${n(x - width / 2)} ${n(y)}Q${n(x)} ${n(y - height)} ${n(x + width / 2)} ${n(y)}Q${n(x)} ${n(y + height)} ${n(x - width / 2)} ${n(y)}z`
