import type { StatedColours } from './stated-colours.ts'

/** From linear light of other primaries to that of sRGB, both with white at D65 (CSS Color 4, 10). */
const MATRICES = {
  bt709: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  p3: [1.2249401763, -0.2249401763, 0, -0.0420569547, 1.0420569547, 0, -0.0196375546, -0.0786360456, 1.0982736001],
  bt2020: [1.6604910021, -0.5876411388, -0.0728498633, -0.1245504745, 1.1328998971, -0.0083494226, -0.0181507634, -0.100578898, 1.1187296614],
} as const satisfies Record<StatedColours['primaries'], readonly number[]>

/** Light of white paper in a picture of high dynamic range, and of what is shown brightest: cd/m² (ITU-R BT.2408, 3.1). */
const [WHITE, PEAK] = [203, 1000]

/** The perceptual quantizer of SMPTE ST 2084 and its inverse: 1 is 10,000 cd/m². */
const [M1, M2, C1, C2, C3] = [2610 / 16384, (2523 / 4096) * 128, 3424 / 4096, (2413 / 4096) * 32, (2392 / 4096) * 32] as const
function fromPq(value: number): number {
  const root = value ** (1 / M2)
  return (Math.max(0, root - C1) / (C2 - C3 * root)) ** (1 / M1)
}
function toPq(light: number): number {
  const root = light ** M1
  return ((C1 + C2 * root) / (1 + C3 * root)) ** M2
}

/** Hybrid log-gamma to the light of the scene, 1 at most (ITU-R BT.2100, table 5). */
const fromHlg = (value: number) => (value <= 0.5 ? (value * value) / 3 : (Math.exp((value - 0.55991073) / 0.17883277) + 0.28466892) / 12)
/** Exponent that the light of a scene is shown with on a screen of 1000 cd/m², less the one it has already. */
const HLG_EXCESS = 0.2

/** To linear light, 1 for white; of `hlg`, still as it was in the scene. */
const CURVES: Record<StatedColours['transfer'], (value: number) => number> = {
  srgb: value => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4),
  gamma22: value => value ** 2.2,
  linear: value => value,
  pq: value => (fromPq(value) * 10_000) / WHITE,
  hlg: fromHlg,
}

/** Bring light of up to `PEAK` below white: what is darker than the knee stays, above it rolls off (ITU-R BT.2390, 5.4.1). */
function rolledOff(light: number): number {
  const most = toPq(PEAK / 10_000)
  const white = toPq(WHITE / 10_000) / most
  const knee = 1.5 * white - 0.5
  const value = Math.min(1, toPq((light * WHITE) / 10_000) / most)
  if (value <= knee) return light
  const t = (value - knee) / (1 - knee)
  const [t2, t3] = [t * t, t * t * t]
  const rolled = (2 * t3 - 3 * t2 + 1) * knee + (t3 - 2 * t2 + t) * (1 - knee) + (3 * t2 - 2 * t3) * white
  return (fromPq(rolled * most) * 10_000) / WHITE
}

const STEPS = 4096
/** What to multiply a colour by, by its brightest channel. */
const FACTORS = () =>
  Float32Array.from({ length: STEPS + 1 }, (_, step) => (step === 0 ? 1 : rolledOff((step / STEPS) * (PEAK / WHITE)) / ((step / STEPS) * (PEAK / WHITE))))
const SRGB = () =>
  Uint8Array.from({ length: 65_536 }, (_, at) =>
    Math.round(255 * (at / 65_535 <= 0.0031308 ? (12.92 * at) / 65_535 : 1.055 * (at / 65_535) ** (1 / 2.4) - 0.055)),
  )
let tables: { factors: Float32Array; srgb: Uint8Array } | undefined

/**
 * Bring red, green and blue, three values a pixel of up to `top`, into sRGB. High dynamic range keeps its middle and its colours: all
 * three are dimmed by what their brightest takes. What sRGB has no room for is cut off.
 */
export function toSrgb(values: Uint8Array | Uint16Array, top: number, { primaries, transfer }: StatedColours): Uint8Array {
  tables ??= { factors: FACTORS(), srgb: SRGB() }
  const { factors, srgb } = tables
  // Resizing may leave values beyond the top, which are as light as that.
  const light = Float32Array.from({ length: top + 1 }, (_, value) => CURVES[transfer](value / top))
  const most = light[top] ?? 1
  const [rr, rg, rb, gr, gg, gb, br, bg, bb] = MATRICES[primaries]
  const isHdr = transfer === 'pq' || transfer === 'hlg'
  const isHlg = transfer === 'hlg'
  const data = new Uint8Array(values.length)
  for (let at = 0; at < values.length; at += 3) {
    let r = light[values[at] ?? 0] ?? most
    let g = light[values[at + 1] ?? 0] ?? most
    let b = light[values[at + 2] ?? 0] ?? most
    if (isHdr) {
      const shown = isHlg ? ((0.2627 * r + 0.678 * g + 0.0593 * b) ** HLG_EXCESS * PEAK) / WHITE : 1
      const brightest = Math.min(PEAK / WHITE, Math.max(r, g, b) * shown)
      const factor = shown * (factors[Math.round((brightest * STEPS * WHITE) / PEAK)] ?? 1)
      r *= factor
      g *= factor
      b *= factor
    }
    data[at] = srgb[indexOf(rr * r + rg * g + rb * b)] ?? 0
    data[at + 1] = srgb[indexOf(gr * r + gg * g + gb * b)] ?? 0
    data[at + 2] = srgb[indexOf(br * r + bg * g + bb * b)] ?? 0
  }
  return data
}

/** Where light of 0 to 1 is in the table of sRGB's curve. */
const indexOf = (light: number) => (light <= 0 ? 0 : light >= 1 ? 65_535 : (light * 65_535 + 0.5) | 0)
