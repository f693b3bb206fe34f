import type { Redaction } from '../../shared/redaction.ts'
import type { Pixels } from '../ports.ts'

export type Colour = [red: number, green: number, blue: number]

/** A shape in whole pixels; `right` and `bottom` are not included. */
export interface Area extends Pick<Redaction, 'shape' | 'kind'> {
  left: number
  top: number
  right: number
  bottom: number
}

/** Paints one pixel of an area. */
type Painter = (x: number, y: number) => void

/** Make what paints an area: of what is there it knows one colour. `mask` is 0 where nothing is covered. */
export function painterOf(area: Area, mean: Colour, pixels: Pixels, mask: Uint8Array): Painter {
  switch (area.kind) {
    case 'pixelate':
      return mosaic(area, mean, pixels)
    case 'blur':
      return haze(area, mean, pixels, mask)
    default:
      return area.kind satisfies never
  }
}

/** Cells along the longer side, so that a mosaic is seen to be one. */
const CELLS = 6
/** What is added to the colour, cell by cell: it only looks like something. */
const TONES = [-10, 4, 10, -4, 7, -7, 0] as const

/** A mosaic that stands for nothing. */
function mosaic({ left, top, right, bottom }: Area, mean: Colour, { data, width }: Pixels): Painter {
  const cell = Math.max(1, Math.ceil(Math.max(right - left, bottom - top) / CELLS))
  return (x, y) => {
    const tone = TONES[(Math.floor((x - left) / cell) * 3 + Math.floor((y - top) / cell) * 5) % TONES.length] ?? 0
    const at = (y * width + x) * 3
    for (const [channel, value] of mean.entries()) data[at + channel] = Math.max(0, Math.min(255, value + tone))
  }
}

/** How much of the mean colour is in the middle of an edge, beside one part of what lies outside of it. */
const OWN = 0.4

/** The mean colour, which goes over into the colours around the area towards its edges. */
function haze(area: Area, mean: Colour, pixels: Pixels, mask: Uint8Array): Painter {
  const { left, top, right, bottom } = area
  const { data, width } = pixels
  const [fromLeft, fromRight, fromTop, fromBottom] = coloursAround(area, mean, pixels, mask)
  return (x, y) => {
    const [u, v] = [(x + 0.5 - left) / (right - left), (y + 0.5 - top) / (bottom - top)]
    const [l, r, t, b] = [(1 - u) ** 3, u ** 3, (1 - v) ** 3, v ** 3]
    const at = (y * width + x) * 3
    const mix = (channel: 0 | 1 | 2) =>
      (l * fromLeft[channel] + r * fromRight[channel] + t * fromTop[channel] + b * fromBottom[channel] + OWN * mean[channel]) / (l + r + t + b + OWN)
    for (const channel of [0, 1, 2] as const) data[at + channel] = Math.round(mix(channel))
  }
}

/** Mean colours beside an area: left, right, above, below. What is covered itself, and what lies outside of the picture, counts as the area's own. */
function coloursAround({ left, top, right, bottom }: Area, own: Colour, pixels: Pixels, mask: Uint8Array): [Colour, Colour, Colour, Colour] {
  const [dx, dy] = [Math.ceil((right - left) / 8), Math.ceil((bottom - top) / 8)]
  const colour = (x: number, y: number, toX: number, toY: number) => meanOf(pixels, mask, { left: x, top: y, right: toX, bottom: toY }) ?? own
  return [
    colour(left - dx, top, left, bottom),
    colour(right, top, right + dx, bottom),
    colour(left, top - dy, right, top),
    colour(left, bottom, right, bottom + dy),
  ]
}

function meanOf({ data, width, height }: Pixels, mask: Uint8Array, { left, top, right, bottom }: Omit<Area, 'shape' | 'kind'>): Colour | undefined {
  const sum: Colour = [0, 0, 0]
  let count = 0
  for (let y = Math.max(0, top); y < Math.min(height, bottom); y++) {
    for (let x = Math.max(0, left); x < Math.min(width, right); x++) {
      const at = y * width + x
      if (mask[at] !== 0) continue
      for (const channel of [0, 1, 2] as const) sum[channel] += data[at * 3 + channel] ?? 0
      count++
    }
  }
  return count === 0 ? undefined : [sum[0] / count, sum[1] / count, sum[2] / count]
}
