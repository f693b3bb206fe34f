import sharp, { type AvifOptions, type JpegOptions, type Sharp } from 'sharp'
import type { RenditionFormat } from '../../shared/photo.ts'
import type { Size } from '../../shared/renditions.ts'
import type { Pixels } from '../ports.ts'
import { roughness } from './roughness.ts'

/** Beyond so many pixels a twentieth of the bytes is not worth more than twice the work: 1280 px wide, what is higher than 1171. */
const MOST_WORKED_ON = 1_500_000
/** Photos have 3 to 7 where they are large; one in fifty has more than this at 640 px. */
const MOST_ROUGH = 24

/**
 * Work is spent where bytes are fetched most: on the sizes of lists, least on the largest (docs/decisions/003-renditions.md). Qualities are
 * those at which AVIF and JPEG of a width look alike (docs/decisions/017-qualities.md). Of noise, which nobody would miss, little is kept
 * (docs/decisions/019-pictures-made-of-pictures.md).
 */
export function avifOptions({ width, height }: Size, isRough = false): AvifOptions {
  if (isRough) return { quality: width * height <= MOST_WORKED_ON ? 62 : 24, effort: 0, chromaSubsampling: '4:2:0' }
  if (width <= 640) return { quality: 62, effort: 2, chromaSubsampling: '4:2:0' }
  if (width <= 1280) return { quality: 62, effort: width * height <= MOST_WORKED_ON ? 1 : 0, chromaSubsampling: '4:2:0' }
  return { quality: 61, effort: 0, chromaSubsampling: '4:2:0' }
}

/** Every byte of it shows something early on a slow line: progressive. Large noise takes six times as long so, for a tenth of its bytes. */
export function jpegOptions({ width, height }: Size, isRough = false): JpegOptions {
  const isWorkedOn = !isRough || width * height <= MOST_WORKED_ON
  return { quality: width <= 1280 ? 76 : 74, progressive: isWorkedOn, optimiseCoding: isWorkedOn }
}

/** Say how a pipeline is to be encoded for a size. */
export function asFormat(pipeline: Sharp, format: RenditionFormat, size: Size, isRough = false): Sharp {
  switch (format) {
    case 'avif':
      return pipeline.avif(avifOptions(size, isRough))
    case 'jpg':
      return pipeline.jpeg(jpegOptions(size, isRough))
    default:
      return format satisfies never
  }
}

/** Open pixels of ours as the input of a pipeline. */
export const openPixels = ({ data, width, height }: Pixels) => sharp(data, { raw: { width, height, channels: 3 }, limitInputPixels: false })

/** Encode with an XMP packet and no other metadata; sRGB needs no profile. The same pixels and packet give the same bytes. */
export async function encode(pixels: Pixels, format: RenditionFormat, xmp?: string): Promise<Uint8Array> {
  const pipeline = openPixels(pixels)
  if (xmp) pipeline.withXmp(xmp)
  return asFormat(pipeline, format, pixels, roughness(pixels) > MOST_ROUGH).toBuffer()
}
