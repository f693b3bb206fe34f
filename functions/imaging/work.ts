import type { Metadata } from 'sharp'
import { LIMITS, type PhotoType } from '../../shared/limits.ts'
import { type HeifWork, heifWork } from './heif-work.ts'
import { lacksEnd } from './jpeg-end.ts'
import { isArithmetic, jpegLayout } from './jpeg-layout.ts'
import { webpLayout } from './webp-layout.ts'

/**
 * What reading a picture may take besides its renditions: about a second of work, and 400 MB. A kilobyte can ask for any amount of
 * either, so the header has to tell. Measured by `npm run test:hostile`.
 */
const MOST = {
  /** Bytes of pixels that a PNG is unpacked to, row by row. Transparency is slower to make smaller, and 16 bits are still more so. */
  pngBytes: 240_000_000,
  alphaPngBytes: 100_000_000,
  deepPngBytes: 46_000_000,
  /** The same where the rows are interlaced and all of them are kept. */
  interlacedBytes: 100_000_000,
  /** Values that a JPEG is read to, all kept until its last scan. */
  keptSamples: 110_000_000,
  /** Values that all scans of a JPEG go over together. */
  scannedSamples: 1_500_000_000,
  /** Values of a JPEG that is read row by row. */
  streamedSamples: 250_000_000,
  /** Bytes of a JPEG with arithmetic coding: no telephone has made one. */
  arithmeticBytes: 4_000_000,
  /** Bytes of a WebP with loss; of telephones, if any, they have a quarter of it. */
  lossyWebpBytes: 8_000_000,
  /** Pixels of a WebP without loss, of which a photo has 20 MP at most in the bytes that it may have. */
  losslessWebpPixels: 25_000_000,
  /** Canvas of an animation, of which each pixel is drawn. */
  animatedPixels: 24_000_000,
  /** Memory that decoding AVIF takes. A real photo may take more than what only says that it is large. */
  avifBytes: 200_000_000,
  realAvifBytes: 540_000_000,
  /** Pixels of AVIF of 8 bits: one with more takes the work of two, a byte of it that of five. The dearest real photo takes 46 MP. */
  avifWork: 49_000_000,
} as const
const [DEEP_WORK, BYTE_WORK] = [2, 5]

/** Telephones make 2 to 50 pixels of a byte, the poorest encoding of a photo some 100. */
const MOST_PIXELS_PER_BYTE = 200

/** Tiles stand out, transparency is a second picture, layers are some: more than this is decoded for nothing. */
const MOST_DECODED = 4

/** Times that a JPEG without its end is read: twice to see whether it lacks pixels too (`cut-short.ts`), then as any other. */
const READINGS_WITHOUT_END = 3

/** Segments, chunks: a photo has some, an editor's some hundred. PNG has one for each few kilobytes of pixels. */
const MOST_PARTS = 10_000

/** Whether a file has more parts than anybody but an attacker makes. Each of them costs its reader something. */
export function hasTooManyParts(bytes: Uint8Array, type: PhotoType): boolean {
  if (type === 'image/jpeg') return jpegLayout(bytes).segments > MOST_PARTS
  return type === 'image/png' && pngChunks(bytes) > MOST_PARTS
}

/** How many bytes a picture of this kind may have: some are read so slowly that each byte counts. */
export function mostBytes(bytes: Uint8Array, type: PhotoType): number {
  if (type === 'image/jpeg' && isArithmetic(bytes)) return MOST.arithmeticBytes / readings(bytes)
  if (type === 'image/webp' && webpLayout(bytes).lossyBytes > MOST.lossyWebpBytes) return MOST.lossyWebpBytes
  return LIMITS.photoBytes
}

/** Times that a JPEG is read, but for the moderator's picture. */
const readings = (bytes: Uint8Array) => (lacksEnd(bytes) ? READINGS_WITHOUT_END : 1)

/** How many pixels a picture of this kind may have. Throws where it can be no photo. */
export function mostPixels(bytes: Uint8Array, type: PhotoType, header: Pick<Metadata, 'width' | 'height' | 'channels' | 'depth' | 'isProgressive'>): number {
  return Math.min(LIMITS.photoPixels, ...limitsOfKind(bytes, type, header))
}

function limitsOfKind(bytes: Uint8Array, type: PhotoType, { width, height, channels, depth, isProgressive }: Parameters<typeof mostPixels>[2]): number[] {
  const isDeep = depth !== 'uchar'
  if (type === 'image/png') {
    const kinds = [
      MOST.pngBytes,
      ...(isProgressive ? [MOST.interlacedBytes] : []),
      ...(channels % 2 === 0 ? [MOST.alphaPngBytes] : []),
      ...(isDeep ? [MOST.deepPngBytes] : []),
    ]
    return [Math.min(...kinds) / (channels * (isDeep ? 2 : 1))]
  }
  if (type === 'image/webp') {
    const { isAnimated, isLossless } = webpLayout(bytes)
    return [...(isAnimated ? [MOST.animatedPixels] : []), ...(isLossless ? [MOST.losslessWebpPixels] : [])]
  }
  if (type === 'image/avif') return [mostPixelsHeif(bytes, width * height, mostPixelsAvif)]
  if (type !== 'image/jpeg') return []
  const { scans, samplesPerPixel } = jpegLayout(bytes)
  const samples = samplesPerPixel * readings(bytes)
  if (!isProgressive && scans <= 1) return [MOST.streamedSamples / samples]
  return [MOST.keptSamples / samples, MOST.scannedSamples / (samples * Math.max(1, scans))]
}

/** How many pixels a HEIC may have, of which so many are shown. Throws where it can be no photo. */
export const mostPixelsHeic = (bytes: Uint8Array, shown: number): number => mostPixelsHeif(bytes, shown, () => LIMITS.photoPixelsHeic)

/** What is decoded counts, whatever is shown of it. */
function mostPixelsHeif(bytes: Uint8Array, shown: number, mostDecoded: (work: HeifWork) => number): number {
  const work = heifWork(bytes)
  if (work.decodedPixels === 0) throw new Error('expected a picture with pixels, received one that is made of none')
  const most = mostDecoded(work) * (shown / work.decodedPixels)
  if (shown > most && work.decodedPixels > MOST_DECODED * shown) {
    throw new Error(`expected at most ${MOST_DECODED} pixels decoded for each that is shown, received ${work.decodedPixels} for ${shown}`)
  }
  return most
}

/** A kilobyte that claims to be a large photo is none. Transparency is decoded later, into memory that is there by then. */
function mostPixelsAvif({ pixels, decodedPixels, codedBytes, readBytes, isDeep, isFullColour }: HeifWork): number {
  const isReal = codedBytes * MOST_PIXELS_PER_BYTE >= decodedPixels
  // As measured.
  const bytesPerPixel = isDeep && isFullColour ? 25 : isDeep || isFullColour ? 19 : 16
  const most = isReal ? (MOST.realAvifBytes / bytesPerPixel) * (decodedPixels / pixels) : MOST.avifBytes / bytesPerPixel
  const work = decodedPixels * (isDeep ? DEEP_WORK : 1) + readBytes * BYTE_WORK
  return Math.min(LIMITS.photoPixelsAvif, most, (decodedPixels * MOST.avifWork) / work)
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
