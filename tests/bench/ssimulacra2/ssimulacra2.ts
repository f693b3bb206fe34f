import type { Pixels } from '../../../functions/ports.ts'
import { halve, linear, type Planes, positiveXyb } from './colours.ts'
import { blur, type Plane } from './gaussian.ts'
import { WEIGHTS } from './weights.ts'

const SCALES = 6
const LEAST_SIDE = 8
const C2 = 0.0009

/** One channel of one scale with what is asked of it each time. */
interface Channel {
  plane: Plane
  mean: Float32Array
  square: Float32Array
}

/** An original that others are compared with, by scale and channel. */
export type Reference = readonly (readonly [Channel, Channel, Channel])[]

function product(a: Plane, b: Plane): Plane {
  const data = new Float32Array(a.data.length)
  for (let at = 0; at < data.length; at++) data[at] = (a.data[at] ?? 0) * (b.data[at] ?? 0)
  return { ...a, data }
}

const channel = (plane: Plane): Channel => ({ plane, mean: blur(plane).data, square: blur(product(plane, plane)).data })

/** Prepare a picture, from its own size to a 32nd of it. */
export function reference(pixels: Pixels): Reference {
  const scales: [Channel, Channel, Channel][] = []
  let planes: Planes = linear(pixels)
  for (let scale = 0; scale < SCALES && Math.min(planes[0].width, planes[0].height) >= LEAST_SIDE; scale++) {
    if (scale > 0) planes = halve(planes)
    const [x, y, b] = positiveXyb(planes)
    scales.push([channel(x), channel(y), channel(b)])
  }
  return scales
}

const fourth = (value: number) => value * value * (value * value)

/** Differences of structure, edges that were added, and detail that was lost: the mean of each, then the fourth root of the mean of fourth powers. */
function differences(one: Channel, other: Channel): number[] {
  const both = blur(product(one.plane, other.plane)).data
  let [structures, structures4, added, added4, lost, lost4] = [0, 0, 0, 0, 0, 0]
  for (let at = 0; at < both.length; at++) {
    const mean1 = one.mean[at] ?? 0
    const mean2 = other.mean[at] ?? 0
    const luminance = 1 - (mean1 - mean2) * (mean1 - mean2)
    const common = 2 * ((both[at] ?? 0) - mean1 * mean2) + C2
    const spread = (one.square[at] ?? 0) - mean1 * mean1 + (other.square[at] ?? 0) - mean2 * mean2 + C2
    const structure = Math.max(0, 1 - (luminance * common) / spread)
    structures += structure
    structures4 += fourth(structure)
    const edges = (1 + Math.abs((other.plane.data[at] ?? 0) - mean2)) / (1 + Math.abs((one.plane.data[at] ?? 0) - mean1)) - 1
    added += Math.max(0, edges)
    added4 += fourth(Math.max(0, edges))
    lost += Math.max(0, -edges)
    lost4 += fourth(Math.max(0, -edges))
  }
  const n = both.length
  return [structures / n, added / n, lost / n, (structures4 / n) ** 0.25, (added4 / n) ** 0.25, (lost4 / n) ** 0.25]
}

/**
 * How alike a picture is to an original, as people see it: SSIMULACRA 2.1 (J. Sneyers, libjxl, tools/ssimulacra2.cc). 90 and more can't be
 * told apart side by side, 70 is high quality, 50 medium, 30 low.
 */
export function ssimulacra2(original: Reference, pixels: Pixels): number {
  const other = reference(pixels)
  let sum = 0
  let next = 0
  for (const nth of [0, 1, 2] as const) {
    for (const [scale, channels] of original.entries()) {
      const [one, two] = [channels[nth], other[scale]?.[nth]]
      if (two?.plane.width !== one.plane.width || two.plane.height !== one.plane.height) throw new RangeError('expected pictures of one size')
      for (const difference of differences(one, two)) sum += (WEIGHTS[next++] ?? 0) * difference
    }
  }
  const scaled = sum * 0.9562382616834844
  const error = 2.326765642916932 * scaled - 0.020884521182843837 * scaled ** 2 + 6.248496625763138e-5 * scaled ** 3
  return error > 0 ? 100 - 10 * error ** 0.6276336467831387 : 100
}
