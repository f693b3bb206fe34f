import type { PhotoType } from '../../shared/limits.ts'

/** What bytes are, by what they begin with: one of our types, or the name of something else that people send. */
export type Sniffed = PhotoType | 'heic' | { other: string }

const latin1 = (bytes: Uint8Array, from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to))

/** Formats that we know by name so that a refusal can say what came: what their files begin with. */
const MAGIC: readonly [name: string, ...begins: string[]][] = [
  ['GIF', 'GIF87a', 'GIF89a'],
  ['TIFF', 'II*\0', 'MM\0*', 'II+\0', 'MM\0+'],
  ['PDF', '%PDF-'],
  ['JPEG XL', '\xff\x0a', '\0\0\0\x0cJXL \r\n\x87\n'],
  ['JPEG 2000', '\0\0\0\x0cjP  \r\n\x87\n', '\xff\x4f\xff\x51'],
  ['BMP', 'BM'],
  ['Photoshop', '8BPS'],
  ['WebM', '\x1aE\xdf\xa3'],
  ['ZIP', 'PK\x03\x04'],
]
const MARKUP: readonly [name: string, begins: RegExp][] = [
  ['SVG', /^(\xef\xbb\xbf)?\s*(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)*(<!DOCTYPE svg[^>]*>\s*)?<svg[\s>]/i],
  ['HTML', /^(\xef\xbb\xbf)?\s*(<!--[\s\S]*?-->\s*)*<(!doctype html|html|head|body)[\s>]/i],
]

/** Brands of ISO base media files (ISO/IEC 14496-12): the major one, then the compatible ones. */
function brandsOf(bytes: Uint8Array): string[] {
  const size = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0)
  const end = Math.min(size, bytes.length, 256)
  const brands = [latin1(bytes, 8, 12)]
  for (let at = 16; at + 4 <= end; at += 4) brands.push(latin1(bytes, at, at + 4))
  return brands
}

/** AVIF and HEIC share one container: AVIF says so in its brands (AV1 Image File Format, section 6). */
function sniffIsoMedia(bytes: Uint8Array): Sniffed {
  const brands = brandsOf(bytes)
  const [major = ''] = brands
  if (brands.includes('avif') || brands.includes('avis')) return 'image/avif'
  if (brands.some(brand => /^(hei[cxms]|hev[cxms]|mif1|msf1)$/.test(brand))) return 'heic'
  if (major === 'qt  ') return { other: 'QuickTime video' }
  if (major === 'crx ') return { other: 'Canon raw' }
  return { other: 'MP4 video' }
}

/** Tell what bytes are by what they begin with, whatever their name or announced type says. */
export function sniff(bytes: Uint8Array): Sniffed | undefined {
  const head = latin1(bytes, 0, 1024)
  if (head.startsWith('\xff\xd8\xff')) return 'image/jpeg'
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png'
  if (head.startsWith('RIFF') && head.startsWith('WEBPVP8', 8)) return 'image/webp'
  if (head.startsWith('ftyp', 4)) return sniffIsoMedia(bytes)
  const other = MAGIC.find(([, ...begins]) => begins.some(begin => head.startsWith(begin))) ?? MARKUP.find(([, begins]) => begins.test(head))
  return other && { other: other[0] }
}
