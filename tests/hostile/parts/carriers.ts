import type { Samples } from '../samples.ts'
import { find, inserted, join, type Part, patched } from './bytes.ts'
import { SOI, segment } from './jpeg.ts'
import { chunk, PNG_HEAD } from './png.ts'
import { pixelsOf, riffChunk, vp8x, WEBP_FLAGS, webp } from './riff.ts'

type Carried = [carrier: 'jpeg' | 'png' | 'webp' | 'avif', file: Uint8Array]

export const inJpeg = (jpeg: Uint8Array, ...segments: readonly Uint8Array[]) => inserted(jpeg, SOI.length, ...segments)
export const inPng = (png: Uint8Array, ...chunks: readonly Uint8Array[]) => inserted(png, PNG_HEAD, ...chunks)
/** The samples' size, with the flags that the chunks ask for. */
export const inWebp = (file: Uint8Array, flags: number, before: readonly Uint8Array[], after: readonly Uint8Array[]) =>
  webp(vp8x({ flags, width: 240, height: 208 }), ...before, pixelsOf(file), ...after)

/** The sample's own EXIF written over; what is too long for it is cut. */
function inAvif(avif: Uint8Array, tiff: Uint8Array): Uint8Array {
  // The type of the item is written alike; sharp writes little-endian.
  const at = find(avif, 'Exif\0\0II') + 6
  return patched(avif, at, tiff.subarray(0, 500))
}

/** EXIF, well or badly made, in each format. */
export function carryExif({ jpeg, png, webp, avif }: Samples, tiff: Uint8Array): Carried[] {
  return [
    ['jpeg', inJpeg(jpeg, segment(0xe1, 'Exif\0\0', tiff.subarray(0, 65_000)))],
    ['png', inPng(png, chunk('eXIf', tiff))],
    ['webp', inWebp(webp, WEBP_FLAGS.exif, [], [riffChunk('EXIF', join('Exif\0\0', tiff))])],
    ['avif', inAvif(avif, tiff)],
  ]
}

/** XMP in the formats that it can be added to without moving anything. */
export function carryXmp({ jpeg, png, webp }: Samples, xmp: Part): Carried[] {
  return [
    ['jpeg', inJpeg(jpeg, segment(0xe1, 'http://ns.adobe.com/xap/1.0/\0', join(xmp).subarray(0, 65_000)))],
    ['png', inPng(png, chunk('iTXt', join('XML:com.adobe.xmp\0\0\0\0\0', xmp)))],
    ['webp', inWebp(webp, WEBP_FLAGS.xmp, [], [riffChunk('XMP ', join(xmp))])],
  ]
}
