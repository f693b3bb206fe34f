import { largestSize } from '../../shared/renditions.ts'
import type { Pixels } from '../ports.ts'
import type { Inspected } from './inspect.ts'
import { openOriginal } from './loaders.ts'

/**
 * Decode an original once, at the size of its largest rendition: upright, in sRGB, on white where it is transparent.
 * JPEG and WebP are shrunk while they are read. Throws where the bytes are broken.
 */
export async function decode(bytes: Uint8Array, { width, height, deepProfile }: Inspected): Promise<Pixels> {
  const size = largestSize(width, height)
  const pipeline = openOriginal(bytes).resize(size.width, size.height, { fit: 'fill' }).flatten({ background: '#ffffff' }).toColourspace('srgb')
  // sharp works on deep pictures with a profile in Display P3 and would leave them there.
  if (deepProfile) pipeline.withIccProfile('srgb')
  const { data, info } = await pipeline.raw({ depth: 'uchar' }).toBuffer({ resolveWithObject: true })
  return { data, width: info.width, height: info.height }
}
