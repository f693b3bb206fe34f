/**
 * What a photo looks like, in 256 bits: hex of `FINGERPRINT_BYTES` bytes, lowest frequency first. Pictures that look alike differ in few bits;
 * how it is made is in functions/imaging/perceptual-hash.ts, and what the distances mean in docs/decisions/015-fingerprints.md.
 */
export const FINGERPRINT_BYTES = 32

/** Bits up to which two photos count as one picture. */
export const NEAR = 60

const BAND_BITS = 12
const BANDS = Math.floor((FINGERPRINT_BYTES * 8) / BAND_BITS)

/** Two fingerprints that differ in no more bits share a band at the least; beyond, most that are `NEAR` still do. */
export const SURE = BANDS - 1

export const toHex = (bytes: Uint8Array): string => Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('')

/** Read a fingerprint; throws where it is none. */
export function fromHex(text: string): Uint8Array {
  if (text.length !== FINGERPRINT_BYTES * 2 || /[^0-9a-f]/.test(text)) throw new RangeError(`expected a fingerprint of ${FINGERPRINT_BYTES} bytes in hex`)
  return Uint8Array.from({ length: FINGERPRINT_BYTES }, (_, at) => Number.parseInt(text.slice(at * 2, at * 2 + 2), 16))
}

/** How many of 32 bits are set (Warren, Hacker's Delight, 5-1). */
export function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** In how many bits two fingerprints differ. */
export function distance(one: Uint8Array, other: Uint8Array): number {
  let bits = 0
  for (let at = 0; at < FINGERPRINT_BYTES; at++) bits += bitsIn((one[at] ?? 0) ^ (other[at] ?? 0))
  return bits
}

/** Neighbouring bits together, each band a number: low frequencies change together or not at all, so one of their bands stays whole. */
export function bandsOf(hash: Uint8Array): number[] {
  const bit = (at: number) => ((hash[at >> 3] ?? 0) >> (at & 7)) & 1
  return Array.from({ length: BANDS }, (_, band) => {
    let value = 0
    for (let at = band * BAND_BITS; at < (band + 1) * BAND_BITS; at++) value = value * 2 + bit(at)
    return value
  })
}
