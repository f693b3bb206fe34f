import { type Triple, toLab } from './colour.ts'

const degrees = (radians: number) => (radians * 180) / Math.PI
const radians = (angle: number) => (angle * Math.PI) / 180
const hue = (a: number, b: number) => (a === 0 && b === 0 ? 0 : (degrees(Math.atan2(b, a)) + 360) % 360)

/** The mean of two hues, on the shorter way round. */
function meanHue(h1: number, h2: number, chromas: number): number {
  if (chromas === 0 || Math.abs(h1 - h2) <= 180) return chromas === 0 ? h1 + h2 : (h1 + h2) / 2
  return h1 + h2 < 360 ? (h1 + h2 + 360) / 2 : (h1 + h2 - 360) / 2
}

/** CIEDE2000 between two colours in CIELAB, as in Sharma, Wu, Dalal: The CIEDE2000 color-difference formula (2005). */
export function deltaE2000([L1, a1, b1]: Triple, [L2, a2, b2]: Triple): number {
  const chroma = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2
  const G = 0.5 * (1 - Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7)))
  const [A1, A2] = [(1 + G) * a1, (1 + G) * a2]
  const [C1, C2] = [Math.hypot(A1, b1), Math.hypot(A2, b2)]
  const [h1, h2] = [hue(A1, b1), hue(A2, b2)]
  const turn = C1 * C2 === 0 ? 0 : ((h2 - h1 + 540) % 360) - 180
  // Opposite hues: half a turn either way, told by the difference as it is.
  const dh = Math.abs(h2 - h1) === 180 && C1 * C2 !== 0 ? h2 - h1 : turn
  const dH = 2 * Math.sqrt(C1 * C2) * Math.sin(radians(dh / 2))
  const [L, C, h] = [(L1 + L2) / 2, (C1 + C2) / 2, meanHue(h1, h2, C1 * C2)]
  const T = 1 - 0.17 * Math.cos(radians(h - 30)) + 0.24 * Math.cos(radians(2 * h)) + 0.32 * Math.cos(radians(3 * h + 6)) - 0.2 * Math.cos(radians(4 * h - 63))
  const [SL, SC, SH] = [1 + (0.015 * (L - 50) ** 2) / Math.sqrt(20 + (L - 50) ** 2), 1 + 0.045 * C, 1 + 0.015 * C * T]
  const RT = -2 * Math.sqrt(C ** 7 / (C ** 7 + 25 ** 7)) * Math.sin(radians(60 * Math.exp(-(((h - 275) / 25) ** 2))))
  const [l, c, H] = [(L2 - L1) / SL, (C2 - C1) / SC, dH / SH]
  return Math.sqrt(l ** 2 + c ** 2 + H ** 2 + RT * c * H)
}

/** The same between two colours in sRGB from 0 to 255. */
export const difference = (a: Triple, b: Triple) => deltaE2000(toLab(a), toLab(b))
