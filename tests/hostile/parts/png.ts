import { constants, crc32, deflateRawSync } from 'node:zlib'
import { join, repeated, u32 } from './bytes.ts'

export const PNG_MAGIC = '\x89PNG\r\n\x1a\n'
/** Bytes from the magic to the end of the header chunk: what comes after may be put in there. */
export const PNG_HEAD = 33

export function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = join(type, data)
  return join(u32(data.length), body, u32(crc32(body)))
}

export interface PngHeader {
  width: number
  height: number
  depth?: number
  /** 0 grey, 2 colour, 3 palette, 4 grey with alpha, 6 colour with alpha. */
  colour?: number
  interlaced?: boolean
}

const CHANNELS: Record<number, number> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }

export const pngHeader = ({ width, height, depth = 8, colour = 0, interlaced = false }: PngHeader) =>
  chunk('IHDR', join(u32(width, height), [depth, colour, 0, 0, interlaced ? 1 : 0]))

/**
 * Any number of zeros as a zlib stream, without ever having them: one compressed piece again and again. A thousandth of
 * their number.
 */
export function zeros(count: number): Uint8Array {
  const piece = 1 << 20
  const whole = Math.floor(count / piece)
  const block = (length: number, flush: number) => deflateRawSync(Buffer.alloc(length), { level: 9, finishFlush: flush })
  const adler = u32((((count % 65521) << 16) | 1) >>> 0)
  return join([0x78, 0xda], repeated(block(piece, constants.Z_FULL_FLUSH), whole), block(count % piece, constants.Z_FINISH), adler)
}

/** The same bytes again and again as a zlib stream: a piece is compressed once. */
export function again(piece: Uint8Array, times: number): Uint8Array {
  const one = deflateRawSync(piece, { finishFlush: constants.Z_FULL_FLUSH })
  const last = deflateRawSync(new Uint8Array(), { finishFlush: constants.Z_FINISH })
  // Adler-32 (RFC 1950, 9): sums of the bytes, and of these sums.
  let [sum, sums] = [0, 0]
  for (const byte of piece) {
    sum += byte
    sums = (sums + sum) % 65521
  }
  let [a, b] = [1, 0]
  for (let nth = 0; nth < times; nth++) {
    b = (b + a * (piece.length % 65521) + sums) % 65521
    a = (a + sum) % 65521
  }
  return join([0x78, 0xda], repeated(one, times), last, u32(b * 65536 + a))
}

/** Bytes that the rows of a picture take before compression, with one filter byte a row. */
function rawBytes({ width, height, depth = 8, colour = 0, interlaced = false }: PngHeader): number {
  const bits = (CHANNELS[colour] ?? 1) * depth
  const pass = (w: number, h: number) => (w > 0 && h > 0 ? h * (1 + Math.ceil((w * bits) / 8)) : 0)
  if (!interlaced) return pass(width, height)
  // Adam7: first column and row, and the steps between them.
  const passes = [
    [0, 0, 8, 8],
    [4, 0, 8, 8],
    [0, 4, 4, 8],
    [2, 0, 4, 4],
    [0, 2, 2, 4],
    [1, 0, 2, 2],
    [0, 1, 1, 2],
  ] as const
  return passes.reduce((sum, [x, y, dx, dy]) => sum + pass(Math.ceil((width - x) / dx), Math.ceil((height - y) / dy)), 0)
}

/** A whole black picture of any size: what it says it is. `before` stands between header and pixels. */
export const blackPng = (header: PngHeader, ...before: readonly Uint8Array[]): Uint8Array =>
  join(PNG_MAGIC, pngHeader(header), ...before, chunk('IDAT', zeros(rawBytes(header))), chunk('IEND', new Uint8Array()))
