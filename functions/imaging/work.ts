import type { Metadata } from 'sharp'
import { LIMITS, type PhotoType } from '../../shared/limits.ts'
import { jpegLayout } from './jpeg-layout.ts'

/**
 * What reading a picture may take besides its renditions: about a second of work, and 400 MB. A kilobyte can ask for any amount of
 * either, so the header has to tell. Measured by `npm run test:hostile`.
 */
const MOST = {
  /** Bytes of pixels that a PNG is unpacked to, row by row. */
  pngBytes: 320_000_000,
  /** The same where the rows are interlaced and all of them are kept. */
  interlacedBytes: 100_000_000,
  /** Values that a JPEG is read to, all kept until its last scan. */
  keptSamples: 110_000_000,
  /** Values that all scans of a JPEG go over together. */
  scannedSamples: 1_500_000_000,
  /** Values of a JPEG that is read row by row. */
  streamedSamples: 250_000_000,
  /** Canvas of an animation, of which each pixel is drawn. */
  animatedPixels: 24_000_000,
} as const

/** Segments, chunks: a photo has some, an editor's some hundred. PNG has one for each few kilobytes of pixels. */
const MOST_PARTS = 10_000

/** Whether a file has more parts than anybody but an attacker makes. Each of them costs its reader something. */
export function hasTooManyParts(bytes: Uint8Array, type: PhotoType): boolean {
  if (type === 'image/jpeg') return jpegLayout(bytes).segments > MOST_PARTS
  return type === 'image/png' && pngChunks(bytes) > MOST_PARTS
}

/** How many pixels a picture of this kind may have. */
export function mostPixels(bytes: Uint8Array, type: PhotoType, header: Pick<Metadata, 'channels' | 'depth' | 'isProgressive' | 'hasAlpha'>): number {
  const most = type === 'image/avif' ? LIMITS.photoPixelsAvif : LIMITS.photoPixels
  return Math.min(most, ...limitsOfKind(bytes, type, header))
}

function limitsOfKind(bytes: Uint8Array, type: PhotoType, { channels, depth, isProgressive, hasAlpha }: Parameters<typeof mostPixels>[2]): number[] {
  const isDeep = depth !== 'uchar'
  if (type === 'image/png') return [(isProgressive ? MOST.interlacedBytes : MOST.pngBytes) / (channels * (isDeep ? 2 : 1))]
  if (type === 'image/webp') return isAnimatedWebp(bytes) ? [MOST.animatedPixels] : []
  // Alpha is a second picture.
  if (type === 'image/avif') return hasAlpha ? [LIMITS.photoPixelsAvif / 2] : []
  if (type !== 'image/jpeg') return []
  const { scans, samplesPerPixel } = jpegLayout(bytes)
  if (!isProgressive && scans <= 1) return [MOST.streamedSamples / samplesPerPixel]
  return [MOST.keptSamples / samplesPerPixel, MOST.scannedSamples / (samplesPerPixel * Math.max(1, scans))]
}

/** Up to the last, which says so. */
function pngChunks(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  let chunks = 0
  // Length, type and check around the data of each.
  for (let at = 8; at + 12 <= bytes.length && view.getUint32(at + 4) !== IEND; at += 12 + view.getUint32(at)) chunks++
  return chunks
}
const IEND = 0x49454e44

/** The second flag of an extended file (WebP container specification). */
const isAnimatedWebp = (bytes: Uint8Array) => String.fromCharCode(...bytes.subarray(12, 16)) === 'VP8X' && ((bytes[20] ?? 0) & 2) !== 0
