import { largestSize } from '../../shared/renditions.ts'
import type { Pixels } from '../ports.ts'
import type { Inspected } from './inspect.ts'
import { openOriginal } from './loaders.ts'

/** From here on a picture is large, and a machine has memory for one of them at a time. */
const LARGE_PIXELS = 24_000_000

let lastLarge: Promise<unknown> = Promise.resolve()

/** Decode as `decodeNow`, large pictures one after the other. */
export function decode(bytes: Uint8Array, inspected: Inspected): Promise<Pixels> {
  if (inspected.width * inspected.height < LARGE_PIXELS) return decodeNow(bytes, inspected)
  const decoding = lastLarge.then(() => decodeNow(bytes, inspected))
  lastLarge = decoding.then(
    () => undefined,
    () => undefined,
  )
  return decoding
}

/**
 * Decode an original once, at the size of its largest rendition: upright, in sRGB, on white where it is transparent.
 * JPEG and WebP are shrunk while they are read. Throws where the bytes are broken.
 */
async function decodeNow(bytes: Uint8Array, { width, height, deepProfile }: Inspected): Promise<Pixels> {
  const size = largestSize(width, height)
  const pipeline = openOriginal(bytes).resize(size.width, size.height, { fit: 'fill' }).flatten({ background: '#ffffff' }).toColourspace('srgb')
  // sharp works on deep pictures with a profile in Display P3 and would leave them there.
  if (deepProfile) pipeline.withIccProfile('srgb')
  const { data, info } = await pipeline.raw({ depth: 'uchar' }).toBuffer({ resolveWithObject: true })
  return { data, width: info.width, height: info.height }
}
