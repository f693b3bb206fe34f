import { describe, expect, test } from 'vitest'
import { bandsOf, bitsIn, distance, FINGERPRINT_BYTES, fromHex, SURE, toHex } from '../../shared/fingerprint.ts'
import { fc } from '../support/fc.ts'

const hash = fc.uint8Array({ minLength: FINGERPRINT_BYTES, maxLength: FINGERPRINT_BYTES })
const places = fc.uniqueArray(fc.integer({ min: 0, max: FINGERPRINT_BYTES * 8 - 1 }), { maxLength: 80 })
const flipped = (bytes: Uint8Array, at: readonly number[]) => {
  const copy = Uint8Array.from(bytes)
  for (const bit of at) copy[bit >> 3]! ^= 1 << (bit & 7)
  return copy
}

describe('fingerprints', () => {
  test('come back from hex, and nothing else is taken for one', () => {
    fc.assert(
      fc.property(hash, bytes => {
        expect(fromHex(toHex(bytes))).toEqual(bytes)
      }),
    )
    for (const text of ['', 'ab', 'g'.repeat(64), 'A'.repeat(64), 'a'.repeat(66)]) expect(() => fromHex(text)).toThrow('expected a fingerprint')
  })

  test('are as far apart as bits were changed, in either direction, and nowhere by a detour less', () => {
    fc.assert(
      fc.property(hash, hash, hash, places, (one, other, third, at) => {
        expect(distance(one, flipped(one, at))).toBe(at.length)
        expect(distance(one, other)).toBe(distance(other, one))
        expect(distance(one, third)).toBeLessThanOrEqual(distance(one, other) + distance(other, third))
      }),
    )
  })

  test('share a band as long as no more bits differ than are said to be found surely', () => {
    fc.assert(
      fc.property(hash, places, (one, at) => {
        const [bands, others] = [bandsOf(one), bandsOf(flipped(one, at.slice(0, SURE)))]
        expect(bands.some((value, band) => value === others[band])).toBe(true)
        expect(Math.max(...bands)).toBeLessThan(4096)
      }),
    )
  })

  test('the bits of a word are counted, the highest too', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 32 - 1 }), word => {
        expect(bitsIn(word | 0)).toBe(word.toString(2).replaceAll('0', '').length)
      }),
    )
  })
})
