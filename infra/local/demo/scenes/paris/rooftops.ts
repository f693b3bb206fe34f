import { lift, mix } from '../../drawing/colour.ts'
import { ridge } from '../../drawing/land.ts'
import { arch, box, fill, n, polygon, rect, stroke } from '../../drawing/marks.ts'
import type { Page } from '../../drawing/page.ts'
import type { Scene } from '../../drawing/picture.ts'
import { birds, haze, sky } from '../../drawing/sky.ts'
import { dome, shaft } from '../../drawing/towers.ts'
import { panes } from '../../drawing/windows.ts'

/** The white basilica on its hill, far away. */
function basilica(page: Page, x: number, base: number, size: number): string {
  const depth = 0.55
  const white = '#fdf7ea'
  const part = (at: number, foot: number, w: number, swell: number) =>
    shaft(page, { x: x + size * at, base: base - size * foot, width: size * w, height: size * w * 0.8, colour: white, depth }) +
    dome(page, { x: x + size * at, base: base - size * (foot + w * 0.78), width: size * w, colour: white, depth, swell })
  return [
    rect(x - size * 0.36, base - size * 0.34, size * 0.72, size * 0.36, page.tone(white, depth)),
    part(0, 0.32, 0.3, 1.7),
    part(-0.25, 0.3, 0.15, 1.7),
    part(0.25, 0.3, 0.15, 1.7),
    shaft(page, { x: x + size * 0.42, base, width: size * 0.12, height: size * 0.72, colour: white, depth }),
    dome(page, { x: x + size * 0.42, base: base - size * 0.72, width: size * 0.12, colour: white, depth, swell: 2 }),
    fill([-0.2, 0, 0.2].map(at => arch(x + size * at, base, size * 0.1, size * 0.2)).join(''), page.shade('#9a8f8c', depth)),
  ].join('')
}

/** The iron tower, farther still. */
const ironTower = ({ tone }: Page, x: number, base: number, size: number) =>
  fill(
    `M${n(x - size * 0.2)} ${n(base)}Q${n(x - size * 0.05)} ${n(base - size * 0.36)} ${n(x - size * 0.012)} ${n(base - size)}h${n(size * 0.024)}Q${n(x + size * 0.05)} ${n(base - size * 0.36)} ${n(x + size * 0.2)} ${n(base)}h${n(-size * 0.09)}q${n(-size * 0.11)} ${n(-size * 0.2)} ${n(-size * 0.22)} 0z`,
    tone('#7a6a64', 0.62),
  ) + [0.26, 0.46].map(up => rect(x - size * (0.13 - up * 0.16), base - size * up, size * (0.26 - up * 0.32), size * 0.024, tone('#7a6a64', 0.62))).join('')

/** Chimney pots in a row on their wall. */
function chimneys({ tone, shade, random }: Page, x: number, base: number, count: number, size: number, depth: number): string {
  let pots = ''
  for (let i = 0; i < count; i++) pots += box(x + size * (0.25 + i * 0.62), base - size * random.between(1.7, 2.1), size * 0.4, size * 1)
  return (
    fill(pots, tone('#c4694c', depth)) +
    rect(x, base - size * 1.2, size * (count * 0.62 + 0.3), size * 1.5, tone('#e0cfae', depth)) +
    rect(x, base - size * 1.2, size * 0.3, size * 1.5, shade('#cdb892', depth), 0.7)
  )
}

/** One house seen from the fifth floor: its zinc, its dormers, the top storey. */
function roof(page: Page, { x, y, width, rise, wall, depth }: { x: number; y: number; width: number; rise: number; wall: number; depth: number }): string {
  const { tone, shade, random, sunX } = page
  const zinc = mix('#8494a6', '#a9b4bd', random.next())
  const count = Math.max(2, Math.round(width / (rise * 1.1)))
  const seams = Array.from({ length: Math.round(width / (rise * 0.26)) }, (_, i) => {
    const at = x + i * rise * 0.26
    return `M${n(at + rise * 0.1)} ${n(y)}L${n(x + width / 2 + (at - x - width / 2) * 0.9)} ${n(y - rise)}`
  }).join('')
  const lit = x + width / 2 < sunX
  const dormers = Array.from({ length: count }, (_, i) => {
    const at = x + (width * (i + 0.5)) / count
    return [
      fill(`M${n(at - rise * 0.27)} ${n(y - rise * 0.62)}q${n(rise * 0.27)} ${n(-rise * 0.3)} ${n(rise * 0.54)} 0z`, shade(lift(zinc, -0.06), depth)),
      rect(at - rise * 0.22, y - rise * 0.64, rise * 0.44, rise * 0.6, tone('#efe4cc', depth)),
    ].join('')
  })
  const glass = Array.from({ length: count }, (_, i) => box(x + (width * (i + 0.5)) / count - rise * 0.14, y - rise * 0.56, rise * 0.28, rise * 0.5))
  const below = Array.from({ length: count * 2 }, (_, i) => box(x + (width * (i + 0.5)) / (count * 2) - rise * 0.11, y + rise * 0.26, rise * 0.22, rise * 0.56))
  return [
    chimneys(page, x + width * random.between(0.02, 0.5), y - rise, random.whole(3, 6), rise * 0.24, depth),
    polygon(
      [
        [x - 3, y],
        [x + width * 0.05, y - rise],
        [x + width * 0.95, y - rise],
        [x + width + 3, y],
      ],
      lit ? tone(zinc, depth) : shade(zinc, depth),
    ),
    stroke(seams, shade(lift(zinc, -0.05), depth), 1.4, 0.45),
    rect(x + width * 0.05, y - rise - rise * 0.07, width * 0.9, rise * 0.1, tone(lift(zinc, 0.08), depth)),
    ...dormers,
    panes(page, glass, depth),
    rect(x, y, width, wall, tone('#ead9ba', depth)),
    rect(x < sunX ? x : x + width * 0.93, y, width * 0.07, wall, shade('#d9c6a3', depth)),
    panes(page, below, depth),
    rect(x - 5, y - 3, width + 10, rise * 0.1, tone('#f6ead2', depth)),
  ].join('')
}

/** A sea of zinc in the evening, the white basilica on the horizon. */
export const rooftops: Scene = page => {
  const { width, height, random } = page
  const horizon = height * 0.5
  const row = (y: number, rise: number, wide: readonly [number, number], depth: number) => {
    let parts = ''
    for (let x = -random.between(20, 120); x < width + 20; ) {
      const w = random.between(wide[0], wide[1])
      parts += roof(page, { x, y: y + random.between(-0.3, 0.3) * rise, width: w, rise, wall: height * 0.3, depth })
      x += w
    }
    return parts
  }
  return [
    sky(page, horizon),
    ridge(page, { y: horizon - 26, rise: 30, colour: '#8f9a8a', depth: 0.9, base: horizon + 60 }),
    ironTower(page, width * 0.82, horizon + 20, height * 0.24),
    basilica(page, width * 0.3, horizon - 6, height * 0.17),
    haze(page, horizon - 120, horizon + 60, 0.55),
    row(height * 0.58, 34, [90, 150], 0.5),
    haze(page, horizon, height * 0.66, 0.35),
    row(height * 0.7, 64, [190, 290], 0.26),
    row(height * 0.92, 116, [420, 560], 0),
    birds(page, width * 0.6, height * 0.22, 6),
  ]
}
