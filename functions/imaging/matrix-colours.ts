import type { MatrixColours } from './matrix-profile.ts'

/** Of light that is as bright as can be, and of a number of the matrix. */
const [FULL, ONE] = [65_535, 4096]

let srgb: Uint8Array | undefined
const srgbOfLight = () =>
  Uint8Array.from({ length: FULL + 1 }, (_, at) => Math.round(255 * (at / FULL <= 0.0031308 ? (12.92 * at) / FULL : 1.055 * (at / FULL) ** (1 / 2.4) - 0.055)))

/** Bring red, green and blue of 8 bits into sRGB, in place. What sRGB has no room for is cut off. */
export function applyColours(data: Uint8Array, { light, matrix }: MatrixColours): void {
  srgb ??= srgbOfLight()
  const shown = srgb
  const whole = (values: Float64Array) => Int32Array.from(values, value => Math.round(FULL * Math.max(0, Math.min(1, value))))
  const [red, green, blue] = [whole(light[0]), whole(light[1]), whole(light[2])]
  const [rr = 0, rg = 0, rb = 0, gr = 0, gg = 0, gb = 0, br = 0, bg = 0, bb = 0] = matrix.map(value => Math.round(value * ONE))
  for (let at = 0; at < data.length; at += 3) {
    const r = red[data[at] ?? 0] ?? 0
    const g = green[data[at + 1] ?? 0] ?? 0
    const b = blue[data[at + 2] ?? 0] ?? 0
    data[at] = shown[cut((Math.imul(rr, r) + Math.imul(rg, g) + Math.imul(rb, b)) >> 12)] ?? 0
    data[at + 1] = shown[cut((Math.imul(gr, r) + Math.imul(gg, g) + Math.imul(gb, b)) >> 12)] ?? 0
    data[at + 2] = shown[cut((Math.imul(br, r) + Math.imul(bg, g) + Math.imul(bb, b)) >> 12)] ?? 0
  }
}

const cut = (value: number) => (value < 0 ? 0 : Math.min(value, FULL))
