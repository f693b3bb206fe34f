import { describe, expect, test } from 'vitest'
import { toRgb, ycbcrCoding } from '../../functions/imaging/ycbcr.ts'

/** Shares of red and blue as the recommendations of the ITU have them. */
const SHARES = { 1: [0.2126, 0.0722], 5: [0.299, 0.114], 6: [0.299, 0.114], 9: [0.2627, 0.0593] } as const

const COLOURS = [
  [0, 0, 0],
  [255, 255, 255],
  [220, 40, 40],
  [40, 160, 60],
  [50, 70, 200],
  [240, 210, 60],
  [128, 128, 128],
] as const

/** By the definitions: BT.601, BT.709 and BT.2020 differ in two shares. */
function encoded([r, g, b]: (typeof COLOURS)[number], matrix: keyof typeof SHARES, isFullRange: boolean): [number, number, number] {
  const [red, blue] = SHARES[matrix]
  const light = red * r + (1 - red - blue) * g + blue * b
  const [cb, cr] = [(b - light) / (2 * (1 - blue)), (r - light) / (2 * (1 - red))]
  const values = isFullRange ? [light, cb + 128, cr + 128] : [16 + (light * 219) / 255, 128 + (cb * 224) / 255, 128 + (cr * 224) / 255]
  return values.map(value => Math.max(0, Math.min(255, Math.round(value)))) as [number, number, number]
}

const plane = (value: number, width: number, height: number) => ({ data: new Uint8Array(width * height).fill(value), width, height })

describe('brightness and differences become red, green and blue', () => {
  const codings = ([1, 5, 6, 9] as const).flatMap(matrix => [true, false].map(isFullRange => ({ matrix, isFullRange })))

  test.each(codings)('as they were told: $matrix, full range $isFullRange', ({ matrix, isFullRange }) => {
    for (const colour of COLOURS) {
      const [light, blue, red] = encoded(colour, matrix, isFullRange)
      const seen = toRgb(plane(light, 5, 3), plane(blue, 3, 2), plane(red, 3, 2), ycbcrCoding(matrix, isFullRange)!)
      for (let at = 0; at < seen.length; at++) expect(Math.abs(seen[at]! - colour[at % 3]!), `${colour}: ${seen.slice(0, 3)}`).toBeLessThanOrEqual(2)
    }
  })

  test('none is known for what is not told by shares', () => {
    expect([0, 2, 8, 10, 14].map(matrix => ycbcrCoding(matrix, true))).toEqual(Array(5).fill(undefined))
  })

  test('differences of fewer pixels lie in the middle of those that they stand for, with straight lines between them', () => {
    const differences = { data: Uint8Array.of(128, 168), width: 2, height: 1 }
    const seen = toRgb(plane(100, 4, 1), plane(128, 2, 1), differences, ycbcrCoding(6, true)!)
    const reds = [0, 3, 6, 9].map(at => seen[at]! - 100)
    expect(reds).toEqual([0, 0.25, 0.75, 1].map(share => Math.round(1.402 * 40 * share)))
  })
})
