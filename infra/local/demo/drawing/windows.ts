import { lift } from './colour.ts'
import { arch, box, fill } from './marks.ts'
import type { Page } from './page.ts'

interface Windows {
  x: number
  top: number
  width: number
  height: number
  colour: string
  depth?: number
  floors?: number
  columns?: number
  window?: 'plain' | 'shutters' | 'arched' | 'tall' | 'none'
  shutters?: string
}

/** Windows of these outlines, each dark or lit by its own chance. */
export function panes(page: Page, outlines: readonly string[], depth = 0): string {
  const byColour = new Map<string, string>()
  for (const outline of outlines) {
    const pane = page.pane(depth)
    byColour.set(pane, (byColour.get(pane) ?? '') + outline)
  }
  return Array.from(byColour, ([pane, d]) => fill(d, pane)).join('')
}

/** Rows of windows on a wall. Panes of one colour become one path, so that a city of windows stays small. */
export function windows(page: Page, { x, top, width, height, colour, depth = 0, window = 'plain', shutters = '#4d7a63', ...grid }: Windows): string {
  if (window === 'none') return ''
  const columns = grid.columns ?? Math.max(1, Math.round(width / 30))
  const floors = grid.floors ?? Math.max(1, Math.round(height / 42))
  const wide = (width / columns) * (window === 'shutters' ? 0.34 : window === 'tall' ? 0.4 : 0.42)
  const high = (height / floors) * (window === 'tall' ? 0.68 : 0.52)
  const panes = new Map<string, string>()
  let blinds = ''
  let sills = ''
  for (let floor = 0; floor < floors; floor++) {
    for (let column = 0; column < columns; column++) {
      const cx = x + (width * (column + 0.5)) / columns
      const foot = top + (height * (floor + 0.5)) / floors + high / 2
      const d = window === 'arched' ? arch(cx, foot, wide, high) : box(cx - wide / 2, foot - high, wide, high)
      const pane = page.pane(depth)
      panes.set(pane, (panes.get(pane) ?? '') + d)
      sills += box(cx - wide * 0.66, foot, wide * 1.32, Math.max(1.4, high * 0.06))
      if (window === 'shutters') {
        if (page.random.chance(0.22)) blinds += box(cx - wide / 2, foot - high, wide, high)
        else blinds += box(cx - wide, foot - high, wide * 0.48, high) + box(cx + wide * 0.52, foot - high, wide * 0.48, high)
      }
    }
  }
  return [
    ...Array.from(panes, ([pane, d]) => fill(d, pane)),
    fill(sills, page.light.weather === 'snow' ? page.tone('#fbfdfd', depth) : page.tone(lift(colour, 0.09), depth)),
    blinds && fill(blinds, page.tone(shutters, depth)),
  ].join('')
}
