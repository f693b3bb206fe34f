import { lift, mix } from './colour.ts'
import { arch, box, closed, fill, n, type Point, polygon, rect } from './marks.ts'
import type { Page } from './page.ts'

export type Roof = 'flat' | 'eaves' | 'gable' | 'step' | 'bell' | 'hip' | 'mansard'

interface RoofOf {
  x: number
  top: number
  width: number
  roof: Roof
  colour: string
  wall: string
  depth: number
}

/** The roof of a house, from its eaves up. */
export function roofOf(page: Page, { x, top, width, roof, colour, wall, depth }: RoofOf): string {
  const { tone, shade, light, random, sunX } = page
  const snowy = light.weather === 'snow'
  const cover = tone(snowy ? mix(colour, '#f7fafb', 0.85) : colour, depth)
  const under = shade(wall, depth)
  const half = width / 2
  switch (roof) {
    case 'flat':
      return rect(x - 3, top - 6, width + 6, 8, under) + rect(x - 3, top - 9, width + 6, 4, tone(lift(wall, 0.05), depth))
    case 'eaves': {
      const rise = Math.min(width * 0.24, 34)
      return [
        polygon(
          [
            [x - 4, top],
            [x + rise * 0.7, top - rise],
            [x + width - rise * 0.7, top - rise],
            [x + width + 4, top],
          ],
          cover,
        ),
        rect(x - 4, top - 1, width + 8, 4, under),
        random.chance(0.6) ? rect(x + width * random.between(0.25, 0.7), top - rise - 12, 9, 16, shade(wall, depth)) : '',
      ].join('')
    }
    case 'hip': {
      const rise = width * 0.34
      return (
        polygon(
          [
            [x - 4, top],
            [x + width * 0.3, top - rise],
            [x + width * 0.7, top - rise],
            [x + width + 4, top],
          ],
          cover,
        ) + rect(x - 4, top - 1, width + 8, 4, under)
      )
    }
    case 'gable': {
      const rise = width * 0.62
      const light = x + half < sunX
      return [
        polygon(
          [
            [x - 3, top + 2],
            [x + half, top - rise],
            [x + width + 3, top + 2],
          ],
          tone(wall, depth),
        ),
        polygon(
          [
            [x - 5, top + 2],
            [x + half, top - rise - 6],
            [x + half, top - rise + 4],
            [x + 3, top + 2],
          ],
          light ? shade(colour, depth) : cover,
        ),
        polygon(
          [
            [x + width + 5, top + 2],
            [x + half, top - rise - 6],
            [x + half, top - rise + 4],
            [x + width - 3, top + 2],
          ],
          light ? cover : shade(colour, depth),
        ),
        fill(arch(x + half, top - rise * 0.18, width * 0.14, width * 0.2), page.pane(depth)),
      ].join('')
    }
    case 'step':
      return stepGable(page, x, top, width, wall, depth)
    case 'bell': {
      const rise = width * 0.66
      const d = `M${n(x)} ${n(top + 1)}c0 ${n(-rise * 0.34)} ${n(width * 0.2)} ${n(-rise * 0.16)} ${n(width * 0.22)} ${n(-rise * 0.56)}c0 ${n(-rise * 0.5)} ${n(width * 0.56)} ${n(-rise * 0.5)} ${n(width * 0.56)} 0c${n(width * 0.02)} ${n(rise * 0.4)} ${n(width * 0.22)} ${n(rise * 0.22)} ${n(width * 0.22)} ${n(rise * 0.56)}z`
      return (
        fill(d, tone(wall, depth)) +
        fill(arch(x + half, top - rise * 0.14, width * 0.15, width * 0.24), page.pane(depth)) +
        (snowy ? rect(x + width * 0.3, top - rise * 0.96, width * 0.4, 4, cover) : '')
      )
    }
    case 'mansard':
      return mansard(page, x, top, width, colour, wall, depth)
    default:
      return roof satisfies never
  }
}

function stepGable(page: Page, x: number, top: number, width: number, wall: string, depth: number): string {
  const steps = width > 90 ? 5 : 4
  const rise = width * 0.78
  const points: Point[] = [[x, top + 1]]
  const tread = (width * 0.42) / steps
  const riser = rise / steps
  for (let i = 0; i < steps; i++) points.push([x + tread * i, top - riser * (i + 1)], [x + tread * (i + 1), top - riser * (i + 1)])
  const outline: Point[] = [...points, ...points.map(([px, py]): Point => [2 * x + width - px, py]).reverse()]
  let caps = ''
  for (let i = 0; i < steps; i++) {
    const y = top - riser * (i + 1)
    caps += box(x + tread * i - 2, y - 3, tread + 4, 4) + box(x + width - tread * (i + 1) - 2, y - 3, tread + 4, 4)
  }
  caps += box(x + width * 0.42 - 2, top - rise - 3, width * 0.16 + 4, 4)
  const cap = page.light.weather === 'snow' ? page.tone('#fbfdfd', depth) : page.tone(lift(wall, 0.11), depth)
  return [
    fill(closed(outline), page.tone(wall, depth)),
    fill(caps, cap),
    fill(arch(x + width / 2, top - rise * 0.42, width * 0.13, width * 0.22), page.pane(depth)),
    fill(
      arch(x + width * 0.36, top - rise * 0.08, width * 0.12, width * 0.2) + arch(x + width * 0.64, top - rise * 0.08, width * 0.12, width * 0.2),
      page.pane(depth),
    ),
  ].join('')
}

/** Steep zinc with dormers and a row of chimney pots. */
function mansard(page: Page, x: number, top: number, width: number, colour: string, wall: string, depth: number): string {
  const { tone, shade, random, light } = page
  const rise = Math.min(width * 0.3, 74)
  const zinc = tone(light.weather === 'snow' ? mix(colour, '#f7fafb', 0.7) : colour, depth)
  const count = Math.max(1, Math.round(width / 62))
  let dormers = ''
  for (let i = 0; i < count; i++) {
    const dx = x + (width * (i + 0.5)) / count
    dormers += fill(arch(dx, top - 4, 25, rise * 0.66), tone(lift(wall, 0.04), depth)) + fill(arch(dx, top - 4, 15, rise * 0.5), page.pane(depth))
  }
  let pots = ''
  const stack = x + width * random.between(0.1, 0.6)
  const many = random.whole(3, 6)
  for (let i = 0; i < many; i++) pots += box(stack + 4 + i * 9, top - rise - 32, 5.5, 15)
  return [
    polygon(
      [
        [x - 3, top],
        [x + 14, top - rise],
        [x + width - 14, top - rise],
        [x + width + 3, top],
      ],
      zinc,
    ),
    polygon(
      [
        [x + 14, top - rise],
        [x + 26, top - rise - 9],
        [x + width - 26, top - rise - 9],
        [x + width - 14, top - rise],
      ],
      shade(lift(colour, 0.06), depth),
    ),
    rect(stack, top - rise - 18, many * 9 + 6, 22, tone(lift(wall, -0.06), depth)),
    fill(pots, tone('#b5654a', depth)),
    dormers,
    rect(x - 5, top - 3, width + 10, 6, tone(lift(wall, 0.06), depth)),
  ].join('')
}
