import sharp, { type AvifOptions, type JpegOptions, type Sharp } from 'sharp'
import type { RenditionFormat } from '../../shared/photo.ts'
import type { Pixels } from '../ports.ts'

/** Work is spent where bytes are fetched most: on the sizes of lists, least on the largest. Figures in docs/decisions/003-renditions.md. */
function avifOptions(width: number): AvifOptions {
  if (width <= 640) return { quality: 55, effort: 2, chromaSubsampling: '4:2:0' }
  if (width <= 1280) return { quality: 55, effort: 1, chromaSubsampling: '4:2:0' }
  return { quality: 50, effort: 0, chromaSubsampling: '4:2:0' }
}

/** Every byte of it shows something early on a slow line: progressive. */
const JPEG: JpegOptions = { quality: 78, progressive: true }

/** Say how a pipeline is to be encoded for a width. */
export function asFormat(pipeline: Sharp, format: RenditionFormat, width: number): Sharp {
  switch (format) {
    case 'avif':
      return pipeline.avif(avifOptions(width))
    case 'jpg':
      return pipeline.jpeg(JPEG)
    default:
      return format satisfies never
  }
}

/** Open pixels of ours as the input of a pipeline. */
export const openPixels = ({ data, width, height }: Pixels) => sharp(data, { raw: { width, height, channels: 3 }, limitInputPixels: false })

/** Encode without metadata; sRGB needs no profile. The same pixels give the same bytes. */
export async function encode(pixels: Pixels, format: RenditionFormat): Promise<Uint8Array> {
  return asFormat(openPixels(pixels), format, pixels.width).toBuffer()
}
