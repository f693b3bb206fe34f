import { closed, fill, type Point, polygon, stroke } from '../../drawing/marks.ts'
import type { Page } from '../../drawing/page.ts'

const BASTIONS = 7
const STEP = (2 * Math.PI) / BASTIONS
/** One bastion and the curtain after it: share of the angle between two tips, share of the radius. */
const OUTLINE = [
  [-0.3, 0.74],
  [-0.26, 0.93],
  [0, 1.22],
  [0.26, 0.93],
  [0.3, 0.74],
] as const

interface Star {
  x: number
  y: number
  radius: number
  /** How far the eye is from straight above: 1 sees a plan, 0 an edge. */
  flat?: number
}

/** The star, as seen from above at a slant. */
function star({ x, y, radius, flat = 0.44 }: Star, grow = 1, drop = 0): Point[] {
  return Array.from({ length: BASTIONS }, (_, i) =>
    OUTLINE.map(([at, out]): Point => {
      const angle = (i + at) * STEP + Math.PI
      return [x + Math.sin(angle) * out * radius * grow, y - Math.cos(angle) * out * radius * flat * grow + drop]
    }),
  ).flat()
}

/** Ramparts in the shape of a star, with seven bastions, in a green ditch. */
export function starFort(page: Page, { tall, ...place }: Star & { tall: number }): string {
  const { tone, shade, sunX } = page
  const brick = '#bd6a4c'
  const top = star(place)
  const foot = star(place, 1, tall)
  const sunny = sunX < place.x ? -1 : 1
  const faces = top.map((from, i) => {
    const to = top[(i + 1) % top.length] ?? from
    const [low, next] = [foot[i] ?? from, foot[(i + 1) % foot.length] ?? to]
    // A face that looks towards the sun's side is lit; how its edge runs tells which way it looks.
    const towards = (to[1] - from[1]) * sunny < 0
    return { y: (from[1] + to[1]) / 2, mark: polygon([from, to, next, low], towards ? tone(brick) : shade(brick)) }
  })
  const snowy = page.light.weather === 'snow'
  return [
    polygon(star(place, 1.3, tall * 1.1), tone(snowy ? '#e9eff0' : '#8fae66')),
    polygon(star(place, 1.2, tall * 1.15), tone(snowy ? '#cfdade' : '#6f8f55')),
    ...faces.sort((a, b) => a.y - b.y).map(({ mark }) => mark),
    fill(closed(top), tone(snowy ? '#f4f7f7' : '#9cb56d')),
    stroke(closed(top), tone('#f0dcbc'), Math.max(3, place.radius * 0.014)),
    polygon(star(place, 0.8), tone(snowy ? '#e3eaec' : '#d9cfae')),
    polygon(star({ ...place }, 0.74), tone(snowy ? '#f4f7f7' : '#b9c183')),
  ].join('')
}
