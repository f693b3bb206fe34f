import { FINGERPRINT_BYTES, toHex } from '../../shared/fingerprint.ts'
import type { Pixels } from '../ports.ts'
import { sampleOf } from './sample.ts'

const SIDE = 64
const BITS = FINGERPRINT_BYTES * 8

/** A picture whose middling frequencies are weaker than this has nothing to be known by: noise would decide. Levels of grey. */
const FLAT = 0.06

/** Frequencies of a cosine transform in both directions, lowest first, without the constant: the first 256 of them. */
const FREQUENCIES = Array.from({ length: SIDE * SIDE }, (_, at) => ({ x: at % SIDE, y: Math.floor(at / SIDE) }))
  .sort((a, b) => a.x ** 2 + a.y ** 2 - (b.x ** 2 + b.y ** 2) || a.y - b.y)
  .slice(1, BITS + 1)

const HIGHEST = Math.max(...FREQUENCIES.map(({ x }) => x))
/** The waves of a type-II cosine transform, one after the other; each has a mean square of 1. */
const WAVES = Float64Array.from({ length: (HIGHEST + 1) * SIDE }, (_, at) => {
  const [frequency, place] = [Math.floor(at / SIDE), at % SIDE]
  return Math.cos(((2 * place + 1) * frequency * Math.PI) / (2 * SIDE)) * (frequency === 0 ? 1 : Math.SQRT2)
})

/** Luma of BT.601, as JPEG has it. */
function greyOf({ data }: Pixels): Float64Array {
  return Float64Array.from({ length: SIDE * SIDE }, (_, at) => 0.299 * (data[at * 3] ?? 0) + 0.587 * (data[at * 3 + 1] ?? 0) + 0.114 * (data[at * 3 + 2] ?? 0))
}

/** How strong each wave is along the lines of a square; the answer is turned. */
function transformed(square: Float64Array, lines: number): Float64Array {
  const strengths = new Float64Array((HIGHEST + 1) * lines)
  for (let line = 0; line < lines; line++) {
    for (let frequency = 0; frequency <= HIGHEST; frequency++) {
      let sum = 0
      for (let at = 0; at < SIDE; at++) sum += (square[line * SIDE + at] ?? 0) * (WAVES[frequency * SIDE + at] ?? 0)
      strengths[frequency * lines + line] = sum / SIDE
    }
  }
  return strengths
}

/**
 * Make the fingerprint of a small picture, in hex (shared/fingerprint.ts): which of the 256 lowest frequencies of its light are stronger than
 * their median. `undefined` where it is flat.
 */
export function perceptualHash(small: Pixels): string | undefined {
  const columns = transformed(greyOf(sampleOf(small, SIDE)), SIDE)
  const strengths = transformed(columns, HIGHEST + 1)
  const values = FREQUENCIES.map(({ x, y }) => strengths[y * (HIGHEST + 1) + x] ?? 0)
  if (medianOf(values.map(Math.abs)) < FLAT) return undefined
  const middle = medianOf(values)
  const hash = new Uint8Array(FINGERPRINT_BYTES)
  for (const [at, value] of values.entries()) if (value > middle) hash[at >> 3] = (hash[at >> 3] ?? 0) | (1 << (at & 7))
  return toHex(hash)
}

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const half = sorted.length / 2
  return ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2
}
