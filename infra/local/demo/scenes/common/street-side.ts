import { lift } from '../../drawing/colour.ts'
import { closed, type Point, polygon } from '../../drawing/marks.ts'
import type { Page } from '../../drawing/page.ts'
import { panes } from '../../drawing/windows.ts'

interface StreetSide {
  /** Where the row of houses is farthest and nearest: its edge, its eaves, its foot. */
  far: { x: number; top: number; foot: number }
  near: { x: number; top: number; foot: number }
  colours: readonly string[]
  floors: number
  /** Depth of the farthest house. */
  depth?: number
  frames?: string
}

/** One side of a street that runs away from the viewer: a house for each colour, the farthest first. */
export function streetSide(page: Page, { far, near, colours, floors, depth = 0.5, frames = '#f8f0de' }: StreetSide): string {
  const { tone, shade } = page
  const lit = near.x > far.x === page.sunX < page.width / 2
  const between = (from: number, to: number, t: number) => from + (to - from) * t
  /** A point on the row: `t` 0 far to 1 near, `up` 0 foot to 1 eaves. Equal steps of depth widen towards the viewer. */
  const at = (t: number, up: number): Point => {
    const s = t ** 1.5
    return [between(far.x, near.x, s), between(between(far.foot, near.foot, s), between(far.top, near.top, s), up)]
  }
  const quad = (from: number, to: number, low: number, high: number): Point[] => [at(from, low), at(to, low), at(to, high), at(from, high)]
  return colours
    .map((colour, i) => {
      const [from, to] = [i / colours.length, (i + 1) / colours.length]
      const here = depth * (1 - to)
      const paint = lit ? tone : shade
      // Every second house is a little lower than its neighbours.
      const eaves = i % 2 ? 0.93 : 1
      const spots = Array.from({ length: floors * 2 }, (_, k) => {
        const [low, left] = [(Math.floor(k / 2) + 0.34) / (floors + 0.35), from + (to - from) * (k % 2 ? 0.58 : 0.16)]
        return { left, right: left + (to - from) * 0.27, low: low * eaves, high: (low + 0.52 / (floors + 0.35)) * eaves }
      })
      return [
        polygon(quad(from, to, 0, eaves), paint(colour, here)),
        polygon(quad(from, to, eaves - 0.018, eaves + 0.008), paint(lift(colour, -0.12), here)),
        ...spots.map(({ left, right, low, high }) =>
          polygon(quad(left - (to - from) * 0.04, right + (to - from) * 0.04, low - 0.008, high + 0.01), paint(frames, here)),
        ),
        panes(
          page,
          spots.map(({ left, right, low, high }) => closed(quad(left, right, low, high))),
          here,
        ),
        polygon(quad(to - (to - from) * 0.05, to, 0, eaves), shade(lift(colour, -0.06), here), 0.5),
      ].join('')
    })
    .join('')
}
