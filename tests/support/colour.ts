/** Colours computed from their definitions, as a reference that shares nothing with what makes pictures. */
export type Triple = readonly [number, number, number]

/** Chromaticities of red, green and blue; all of these have white at D65. */
export const PRIMARIES = {
  srgb: [0.64, 0.33, 0.3, 0.6, 0.15, 0.06],
  p3: [0.68, 0.32, 0.265, 0.69, 0.15, 0.06],
  adobe: [0.64, 0.33, 0.21, 0.71, 0.15, 0.06],
  bt2020: [0.708, 0.292, 0.17, 0.797, 0.131, 0.046],
} as const satisfies Record<string, readonly number[]>
export type Primaries = keyof typeof PRIMARIES

/** XYZ of white at D65, from x 0.3127 and y 0.3290. */
export const D65: Triple = [0.3127 / 0.329, 1, (1 - 0.3127 - 0.329) / 0.329]

type Matrix = readonly [Triple, Triple, Triple]
export const times = (matrix: Matrix, [a, b, c]: Triple): Triple => matrix.map(([x, y, z]) => x * a + y * b + z * c) as unknown as Triple
export const product = (left: Matrix, right: Matrix): Matrix =>
  left.map(([a, b, c]) => [0, 1, 2].map(n => a * right[0][n]! + b * right[1][n]! + c * right[2][n]!)) as unknown as Matrix
export function inverse([[a, b, c], [d, e, f], [g, h, i]]: Matrix): Matrix {
  const [A, B, C] = [e * i - f * h, f * g - d * i, d * h - e * g]
  const det = a * A + b * B + c * C
  return [
    [A / det, (c * h - b * i) / det, (b * f - c * e) / det],
    [B / det, (a * i - c * g) / det, (c * d - a * f) / det],
    [C / det, (b * g - a * h) / det, (a * e - b * d) / det],
  ]
}

/** The matrix from linear red, green and blue to XYZ. */
export function toXyz(name: Primaries): Matrix {
  const [xr, yr, xg, yg, xb, yb] = PRIMARIES[name]
  const columns: Matrix = [
    [xr / yr, xg / yg, xb / yb],
    [1, 1, 1],
    [(1 - xr - yr) / yr, (1 - xg - yg) / yg, (1 - xb - yb) / yb],
  ]
  const [r, g, b] = times(inverse(columns), D65)
  return columns.map(([x, y, z]) => [x * r, y * g, z * b]) as unknown as Matrix
}

/** IEC 61966-2-1, of values from 0 to 1. */
export const fromSrgbCurve = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
export const toSrgbCurve = (value: number) => (value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055)

/** Values from 0 to 255 of another kind of red, green and blue as those of sRGB, cut off where that ends. */
export function asSrgb(from: Primaries, curve: (value: number) => number, colour: Triple): Triple {
  const linear = colour.map(value => curve(value / 255)) as unknown as Triple
  return linearAsSrgb(from, linear)
}

/** The same of linear values, 1 for white. */
export function linearAsSrgb(from: Primaries, linear: Triple): Triple {
  return times(inverse(toXyz('srgb')), times(toXyz(from), linear)).map(value => 255 * toSrgbCurve(Math.max(0, Math.min(1, value)))) as unknown as Triple
}

/** CIELAB of sRGB from 0 to 255, white at D65. */
export function toLab(colour: Triple): Triple {
  const xyz = times(toXyz('srgb'), colour.map(value => fromSrgbCurve(value / 255)) as unknown as Triple)
  const [x, y, z] = xyz.map((value, at) => {
    const t = value / D65[at]!
    return t > 216 / 24_389 ? Math.cbrt(t) : (t * (24_389 / 27) + 16) / 116
  }) as unknown as Triple
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}
