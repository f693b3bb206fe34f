import sharp from 'sharp'
import { largestSize } from '../../shared/renditions.ts'
import type { Pixels } from '../ports.ts'
import { openPixels } from './encode.ts'
import { withHeic } from './heic.ts'
import type { Inspected } from './inspect.ts'
import { openOriginal } from './loaders.ts'
import { taggedPng } from './tagged-png.ts'

/** Decode an original once, at the size of its largest rendition: upright, in sRGB, on white where it is transparent. Throws where the bytes are broken. */
export async function decode(bytes: Uint8Array, inspected: Inspected): Promise<Pixels> {
  return inspected.heic ? await decodeHeic(bytes) : await decodeByVips(bytes, inspected)
}

/** JPEG and WebP are shrunk while they are read. */
async function decodeByVips(bytes: Uint8Array, { width, height, deepProfile }: Inspected): Promise<Pixels> {
  const size = largestSize(width, height)
  const pipeline = openOriginal(bytes).resize(size.width, size.height, { fit: 'fill' }).flatten({ background: '#ffffff' }).toColourspace('srgb')
  // sharp works on deep pictures with a profile in Display P3 and would leave them there.
  if (deepProfile) pipeline.withIccProfile('srgb')
  const { data, info } = await pipeline.raw({ depth: 'uchar' }).toBuffer({ resolveWithObject: true })
  return { data, width: info.width, height: info.height }
}

/** libheif turns the picture upright, but leaves its colours to us. */
async function decodeHeic(bytes: Uint8Array): Promise<Pixels> {
  return await withHeic(bytes, async ({ withPixels, profile }) => {
    const pixels = await withPixels(async ({ data, width, height, channels }) => {
      const size = largestSize(width, height)
      const resized = sharp(data, { raw: { width, height, channels }, limitInputPixels: false }).resize(size.width, size.height, { fit: 'fill' })
      return { data: await resized.flatten({ background: '#ffffff' }).raw().toBuffer(), ...size }
    })
    if (!profile) return pixels
    const tagged = taggedPng(pixels, profile === 'p3' ? await p3Profile() : profile)
    return { ...pixels, data: await sharp(tagged, { limitInputPixels: false }).toColourspace('srgb').raw({ depth: 'uchar' }).toBuffer() }
  })
}

let p3: Promise<Uint8Array> | undefined

/** The profile of Display P3 that sharp brings along. */
function p3Profile(): Promise<Uint8Array> {
  p3 ??= openPixels({ data: new Uint8Array(3), width: 1, height: 1 })
    .withIccProfile('p3')
    .png()
    .toBuffer()
    .then(async png => (await sharp(png).metadata()).icc ?? new Uint8Array())
  return p3
}
