import { LIMITS, type PhotoType } from '../../shared/limits.ts'
import { HEAD_BYTES, otherKind } from '../../shared/photo-format.ts'
import type { PhotoProblem } from '../../shared/problem.ts'
import { isCutShort } from './cut-short.ts'
import { isOurFailure } from './failure.ts'
import { readsHeic, withHeic } from './heic.ts'
import { isArithmetic, rareJpeg } from './jpeg-layout.ts'
import { openOriginal } from './loaders.ts'
import { sniff } from './sniff.ts'
import { type StatedColours, statedColours } from './stated-colours.ts'
import { hasTooManyParts, mostBytes, mostPixels, mostPixelsHeic } from './work.ts'

/** What a refusal names to send instead: what any device can make. */
const ACCEPTED = 'JPEG, PNG, WebP, AVIF'
// What is allowed is rounded down and what came up, so that a little too much never reads like what is allowed, and whoever obeys is taken.
const tooManyBytes = (most: number, bytes: Uint8Array): PhotoProblem => ({
  code: 'too-many-bytes',
  expected: `${Math.floor(most / 1e5) / 10} MB`,
  received: `${Math.ceil(bytes.length / 1e5) / 10} MB`,
})
const tooManyPixels = (most: number, pixels: number): PhotoProblem => ({
  code: 'too-many-pixels',
  expected: `${Math.floor(most / 1e6)} MP`,
  received: `${Math.ceil(pixels / 1e6)} MP`,
})
const shape = (width: number, height: number) => `${width} × ${height}`

export interface Inspected {
  /** Upright, pixels. */
  width: number
  height: number
  /** More than 8 bits a channel, with a colour profile of its own. */
  deepProfile: boolean
  /** Colours that count rather than a profile, and the value of a channel that is full. */
  stated?: { colours: StatedColours; top: number }
  heic: boolean
  /** Reading it at a part of its size takes a part of the work: a JPEG whose parts lie in order and are read fast. */
  shrinks: boolean
}

/** Look at an original without decoding its pixels, but for a JPEG whose end is missing: why it can't be taken, or what it is. */
export async function inspect(bytes: Uint8Array): Promise<Inspected | { problem: PhotoProblem }> {
  if (bytes.length === 0) return { problem: { code: 'empty' } }
  if (bytes.length > LIMITS.photoBytes) return { problem: tooManyBytes(LIMITS.photoBytes, bytes) }
  const type = sniff(bytes)
  if (type === 'image/heic' && !(await readsHeic())) return { problem: { code: 'heic', expected: ACCEPTED, received: 'HEIC' } }
  if (!type) return { problem: { code: 'unreadable' } }
  if (typeof type === 'object')
    return { problem: { code: otherKind(bytes.subarray(0, HEAD_BYTES)) ?? 'unsupported-format', expected: ACCEPTED, received: type.other } }
  if (hasTooManyParts(bytes, type)) return { problem: { code: 'unreadable' } }
  const most = mostBytes(bytes, type)
  if (bytes.length > most) return { problem: tooManyBytes(most, bytes) }
  try {
    const { most, ...inspected } = await (type === 'image/heic' ? readHeicHeader(bytes) : readHeader(bytes, type))
    const problem = problemOfSize(inspected.width, inspected.height, most)
    if (problem) return { problem }
    return (await isCutShort(bytes)) ? { problem: { code: 'unreadable' } } : inspected
  } catch (error) {
    if (isOurFailure(error)) throw error
    return { problem: unreadable(bytes) }
  }
}

/** What to say of bytes whose reader has failed: that they are of a kind that it does not know, or broken. */
export function unreadable(bytes: Uint8Array): PhotoProblem {
  const rare = sniff(bytes) === 'image/jpeg' ? rareJpeg(bytes) : undefined
  return rare ? { code: 'unsupported-format', expected: ACCEPTED, received: rare } : { code: 'unreadable' }
}

/** With how many pixels it may have. */
type Header = Inspected & { most: number }

/** The header alone is read, so that a bomb costs nothing and its size can be named: no limit here. */
async function readHeader(bytes: Uint8Array, type: PhotoType): Promise<Header> {
  const header = await openOriginal(bytes, { maxPixels: Number.MAX_SAFE_INTEGER }).metadata()
  const { width, height } = header.autoOrient
  const deep = header.depth !== 'uchar'
  const colours = statedColours(bytes, type, header.icc !== undefined)
  return {
    width,
    height,
    deepProfile: header.icc !== undefined && deep,
    ...(colours && { stated: { colours, top: deep ? topOf(header.bitsPerSample ?? 16) : 255 } }),
    heic: false,
    shrinks: type === 'image/jpeg' && !header.isProgressive && !isArithmetic(bytes),
    most: mostPixels(bytes, type, header),
  }
}

/** libvips moves values of more than 8 bits up to the end of 16. */
const topOf = (bits: number) => (2 ** bits - 1) * 2 ** (16 - bits)

const readHeicHeader = (bytes: Uint8Array): Promise<Header> =>
  withHeic(bytes, async ({ width, height }) => {
    return { width, height, deepProfile: false, heic: true, shrinks: false, most: mostPixelsHeic(bytes, width * height) }
  })

function problemOfSize(width: number, height: number, maxPixels: number): PhotoProblem | undefined {
  const short = Math.min(width, height)
  const long = Math.max(width, height)
  if (width * height > maxPixels) return tooManyPixels(maxPixels, width * height)
  if (short < LIMITS.photoMinSide) return { code: 'too-small', expected: `${LIMITS.photoMinSide}`, received: shape(width, height) }
  if (long / short > LIMITS.photoMaxRatio) return { code: 'too-narrow', expected: `${LIMITS.photoMaxRatio} : 1`, received: shape(width, height) }
  return undefined
}
