import { jpegLayout } from './jpeg-layout.ts'

const EOI = [0xff, 0xd9] as const
/** Bits that are all ones, longer than any code and value of a block's frequency; a zero behind each byte of ones says that it is no marker. */
const ONES = Array.from({ length: 16 }, () => [0xff, 0x00]).flat()

/**
 * Put its end marker behind a JPEG that lacks nothing else as far as its headers tell; `undefined` for everything else. libvips takes the end
 * of the bytes for missing pixels, whether any are missing or not: with the marker, whoever reads on can tell.
 */
export const withEnd = (bytes: Uint8Array): Uint8Array | undefined => (lacksEnd(bytes) ? joined(bytes, EOI) : undefined)

/** The same with bits in between: a reader that has all bits needs none of them. */
export const withOnes = (bytes: Uint8Array): Uint8Array | undefined => (lacksEnd(bytes) ? joined(bytes, [...ONES, ...EOI]) : undefined)

/** Whether its end marker is all that a JPEG lacks, as far as its headers tell. */
export function lacksEnd(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return false
  const { hasEnd, hasEveryScan } = jpegLayout(bytes)
  return !hasEnd && hasEveryScan
}

function joined(bytes: Uint8Array, tail: readonly number[]): Uint8Array {
  const whole = new Uint8Array(bytes.length + tail.length)
  whole.set(bytes)
  whole.set(tail, bytes.length)
  return whole
}
