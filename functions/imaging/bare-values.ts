import type { Sharp } from 'sharp'

/** Read red, green and blue as they are stored, of 8 or 16 bits. */
export async function bareValues(pipeline: Sharp, top: number): Promise<Uint8Array | Uint16Array> {
  if (top <= 255) return await pipeline.toColourspace('srgb').raw().toBuffer()
  const data = await pipeline.toColourspace('rgb16').raw({ depth: 'ushort' }).toBuffer()
  return new Uint16Array(data.buffer, data.byteOffset, data.length / 2)
}
