import { endOfBlock } from './huffman-tables.ts'
import { jpegLayout } from './jpeg-layout.ts'

const EOI = [0xff, 0xd9] as const
/** Longer than any code and value of a block's frequency. */
const TAIL_BYTES = 15
/** Bits that are all ones are no code: libjpeg takes them for the end of a block. A zero behind each byte of ones says that it is no marker. */
const ONES = Array.from({ length: TAIL_BYTES }, () => [0xff, 0x00]).flat()
/** Bits that can be repeated, none of which ever makes a byte of ones. */
const BITS = ['0', '01', '10', '011', '110', '101', '001', '010', '100', '0111', '1110', '1101', '1011', '0001', '0010', '0100', '1000', '11110']

/**
 * Put its end marker behind a JPEG that lacks nothing else as far as its headers tell; `undefined` for everything else. libvips takes the end
 * of the bytes for missing pixels, whether any are missing or not: with the marker, whoever reads on can tell.
 */
export const withEnd = (bytes: Uint8Array): Uint8Array | undefined => (lacksEnd(bytes) ? joined(bytes, EOI) : undefined)

/**
 * The same with bits in between, in two ways: a reader that has all bits needs none of them. One that lacks some finds the end of a block in
 * the first, and something else in the second, wherever it is.
 */
export function withTails(bytes: Uint8Array): [Uint8Array, Uint8Array] | undefined {
  if (!lacksEnd(bytes)) return undefined
  const bits = otherBits(jpegLayout(bytes).tables.flatMap(table => endOfBlock(bytes, table) ?? [])).repeat(8 * TAIL_BYTES)
  const others = Array.from({ length: TAIL_BYTES }, (_, at) => Number.parseInt(bits.slice(8 * at, 8 * at + 8), 2))
  // Half of the end marker would make a marker of what follows.
  const kept = bytes.at(-1) === 0xff ? bytes.subarray(0, -1) : bytes
  return [joined(kept, [...ONES, ...EOI]), joined(kept, [...others, ...EOI])]
}

/**
 * Bits in which no code of `ends` is, and which are no rest of the last of them, whose beginning may be there still. Where there are none, as
 * among very short codes, those that are no rest of it.
 */
function otherBits(ends: readonly string[]): string {
  const last = ends.at(-1) ?? ''
  const isRest = (bits: string) => Array.from(last, (_, at) => last.slice(at)).some(rest => bits.repeat(rest.length).startsWith(rest))
  const hasNone = (bits: string) => ends.every(end => !bits.repeat(end.length + 1).includes(end))
  const possible = BITS.filter(bits => !isRest(bits))
  return possible.find(hasNone) ?? possible[0] ?? '10'
}

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
