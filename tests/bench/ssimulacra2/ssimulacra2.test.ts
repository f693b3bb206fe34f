import { expect, test } from 'vitest'
import type { Pixels } from '../../../functions/ports.ts'
import { reference, ssimulacra2 } from './ssimulacra2.ts'

const SIDE = 64

function picture(value: (x: number, y: number, channel: number) => number): Pixels {
  const data = new Uint8Array(SIDE * SIDE * 3)
  for (let at = 0; at < data.length; at++) data[at] = value(Math.floor(at / 3) % SIDE, Math.floor(at / 3 / SIDE), at % 3)
  return { data, width: SIDE, height: SIDE }
}

const flat = (value: number) => picture(() => value)
const gradient = picture(x => Math.floor((x * 255) / (SIDE - 1)))
const edge = picture(x => (x < SIDE / 2 ? 0 : 255))

/** Knuth's MMIX generator, one byte of each step. */
function noise(seed: bigint): Pixels {
  let state = seed
  return picture(() => {
    state = BigInt.asUintN(64, state * 6364136223846793005n + 1442695040888963407n)
    return Number((state >> 33n) & 255n)
  })
}

const inside = (at: number) => Math.max(0, Math.min(SIDE - 1, at))
const valueAt = ({ data }: Pixels, x: number, y: number, channel: number) => data[(inside(y) * SIDE + inside(x)) * 3 + channel] ?? 0

/** The mean of 8 x 8, from four before to three behind. */
const boxBlurred = (from: Pixels) =>
  picture((x, y, channel) => {
    let sum = 0
    for (let dy = -4; dy < 4; dy++) for (let dx = -4; dx < 4; dx++) sum += valueAt(from, x + dx, y + dy, channel)
    return Math.floor(sum / 64)
  })

const sharpened = (from: Pixels) =>
  picture((x, y, channel) => {
    const around = valueAt(from, x - 1, y, channel) + valueAt(from, x + 1, y, channel) + valueAt(from, x, y - 1, channel) + valueAt(from, x, y + 1, channel)
    return Math.max(0, Math.min(255, 5 * valueAt(from, x, y, channel) - around))
  })

/** Scores that libjxl's own program gives. Its single precision moves what is flat by some tenths. */
test.each([
  ['a gradient that became grey', gradient, flat(128), -64.5687, 0.05],
  ['noise that became grey', noise(42n), flat(128), -47.3357, 0.05],
  ['noise that was sharpened', noise(999n), sharpened(noise(999n)), -5.8102, 0.05],
  ['an edge that was blurred', edge, boxBlurred(edge), 24.2733, 0.05],
  ['a gradient that was blurred', gradient, boxBlurred(gradient), 94.3409, 0.3],
  ['grey that is lighter by 10', flat(128), flat(138), 80.2429, 0.3],
  ['grey that is lighter by 50', flat(128), flat(178), -8.7594, 0.3],
])('%s scores as in the reference', (_, original, other, score, tolerance) => {
  expect(Math.abs(ssimulacra2(reference(original), other) - score)).toBeLessThan(tolerance)
})

test('a picture is like itself', () => {
  expect(ssimulacra2(reference(noise(123n)), noise(123n))).toBe(100)
})

test('pictures of different sizes are not compared', () => {
  const half = { data: new Uint8Array(32 * 32 * 3), width: 32, height: 32 }
  expect(() => ssimulacra2(reference(flat(1)), half)).toThrow('one size')
})
