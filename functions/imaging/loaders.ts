import sharp from 'sharp'
import { LIMITS } from '../../shared/limits.ts'
import { withEnd } from './jpeg-end.ts'

/** The only readers of libvips that ever see a stranger's bytes: JPEG, PNG, WebP and (HEIF) AVIF. */
const LOADERS = ['VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadWebp', 'VipsForeignLoadHeif']

let restricted = false

/**
 * Close every reader of libvips but four: an SVG, a TIFF or a PDF named .jpg would be read otherwise. This holds for the
 * whole process. Nothing is cached, since no photo is read twice.
 */
export function restrictLoaders(): void {
  if (restricted) return
  sharp.block({ operation: ['VipsForeignLoad'] })
  sharp.unblock({ operation: LOADERS })
  sharp.cache(false)
  // One thread a photo: two photos at once fill two cores, and waste less than one photo on two threads.
  sharp.concurrency(1)
  restricted = true
}

/** Seconds of work on one photo after which it is given up for now. */
const PATIENCE = 60

/** libvips knows AVIF by its major brand, but not by that of an animation. The still picture of one is read under the brand of those. */
function underStillBrand(bytes: Uint8Array): Uint8Array {
  if (Buffer.from(bytes.subarray(4, 12)).toString('latin1') !== 'ftypavis') return bytes
  const still = Uint8Array.from(bytes)
  still.set(Buffer.from('avif'), 8)
  return still
}

/** What libvips is given, and what it may overlook: not that pixels are missing. */
function readable(bytes: Uint8Array): { bytes: Uint8Array; failOn: 'error' | 'warning' } {
  const ended = withEnd(bytes)
  // Nothing that libjpeg would only warn of, such as pixels that end too early, passes under an end that was not there.
  return ended ? { bytes: ended, failOn: 'warning' } : { bytes: underStillBrand(bytes), failOn: 'error' }
}

/** Open a stranger's bytes: the first frame only, turned upright, an error where pixels are missing. */
export function openOriginal(original: Uint8Array, { maxPixels = LIMITS.photoPixels, ignoreIcc = false }: { maxPixels?: number; ignoreIcc?: boolean } = {}) {
  const { bytes, failOn } = readable(original)
  return sharp(bytes, { limitInputPixels: maxPixels, failOn, pages: 1, autoOrient: true, ignoreIcc }).timeout({ seconds: PATIENCE })
}
