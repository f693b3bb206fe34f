import { type Av1Layout, av1Layout } from './av1-layout.ts'
import { createTally } from './heif-boxes.ts'
import { type HeifItem, heifItems } from './heif-items.ts'

/** What reading the primary picture of a HEIF or AVIF file takes. */
export interface HeifWork {
  /** Pixels of the picture before it is turned or cut. */
  pixels: number
  /** Pixels that are decoded for it: of its tiles and layers, of its transparency, each as often as it is used. */
  decodedPixels: number
  /** Bytes that they are decoded from, and these as often as they are. */
  codedBytes: number
  readBytes: number
  /** Any part of it, see `Av1Layout`. */
  isDeep: boolean
  isFullColour: boolean
}

/** Pictures that are made of pictures, one in the other: a grid, turned, and its transparency are three. */
const MOST_DEPTH = 8

/** Add up what a picture is made of. Throws where the file is broken, or where a picture is made of itself. */
export function heifWork(bytes: Uint8Array): HeifWork {
  const { primary, items, references } = heifItems(bytes)
  const made = Map.groupBy(
    references.filter(({ type }) => type === 'dimg'),
    ({ from }) => from,
  )
  const alphas = new Map<number, number[]>()
  for (const { type, from, to } of references) {
    if (type === 'auxl' && items.get(from)?.isAlpha) for (const id of to) alphas.set(id, [...(alphas.get(id) ?? []), from])
  }
  const known = new Map<number, HeifWork>()
  const walk = createWalk(bytes.length)

  function workOf(id: number, depth: number): HeifWork {
    const again = known.get(id)
    if (again) return again
    const item = items.get(id)
    if (!item) throw new Error(`expected the item ${id} in a HEIF file, it is not there`)
    if (depth > MOST_DEPTH) throw new Error(`expected pictures of pictures up to ${MOST_DEPTH} deep, there are more`)
    const own = ownWork(item, walk)
    const work = { ...own, readBytes: own.codedBytes, pixels: item.width * item.height }
    for (const part of [...(made.get(id) ?? []).flatMap(({ to }) => to), ...(alphas.get(id) ?? [])]) {
      const other = workOf(part, depth + 1)
      work.decodedPixels += other.decodedPixels
      work.codedBytes += other.codedBytes
      work.readBytes += other.readBytes
      work.isDeep ||= other.isDeep
      work.isFullColour ||= other.isFullColour
    }
    known.set(id, work)
    return work
  }
  const work = workOf(primary, 0)
  // Items may share their bytes.
  return { ...work, codedBytes: Math.min(bytes.length, work.codedBytes) }
}

/** What an item takes by itself: one that is made of others is a canvas, or nothing. */
function ownWork({ type, width, height, pieces }: HeifItem, walk: (pieces: readonly Uint8Array[]) => Av1Layout): Omit<HeifWork, 'pixels' | 'readBytes'> {
  const pixels = width * height
  const none = { decodedPixels: 0, codedBytes: 0, isDeep: false, isFullColour: false }
  if (type === 'grid' || type === 'iden') return none
  // A reader goes by the stream then.
  if (pixels === 0) throw new Error(`expected the size of a picture ${type}, it is not there`)
  if (type === 'iovl') return { ...none, decodedPixels: Math.max(pixels, canvasOf(pieces)) }
  if (type !== 'av01') return { ...none, decodedPixels: pixels, codedBytes: pieces.reduce((sum, piece) => sum + piece.length, 0) }
  const { frames, frameBytes, isDeep, isFullColour } = walk(pieces)
  return { decodedPixels: pixels * Math.max(1, frames), codedBytes: frameBytes, isDeep, isFullColour }
}

/** Pixels that an overlay is drawn on: its own bytes say how many (ISO/IEC 23008-12, 6.6.2.2), in short or long numbers. */
function canvasOf(pieces: readonly Uint8Array[]): number {
  const head = Buffer.concat(pieces.slice(0, OVERLAY_HEAD).map(piece => piece.subarray(0, OVERLAY_HEAD)))
  const bytes = ((head[1] ?? 0) & 1) === 1 ? 4 : 2
  return head.readUIntBE(10, bytes) * head.readUIntBE(10 + bytes, bytes)
}
/** Version, flags, a colour, width and height. */
const OVERLAY_HEAD = 18

/** Walk the streams of one file. Pieces are put together up to its own size: beyond, some are used again and again. */
function createWalk(size: number) {
  const countUnit = createTally()
  let left = size
  return (pieces: readonly Uint8Array[]): Av1Layout => {
    const [first] = pieces
    if (pieces.length === 1 && first) return av1Layout(first, countUnit)
    left -= pieces.reduce((sum, piece) => sum + piece.length, 0)
    if (left < 0) throw new Error('expected items that are together no longer than their file, they are')
    return av1Layout(Buffer.concat(pieces), countUnit)
  }
}
