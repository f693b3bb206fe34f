import sharp from 'sharp'
import { largestSize, type Size } from '../../shared/renditions.ts'
import type { Pixels } from '../ports.ts'
import { bareValues } from './bare-values.ts'
import { withHeic } from './heic.ts'
import type { HeicPlanes, HeicRgb } from './heic-pixels.ts'
import type { Turn } from './heif-turn.ts'
import { applyColours } from './matrix-colours.ts'
import { matrixProfile } from './matrix-profile.ts'
import { taggedPng } from './tagged-png.ts'
import { toSrgb } from './tone-map.ts'
import { type Plane, toRgb } from './ycbcr.ts'

/** Decode a HEIC at the size of its largest rendition, as `decode` does. */
export async function decodeHeic(bytes: Uint8Array): Promise<Pixels> {
  return await withHeic(bytes, async ({ withPixels, profile, stated }) => {
    const { values, top, ...size } = await withPixels(pixels => (pixels.kind === 'planes' ? shrunkPlanes(pixels) : shrunkRgb(pixels)))
    if (stated) return { data: toSrgb(values, top, stated), ...size }
    // More than 8 bits are only asked for where colours are stated.
    const pixels = { data: values as Uint8Array, ...size }
    if (!profile) return pixels
    const colours = matrixProfile(profile)
    if (colours) {
      applyColours(pixels.data, colours)
      return pixels
    }
    return { ...pixels, data: await sharp(taggedPng(pixels, profile), { limitInputPixels: false }).toColourspace('srgb').raw({ depth: 'uchar' }).toBuffer() }
  })
}

/** Red, green and blue in the colours of the file. */
interface Shrunk extends Size {
  values: Uint8Array | Uint16Array
  top: number
}

async function shrunkRgb({ data, top, width, height, channels }: HeicRgb): Promise<Shrunk> {
  const size = largestSize(width, height)
  const resized = sharp(data, { raw: { width, height, channels }, limitInputPixels: false }).resize(size.width, size.height, { fit: 'fill' })
  return { values: await bareValues(resized.flatten({ background: '#ffffff' }), top), top, ...size }
}

/** Each plane is made smaller and turned by itself, differences only as far as they are larger than the picture will be. */
async function shrunkPlanes({ luma, blue, red, coding, turn }: HeicPlanes): Promise<Shrunk> {
  const lying = largestSize(luma.width, luma.height)
  const most = { width: Math.min(blue.width, lying.width), height: Math.min(blue.height, lying.height) }
  const upright = await shrunk(luma, lying, turn)
  const values = toRgb(upright, await shrunk(blue, most, turn), await shrunk(red, most, turn), coding)
  return { values, top: 255, width: upright.width, height: upright.height }
}

async function shrunk({ data, width, height }: Plane, size: Size, { quarters, isMirrored }: Turn): Promise<Plane> {
  const { data: plane, info } = await sharp(data, { raw: { width, height, channels: 1 }, limitInputPixels: false })
    .resize(size.width, size.height, { fit: 'fill' })
    .flop(isMirrored)
    .rotate(quarters * 90)
    .toColourspace('b-w')
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true })
  return { data: plane, width: info.width, height: info.height }
}
