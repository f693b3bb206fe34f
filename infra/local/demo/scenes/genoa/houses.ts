import { house } from '../../drawing/houses.ts'
import { ridgeLine } from '../../drawing/land.ts'
import type { Page } from '../../drawing/page.ts'
import { cypress } from '../../drawing/plants.ts'
import type { Roof } from '../../drawing/roofs.ts'

export const WALLS = ['#d98a5f', '#e3a857', '#c96a4f', '#e8c58f', '#d9765f', '#efd9b0', '#b85c4a', '#e0b48c'] as const

export const SLATE = '#6b7076'

/** Houses one above the other on a slope, as Genoa climbs: the farthest row first. */
export function stacked(
  page: Page,
  { from, to, y, rise, rows, depth, size = 1 }: { from: number; to: number; y: number; rise: number; rows: number; depth: number; size?: number },
): string[] {
  const { random, width } = page
  const parts: string[] = []
  for (let row = rows - 1; row >= 0; row--) {
    const line = ridgeLine(page, { y: y - rise * row, rise: 16 })
    const far = depth * (0.3 + (0.7 * row) / rows)
    let x = from - random.between(0, 30)
    while (x < to) {
      const wide = size * random.between(38, 74) * (1 - row * 0.06)
      const at = line[Math.min(line.length - 1, Math.max(0, Math.round((x / width) * 24) + 1))]?.[1] ?? y
      parts.push(
        house(page, {
          x,
          base: at + 26,
          width: wide,
          height: random.between(84, 150) * (1 - row * 0.05),
          colour: random.pick(WALLS),
          roof: random.pick<Roof>(['eaves', 'eaves', 'flat', 'hip']),
          roofColour: SLATE,
          depth: far,
          window: 'shutters',
        }),
      )
      if (random.chance(0.12)) parts.push(cypress(page, { x: x + wide, base: at + 24, height: random.between(60, 110), depth: far }))
      x += wide * random.between(0.94, 1.06)
    }
  }
  return parts
}
