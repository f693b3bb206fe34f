import { LIMITS, type PhotoType } from '../../shared/limits.ts'
import { HEAD_BYTES, otherKind } from '../../shared/photo-format.ts'
import type { PhotoProblem } from '../../shared/problem.ts'
import { isOurFailure } from './failure.ts'
import { readsHeic, withHeic } from './heic.ts'
import { openOriginal } from './loaders.ts'
import { sniff } from './sniff.ts'
import { hasTooManyParts, mostPixels } from './work.ts'

/** What a refusal names to send instead: what any device can make. */
const ACCEPTED = 'JPEG, PNG, WebP, AVIF'
// Rounded up, so that what is a little too much never reads like what is allowed.
const megabytes = (bytes: number) => `${Math.ceil(bytes / 1e5) / 10} MB`
const megapixels = (pixels: number) => `${Math.ceil(pixels / 1e6)} MP`
const shape = (width: number, height: number) => `${width} × ${height}`

export interface Inspected {
  /** Upright, pixels. */
  width: number
  height: number
  /** More than 8 bits a channel, with a colour profile of its own. */
  deepProfile: boolean
  heic: boolean
}

/** Look at an original without decoding its pixels: why it can't be taken, or what it is. */
export async function inspect(bytes: Uint8Array): Promise<Inspected | { problem: PhotoProblem }> {
  if (bytes.length === 0) return { problem: { code: 'empty' } }
  if (bytes.length > LIMITS.photoBytes) {
    return { problem: { code: 'too-many-bytes', expected: megabytes(LIMITS.photoBytes), received: megabytes(bytes.length) } }
  }
  const type = sniff(bytes)
  if (type === 'image/heic' && !(await readsHeic())) return { problem: { code: 'heic', expected: ACCEPTED, received: 'HEIC' } }
  if (!type) return { problem: { code: 'unreadable' } }
  if (typeof type === 'object')
    return { problem: { code: otherKind(bytes.subarray(0, HEAD_BYTES)) ?? 'unsupported-format', expected: ACCEPTED, received: type.other } }
  if (hasTooManyParts(bytes, type)) return { problem: { code: 'unreadable' } }
  try {
    const { most, ...inspected } = await (type === 'image/heic' ? readHeicHeader(bytes) : readHeader(bytes, type))
    const problem = problemOfSize(inspected.width, inspected.height, most)
    return problem ? { problem } : inspected
  } catch (error) {
    if (isOurFailure(error)) throw error
    return { problem: { code: 'unreadable' } }
  }
}

/** With how many pixels it may have. */
type Header = Inspected & { most: number }

/** The header alone is read, so that a bomb costs nothing and its size can be named: no limit here. */
async function readHeader(bytes: Uint8Array, type: PhotoType): Promise<Header> {
  const header = await openOriginal(bytes, { maxPixels: Number.MAX_SAFE_INTEGER }).metadata()
  const { width, height } = header.autoOrient
  return { width, height, deepProfile: header.icc !== undefined && header.depth !== 'uchar', heic: false, most: mostPixels(bytes, type, header) }
}

const readHeicHeader = (bytes: Uint8Array): Promise<Header> =>
  withHeic(bytes, async ({ width, height }) => ({ width, height, deepProfile: false, heic: true, most: LIMITS.photoPixelsHeic }))

function problemOfSize(width: number, height: number, maxPixels: number): PhotoProblem | undefined {
  const short = Math.min(width, height)
  const long = Math.max(width, height)
  if (width * height > maxPixels) {
    return { code: 'too-many-pixels', expected: megapixels(maxPixels), received: megapixels(width * height) }
  }
  if (short < LIMITS.photoMinSide) return { code: 'too-small', expected: `${LIMITS.photoMinSide}`, received: shape(width, height) }
  if (long / short > LIMITS.photoMaxRatio) return { code: 'too-narrow', expected: `${LIMITS.photoMaxRatio} : 1`, received: shape(width, height) }
  return undefined
}
