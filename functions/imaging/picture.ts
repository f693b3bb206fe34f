import { heightFor, widthsFor } from '../../shared/renditions.ts'
import type { Picture, Pixels } from '../ports.ts'
import { encode, openPixels } from './encode.ts'
import { thumbhashOf } from './fingerprint.ts'

async function resize(pixels: Pixels, width: number, height: number): Promise<Pixels> {
  if (pixels.width === width && pixels.height === height) return pixels
  const data = await openPixels(pixels).resize(width, height, { fit: 'fill' }).raw().toBuffer()
  return { data, width, height }
}

/** A picture with its pixels at hand: the smallest of its sizes is what samples are made of. */
export interface DecodedPicture extends Omit<Picture, 'sample'> {
  smallest(): Promise<Pixels>
}

/** Make a picture of decoded pixels. Each size is made from the next larger one, and only once. */
export function createPicture(largest: Pixels): DecodedPicture {
  const widths = widthsFor(largest.width)
  const levels = new Map<number, Promise<Pixels>>([[largest.width, Promise.resolve(largest)]])

  function level(width: number): Promise<Pixels> {
    const made = levels.get(width)
    if (made) return made
    const larger = widths[widths.indexOf(width) + 1]
    if (!widths.includes(width) || larger === undefined) throw new RangeError(`expected one of ${widths.join(', ')} as the width, received ${width}`)
    const making = level(larger).then(from => resize(from, width, heightFor(width, largest)))
    levels.set(width, making)
    return making
  }

  const smallest = () => level(widths[0] ?? largest.width)

  return {
    width: largest.width,
    height: largest.height,
    render: async (width, format) => encode(await level(width), format),
    thumbhash: async () => thumbhashOf(await smallest()),
    smallest,
  }
}
