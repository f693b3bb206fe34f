import { rgbaToThumbHash } from 'thumbhash'
import type { Pixels } from '../ports.ts'
import { openPixels } from './encode.ts'

/** Longest side that a thumbhash is made of, pixels. */
const THUMBHASH_SIDE = 100

/** Make the base64 of a picture's thumbhash, some 28 bytes that are shown until the picture is there. */
export async function thumbhashOf(pixels: Pixels): Promise<string> {
  const scale = THUMBHASH_SIDE / Math.max(pixels.width, pixels.height)
  const width = Math.max(1, Math.round(pixels.width * scale))
  const height = Math.max(1, Math.round(pixels.height * scale))
  const rgba = await openPixels(pixels).resize(width, height, { fit: 'fill' }).ensureAlpha().raw().toBuffer()
  return Buffer.from(rgbaToThumbHash(width, height, rgba)).toString('base64')
}
