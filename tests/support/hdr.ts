import type { Triple } from './colour.ts'

/** The perceptual quantizer, from light in cd/m² to a value from 0 to 1 (ITU-R BT.2100, table 4, the inverse EOTF). */
export function pqOf(light: number): number {
  const y = (light / 10_000) ** 0.1593017578125
  return ((0.8359375 + 18.8515625 * y) / (1 + 18.6875 * y)) ** 78.84375
}

/** Hybrid log-gamma, from light on a screen of 1000 cd/m² to values from 0 to 1 (ITU-R BT.2100, table 5, the inverse OOTF and the OETF). */
export function hlgOf(light: Triple): Triple {
  const display = light.map(value => value / 1000) as unknown as Triple
  const luma = 0.2627 * display[0] + 0.678 * display[1] + 0.0593 * display[2]
  return display.map(value => {
    const scene = luma === 0 ? 0 : value * luma ** (1 / 1.2 - 1)
    return scene <= 1 / 12 ? Math.sqrt(3 * scene) : 0.17883277 * Math.log(12 * scene - 0.28466892) + 0.55991073
  }) as unknown as Triple
}
