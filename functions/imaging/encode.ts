import sharp, { type Sharp } from 'sharp'
import type { RenditionFormat } from '../../shared/photo.ts'
import type { Pixels } from '../ports.ts'

/** The figures behind these choices are in docs/decisions/003-renditions.md. */
const ENCODERS: Record<RenditionFormat, (picture: Sharp, width: number) => Sharp> = {
  avif: (picture, width) => picture.avif({ quality: 50, effort: width > 1280 ? 1 : 2, chromaSubsampling: '4:2:0' }),
  jpg: picture => picture.jpeg({ quality: 80 }),
}

/** Open pixels of ours as the input of a pipeline. */
export const openPixels = ({ data, width, height }: Pixels) => sharp(data, { raw: { width, height, channels: 3 }, limitInputPixels: false })

/** Encode without metadata; sRGB needs no profile. The same pixels give the same bytes. */
export async function encode(pixels: Pixels, format: RenditionFormat): Promise<Uint8Array> {
  return ENCODERS[format](openPixels(pixels), pixels.width).toBuffer()
}
