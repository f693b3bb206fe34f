import type { Size } from '../../shared/renditions.ts'
import type { Pixels } from '../ports.ts'
import { bareValues } from './bare-values.ts'
import { decodeHeic } from './decode-heic.ts'
import type { Inspected } from './inspect.ts'
import { openOriginal } from './loaders.ts'
import { toSrgb } from './tone-map.ts'

/** Decode an original at the size of one of its renditions: upright, in sRGB, on white where it is transparent. Throws where the bytes are broken. */
export async function decode(bytes: Uint8Array, inspected: Inspected, size: Size): Promise<Pixels> {
  return inspected.heic ? await decodeHeic(bytes) : await decodeByVips(bytes, inspected, size)
}

/** JPEG and WebP are shrunk while they are read. */
async function decodeByVips(bytes: Uint8Array, { deepProfile, stated }: Inspected, size: Size): Promise<Pixels> {
  const pipeline = openOriginal(bytes, { ignoreIcc: stated !== undefined })
    .resize(size.width, size.height, { fit: 'fill' })
    .flatten({ background: '#ffffff' })
  if (stated) return { data: toSrgb(await bareValues(pipeline, stated.top), stated.top, stated.colours), ...size }
  pipeline.toColourspace('srgb')
  // sharp works on deep pictures with a profile in Display P3 and would leave them there.
  if (deepProfile) pipeline.withIccProfile('srgb')
  const { data, info } = await pipeline.raw({ depth: 'uchar' }).toBuffer({ resolveWithObject: true })
  return { data, width: info.width, height: info.height }
}
