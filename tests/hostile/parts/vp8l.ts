import { join, repeated } from './bytes.ts'
import type { Random } from './random.ts'
import { riffChunk, webp } from './riff.ts'

/** The order in which the lengths of the codes for lengths are told (WebP lossless bitstream, 6.2.1). */
const ORDER = [17, 18, 0, 1, 2, 3, 4, 5, 16, 6, 7, 8] as const

/** Bits, the first of a value its lowest. */
function writer() {
  const bits: number[] = []
  const write = (value: number, count: number) => {
    for (let at = 0; at < count; at++) bits.push((value >> at) & 1)
  }
  return {
    write,
    /** A code of one or two symbols. */
    simple(...symbols: readonly [number] | readonly [number, number]) {
      write(1, 1)
      write(symbols.length - 1, 1)
      write(1, 1)
      for (const symbol of symbols) write(symbol, 8)
    },
    /** A code by the length of each symbol, up to 8: all lengths take three bits, those of one that are told alike take one. */
    code(lengths: readonly number[], alphabet: number) {
      const used = [...new Set([0, ...lengths])].toSorted((a, b) => a - b)
      const each = Math.ceil(Math.log2(used.length))
      write(0, 1)
      write(ORDER.length - 4, 4)
      for (const length of ORDER) write(used.includes(length) ? each : 0, 3)
      write(0, 1)
      for (let symbol = 0; symbol < alphabet; symbol++) {
        const code = used.indexOf(lengths[symbol] ?? 0)
        for (let at = each - 1; at >= 0; at--) write(code >> at, 1)
      }
    },
    bytes: () =>
      Uint8Array.from({ length: Math.ceil(bits.length / 8) }, (_, at) => bits.slice(at * 8, at * 8 + 8).reduce((sum, bit, nth) => sum | (bit << nth), 0)),
  }
}

const [GREEN, COLOUR] = [280, 256] as const
/** All 256 values, of 8 bits each. */
export const NOISE = Array.from({ length: 256 }, () => 8)
/** Eight values that take two bits on the mean, as few as one and as many as seven. */
export const SPARSE = [1, 2, 3, 4, 5, 6, 7, 7]

/**
 * A lossless WebP whose pixels are chance: any bits are some pixels. Each is told as the difference to one that is made of its neighbours,
 * in the ways that take longest. `green`: lengths of the codes of its values; red and blue have the same, or one value only.
 */
export function chanceLossless({ width, height }: { width: number; height: number }, bytes: number, green: readonly number[], random: Random): Uint8Array {
  const chance = random.bytes(65_536)
  const { write, simple, code, bytes: written } = writer()
  write(0x2f, 8)
  write(width - 1, 14)
  write(height - 1, 14)
  write(0, 4)
  // Predicted by tiles of 512 pixels, in one of two ways by one bit a tile.
  write(1, 1)
  write(0, 2)
  write(7, 3)
  write(0, 1)
  simple(11, 13)
  for (let nth = 0; nth < 4; nth++) simple(0)
  for (let tile = Math.ceil(width / 512) * Math.ceil(height / 512); tile > 0; tile--) write(random.below(2), 1)
  // No other transform, no cache of colours, one set of codes for all pixels.
  write(0, 3)
  code(green, GREEN)
  for (let nth = 0; nth < 2; nth++) green === NOISE ? code(green, COLOUR) : simple(0)
  simple(0)
  simple(0)
  return webp(riffChunk('VP8L', join(written(), repeated(chance, Math.ceil(bytes / chance.length)).subarray(0, bytes))))
}
