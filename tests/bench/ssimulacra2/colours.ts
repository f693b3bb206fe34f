import type { Pixels } from '../../../functions/ports.ts'
import type { Plane } from './gaussian.ts'

/** Red, green and blue in linear light; or what is made of them. */
export type Planes = readonly [Plane, Plane, Plane]

/** IEC 61966-2-1: the light of each value of sRGB. */
const LINEAR = Float32Array.from({ length: 256 }, (_, value) => {
  const v = value / 255
  return v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4
})

export function linear({ data, width, height }: Pixels): Planes {
  const plane = (channel: number): Plane => {
    const light = new Float32Array(width * height)
    for (let at = 0, from = channel; at < light.length; at++, from += 3) light[at] = LINEAR[data[from] ?? 0] ?? 0
    return { data: light, width, height }
  }
  return [plane(0), plane(1), plane(2)]
}

/** Half of the size, the mean of four. */
export const halve = (planes: Planes): Planes => [halvePlane(planes[0]), halvePlane(planes[1]), halvePlane(planes[2])]

function halvePlane({ data, width, height }: Plane): Plane {
  const [halfWidth, halfHeight] = [Math.ceil(width / 2), Math.ceil(height / 2)]
  const half = new Float32Array(halfWidth * halfHeight)
  for (let y = 0; y < halfHeight; y++) {
    const [above, below] = [2 * y * width, Math.min(2 * y + 1, height - 1) * width]
    for (let x = 0; x < halfWidth; x++) {
      const [left, right] = [2 * x, Math.min(2 * x + 1, width - 1)]
      half[y * halfWidth + x] = ((data[above + left] ?? 0) + (data[above + right] ?? 0) + (data[below + left] ?? 0) + (data[below + right] ?? 0)) / 4
    }
  }
  return { data: half, width: halfWidth, height: halfHeight }
}

/** What is absorbed without light (libjxl, opsin_params.h). */
const BIAS = 0.0037930732552754493
const ROOT = Math.cbrt(BIAS)

/** XYB as JPEG XL has it (ISO/IEC 18181-1, annex L), moved and stretched to where none of it is negative. */
export function positiveXyb([red, green, blue]: Planes): Planes {
  const { width, height } = red
  const [x, y, b] = [new Float32Array(width * height), new Float32Array(width * height), new Float32Array(width * height)]
  for (let at = 0; at < x.length; at++) {
    const [r, g, l] = [red.data[at] ?? 0, green.data[at] ?? 0, blue.data[at] ?? 0]
    const long = Math.cbrt(0.3 * r + 0.622 * g + 0.078 * l + BIAS) - ROOT
    const middle = Math.cbrt(0.23 * r + 0.692 * g + 0.078 * l + BIAS) - ROOT
    const short = Math.cbrt(0.24342268924547819 * r + 0.20476744424496821 * g + 0.5518098665095535 * l + BIAS) - ROOT
    const luma = (long + middle) / 2
    x[at] = 7 * (long - middle) + 0.42
    y[at] = luma + 0.01
    b[at] = short - luma + 0.55
  }
  return [
    { data: x, width, height },
    { data: y, width, height },
    { data: b, width, height },
  ]
}
