import { heightFor, type Size, VIEW_SIDE, widthsFor } from '../../shared/renditions.ts'
import type { Picture, Pixels } from '../ports.ts'
import { encode, openPixels } from './encode.ts'
import { thumbhashOf } from './fingerprint.ts'
import { perceptualHash } from './perceptual-hash.ts'

async function resize(pixels: Pixels, { width, height }: Size): Promise<Pixels> {
  if (pixels.width === width && pixels.height === height) return pixels
  const data = await openPixels(pixels).resize(width, height, { fit: 'fill' }).raw().toBuffer()
  return { data, width, height }
}

/** A picture whose pixels are had when they are needed: the smallest of its sizes is what samples are made of. */
export interface DecodedPicture extends Omit<Picture, 'sample'> {
  /** Resolves when the pixels of a width are there, which is what fails where bytes are broken. */
  ready(width: number): Promise<void>
  smallest(): Promise<Pixels>
}

interface Making {
  decode(size: Size): Promise<Pixels>
  /** Widths. */
  read: readonly number[]
  /** What its renditions carry. */
  xmp: string | undefined
}

/** Make a picture. The sizes that are `read` are decoded, like the largest; each other one is made from the next larger one. All of them only once. */
export function createPicture(largest: Size, { decode, read, xmp }: Making): DecodedPicture {
  const widths = widthsFor(largest.width)
  const levels = new Map<number, Promise<Pixels>>()

  function level(width: number): Promise<Pixels> {
    const made = levels.get(width)
    if (made) return made
    if (!widths.includes(width)) throw new RangeError(`expected one of ${widths.join(', ')} as the width, received ${width}`)
    const size = { width, height: heightFor(width, largest) }
    const larger = widths[widths.indexOf(width) + 1]
    const making = larger === undefined || read.includes(width) ? decode(size) : level(larger).then(from => resize(from, size))
    levels.set(width, making)
    return making
  }

  const smallest = () => level(widths[0] ?? largest.width)
  /** Made of the smallest size that has enough pixels for it. */
  const view = async () => {
    const longest = Math.max(largest.width, largest.height)
    const scale = Math.min(1, VIEW_SIDE / longest)
    const size = { width: Math.max(1, Math.round(largest.width * scale)), height: Math.max(1, Math.round(largest.height * scale)) }
    return await resize(await level(widths.find(width => width >= size.width) ?? largest.width), size)
  }

  return {
    ...largest,
    render: async (width, format) => encode(await level(width), format, xmp),
    thumbhash: async () => thumbhashOf(await smallest()),
    ready: async width => void (await level(width)),
    fingerprint: async () => perceptualHash(await smallest()),
    smallest,
    view,
  }
}
