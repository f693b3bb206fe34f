import { arch, box, circle, fill, n, rect, stroke } from '../../drawing/marks.ts'
import type { Page } from '../../drawing/page.ts'
import { panes } from '../../drawing/windows.ts'
import type { Motif } from '../common/vista.ts'

export interface Tiles {
  ground: string
  first: string
  second: string
  pattern: 'diamonds' | 'petals' | 'stars'
}

export const BLUE: Tiles = { ground: '#e8eef0', first: '#6fa3c4', second: '#2f5f93', pattern: 'diamonds' }
export const GREEN: Tiles = { ground: '#eef2e6', first: '#7fb59a', second: '#2f7a66', pattern: 'petals' }
export const OCHRE: Tiles = { ground: '#f8efd6', first: '#e8b84a', second: '#c8733f', pattern: 'stars' }

/** One tile of the pattern, as an outline. */
function tile(pattern: Tiles['pattern'], x: number, y: number, size: number): string {
  const r = size * 0.42
  if (pattern === 'diamonds') return `M${n(x)} ${n(y - r)}L${n(x + r)} ${n(y)}L${n(x)} ${n(y + r)}L${n(x - r)} ${n(y)}z`
  if (pattern === 'petals') return `M${n(x - r)} ${n(y - r)}Q${n(x + r)} ${n(y - r)} ${n(x + r)} ${n(y + r)}Q${n(x - r)} ${n(y + r)} ${n(x - r)} ${n(y - r)}z`
  const s = r * 0.34
  return `M${n(x)} ${n(y - r)}L${n(x + s)} ${n(y - s)}L${n(x + r)} ${n(y)}L${n(x + s)} ${n(y + s)}L${n(x)} ${n(y + r)}L${n(x - s)} ${n(y + s)}L${n(x - r)} ${n(y)}L${n(x - s)} ${n(y - s)}z`
}

/** A wall of tiles between `x` and `x + width`. */
function wall(
  { tone }: Page,
  { ground, first, second, pattern }: Tiles,
  x: number,
  top: number,
  width: number,
  height: number,
  depth: number,
  size: number,
): string {
  let light = ''
  let dark = ''
  const [columns, rows] = [Math.floor(width / size), Math.floor(height / size)]
  const [wide, high] = [width / columns, height / rows]
  for (let r = 0; r < rows; r++)
    for (let c = 0; c < columns; c++) {
      const d = tile(pattern, x + (c + 0.5) * wide, top + (r + 0.5) * high, size)
      if ((r + c) % 2) light += d
      else dark += d
    }
  return rect(x, top, width, height, tone(ground, depth)) + fill(light, tone(first, depth)) + fill(dark, tone(second, depth))
}

/** A house wholly of tiles: two storeys of tall windows with balconies, doors below, a white cornice. */
export const tiledHouse =
  (tiles: Tiles, wide = 0.9): Motif =>
  (page, x, base, size, depth) => {
    const { tone, shade } = page
    const w = size * wide
    const left = x - w / 2
    const white = '#fbf6e8'
    const columns = Math.max(2, Math.round(wide / 0.28))
    const spots = Array.from({ length: columns }, (_, i) => left + (w * (i + 0.5)) / columns)
    const opening = Math.min(size * 0.13, (w / columns) * 0.5)
    const balconies = spots
      .flatMap(at => [0.38, 0.66].map(up => `M${n(at - opening * 0.85)} ${n(base - size * up)}h${n(opening * 1.7)}m0 ${n(-size * 0.065)}h${n(-opening * 1.7)}`))
      .join('')
    const bars = spots
      .flatMap(at =>
        [0.38, 0.66].map(up =>
          Array.from({ length: 8 }, (_, i) => box(at - opening * 0.8 + i * opening * 0.228, base - size * (up + 0.065), 1.6, size * 0.065)).join(''),
        ),
      )
      .join('')
    return [
      wall(page, tiles, left, base - size, w, size, depth, size * 0.05),
      rect(x < page.sunX ? left : left + w * 0.9, base - size, w * 0.1, size, shade(tiles.second, depth), 0.25),
      rect(left, base - size * 0.31, w, size * 0.025, tone(white, depth)),
      ...[left, left + w - size * 0.03].map(at => rect(at, base - size, size * 0.03, size, tone(white, depth))),
      fill(
        spots.flatMap(at => [0.38, 0.66].map(up => box(at - opening * 0.64, base - size * (up + 0.22), opening * 1.28, size * 0.22))).join(''),
        tone(white, depth),
      ),
      panes(
        page,
        spots.flatMap(at => [0.38, 0.66].map(up => box(at - opening * 0.46, base - size * (up + 0.2), opening * 0.92, size * 0.2))),
        depth,
      ),
      stroke(balconies, shade('#2f3f38', depth), 3) + fill(bars, shade('#2f3f38', depth)),
      fill(spots.map(at => arch(at, base, opening * 1.34, size * 0.26)).join(''), tone(white, depth)),
      ...spots.map((at, i) =>
        fill(arch(at, base, opening * 0.98, size * 0.23), i % 2 ? shade('#3f6f5a', depth) : page.light.lit >= 0.2 ? '#ffdc97' : shade('#46505a', depth)),
      ),
      rect(left - 8, base - size - size * 0.03, w + 16, size * 0.045, tone(white, depth)),
      ...[0.14, 0.5, 0.86].map(at => circle(left + w * at, base - size * 1.05, size * 0.02, tone(white, depth))),
    ].join('')
  }
