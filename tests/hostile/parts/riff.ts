import { join, u32le } from './bytes.ts'

export const riffChunk = (type: string, data: Uint8Array) => join(type, u32le(data.length), data, data.length % 2 ? [0] : [])

/** A WebP file around its chunks. */
export const webp = (...chunks: readonly Uint8Array[]) => {
  const body = join('WEBP', ...chunks)
  return join('RIFF', u32le(body.length), body)
}

const u24le = (value: number) => [value & 255, (value >> 8) & 255, (value >> 16) & 255]

/** What an extended file has: flags, and the canvas. */
export const vp8x = ({ flags, width, height }: { flags: number; width: number; height: number }) =>
  riffChunk('VP8X', join([flags, 0, 0, 0], u24le(width - 1), u24le(height - 1)))
export const WEBP_FLAGS = { animation: 2, xmp: 4, exif: 8, alpha: 16, icc: 32 } as const

/** One frame of an animation around the chunks of a still picture. */
export const anmf = ({ x = 0, y = 0, width, height, ms = 10 }: { x?: number; y?: number; width: number; height: number; ms?: number }, picture: Uint8Array) =>
  riffChunk('ANMF', join(u24le(x / 2), u24le(y / 2), u24le(width - 1), u24le(height - 1), u24le(ms), [0], picture))

export const anim = riffChunk('ANIM', new Uint8Array(6))

/** The chunk with the pixels of a simple file. */
export const pixelsOf = (file: Uint8Array) => file.subarray(12)
