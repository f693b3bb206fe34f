import { mix } from './colour.ts'
import { arch, fill, rect } from './marks.ts'
import type { Page } from './page.ts'
import { type Roof, roofOf } from './roofs.ts'
import { windows } from './windows.ts'

export interface House {
  x: number
  base: number
  width: number
  height: number
  colour: string
  roof?: Roof
  roofColour?: string
  depth?: number
  /** Storeys and windows beside each other; by default what fits. */
  floors?: number
  columns?: number
  window?: 'plain' | 'shutters' | 'arched' | 'tall' | 'none'
  shutters?: string
  ground?: 'shop' | 'arcade' | 'door' | 'none'
}

/** A house seen from the front: wall, a shaded edge, roof, windows; `height` is up to the eaves. */
export function house(page: Page, options: House): string {
  const { x, base, width, height, colour, roof = 'eaves', roofColour = '#a8573f', depth = 0, ground = 'none' } = options
  const { tone, shade, sunX, light } = page
  const top = base - height
  const dark = x + width / 2 < sunX ? x : x + width * 0.86
  const foot = ground === 'none' ? 0 : Math.min(height * 0.3, width * 0.62)
  const parts = [
    rect(x, top, width, height, tone(colour, depth)),
    rect(dark, top, width * 0.14, height, shade(colour, depth), 0.55),
    roofOf(page, { x, top, width, roof, colour: roofColour, wall: colour, depth }),
    windows(page, { ...options, x, top: top + height * 0.05, width, height: height * 0.93 - foot, depth }),
    ground === 'none' ? '' : groundFloor(page, options, foot),
  ]
  if (light.weather === 'snow') parts.push(rect(x - 2, top - 3, width + 4, 5, tone('#fbfdfd', depth)))
  return parts.join('')
}

function groundFloor(page: Page, { x, base, width, colour, depth = 0, ground }: House, foot: number): string {
  const { shade, tone, random } = page
  if (ground === 'arcade') {
    const count = Math.max(1, Math.round(width / (foot * 0.62)))
    const each = width / count
    let d = ''
    for (let i = 0; i < count; i++) d += arch(x + each * (i + 0.5), base, each * 0.66, foot * 0.88)
    return fill(d, shade(mix(colour, '#2a2f3f', 0.75), depth))
  }
  if (ground === 'shop') {
    const sign = tone(random.pick(['#2f5d62', '#7a2e3a', '#33415c', '#6b5b2e', '#4a3b5c']), depth)
    return [
      rect(x + width * 0.08, base - foot * 0.78, width * 0.84, foot * 0.78, page.pane(depth)),
      rect(x + width * 0.08, base - foot * 0.96, width * 0.84, foot * 0.2, sign),
      rect(x + width * 0.62, base - foot * 0.74, width * 0.03, foot * 0.74, sign),
    ].join('')
  }
  return fill(arch(x + width * random.pick([0.3, 0.5, 0.7]), base, Math.min(width * 0.24, foot * 0.5), foot * 0.82), shade('#5a3f35', depth))
}
