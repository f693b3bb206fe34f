import { house } from '../../drawing/houses.ts'
import type { Page } from '../../drawing/page.ts'
import type { Roof } from '../../drawing/roofs.ts'

export interface Row {
  colours: readonly [string, ...string[]]
  roofs: readonly [Roof, ...Roof[]]
  roofColour: string
  height: readonly [number, number]
  width?: readonly [number, number]
  window?: 'plain' | 'shutters' | 'arched' | 'tall'
  ground?: 'shop' | 'arcade' | 'door' | 'none'
}

/** Houses side by side. */
export function terrace(
  page: Page,
  { colours, roofs, roofColour, height, width = [46, 92], window = 'plain', ground: foot = 'none' }: Row,
  from: number,
  to: number,
  base: number,
  depth: number,
): string {
  const { random } = page
  let x = from
  let houses = ''
  while (x < to) {
    const wide = random.between(width[0], width[1])
    houses += house(page, {
      x,
      base,
      width: wide,
      height: random.between(height[0], height[1]),
      colour: random.pick(colours),
      roof: random.pick(roofs),
      roofColour,
      depth,
      window,
      ground: foot,
    })
    x += wide
  }
  return houses
}
