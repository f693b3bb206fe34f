import type { PhotoType } from './limits.ts'

/** Bytes of a file's beginning that tell its format. */
export const HEAD_BYTES = 256

const HEIC_BRANDS = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'hevm', 'hevs', 'mif1', 'msf1']

/** Recognise a photo by its first bytes, whatever its name and declared type say; `undefined` for everything else. */
export function photoFormat(head: Uint8Array): PhotoType | undefined {
  if (begins(head, [0xff, 0xd8, 0xff])) return 'image/jpeg'
  if (begins(head, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'image/png'
  if (word(head, 0) === 'RIFF' && word(head, 8) === 'WEBP') return 'image/webp'
  if (word(head, 4) !== 'ftyp') return undefined
  const brands = fileBrands(head)
  // AVIF names the general brand mif1 too, so its own brand decides first.
  if (brands.some(brand => brand === 'avif' || brand === 'avis')) return 'image/avif'
  return brands.some(brand => HEIC_BRANDS.includes(brand)) ? 'image/heic' : undefined
}

/** What people send by mistake: a video or a document; `undefined` for everything else, photos among it. */
export function otherKind(head: Uint8Array): 'video' | 'document' | undefined {
  if (photoFormat(head)) return undefined
  // ISO base media (MP4, QuickTime) that names no brand of pictures, but Canon's raw; Matroska (WebM); AVI.
  if (word(head, 4) === 'ftyp') return word(head, 8) === 'crx ' ? undefined : 'video'
  if (begins(head, [0x1a, 0x45, 0xdf, 0xa3]) || (word(head, 0) === 'RIFF' && word(head, 8) === 'AVI ')) return 'video'
  return word(head, 0) === '%PDF' || begins(head, [0x50, 0x4b, 3, 4]) ? 'document' : undefined
}

/** Major and compatible brands of the ftyp box (ISO 14496-12, section 4.3). */
function fileBrands(head: Uint8Array): string[] {
  const size = ((head[0] ?? 0) << 24) | ((head[1] ?? 0) << 16) | ((head[2] ?? 0) << 8) | (head[3] ?? 0)
  const brands = [word(head, 8)]
  for (let at = 16; at + 4 <= Math.min(size, head.length); at += 4) brands.push(word(head, at))
  return brands
}

const begins = (head: Uint8Array, bytes: readonly number[]) => bytes.every((byte, at) => head[at] === byte)
const word = (head: Uint8Array, at: number) => String.fromCharCode(...head.subarray(at, at + 4))
