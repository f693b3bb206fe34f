import { PMTiles, ResolvedValueCache, TileType } from 'pmtiles'
import type { Attribution } from '../../../shared/map-api.ts'
import type { Log, MapFiles } from '../../ports.ts'
import { readAttribution } from './attribution.ts'

/** The file with the tiles of every city, in the format PMTiles 3. */
export const TILES_FILE = 'tiles.pmtiles'

/** Pictures alone: vector tiles would need three times the script of the whole map to be drawn. */
export const TILE_TYPES: Partial<Record<TileType, string>> = {
  [TileType.Png]: 'image/png',
  [TileType.Jpeg]: 'image/jpeg',
  [TileType.Webp]: 'image/webp',
  [TileType.Avif]: 'image/avif',
}

export const EXPECTED_PICTURES = 'expected pictures as tiles (PNG, JPEG, WebP or AVIF), found others'

interface Tiles {
  minZoom: number
  maxZoom: number
  attribution: Attribution
}

export interface TileReader {
  /** What the operator's tiles are; `undefined` where there are none. */
  about(): Promise<Tiles | undefined>
  /** One tile; `undefined` where the file has none there. */
  tile(z: number, x: number, y: number): Promise<{ type: string; bytes: ArrayBuffer } | undefined>
}

/** Another file has taken the place of the one that is read. Not the library's own error for it, at which it would ask the same source again. */
class Replaced extends Error {}

/** A disk or a service failed, for the reason that is the cause: that says nothing of the file, and may not happen the next time. */
class Unread extends Error {}

/** A file as it was opened; one that can't be read is told once and counts as none until it is replaced. */
interface Opened {
  tag: string
  archive: PMTiles
  type: string | undefined
  tiles: Tiles | undefined
}

/** Read tiles from the operator's file by its parts; a file that is replaced meanwhile is opened anew. */
export function createTileReader(files: MapFiles, log?: Log): TileReader {
  let opened: Opened | undefined

  async function open(): Promise<Opened | undefined> {
    const size = await files.size(TILES_FILE)
    if (!size) return undefined
    if (opened?.tag === size.tag) return opened
    const { tag } = size
    // The library's other cache keeps a directory that could not be read as one that never can.
    const archive = new PMTiles(sourceOf(files, tag), new ResolvedValueCache())
    try {
      const { tileType, minZoom, maxZoom } = await archive.getHeader()
      const type = TILE_TYPES[tileType]
      if (!type) throw new Error(EXPECTED_PICTURES)
      const { attribution } = (await archive.getMetadata()) as { attribution?: unknown }
      opened = { tag, archive, type, tiles: { minZoom, maxZoom, attribution: readAttribution(attribution) } }
    } catch (error) {
      if (error instanceof Replaced || error instanceof Unread) throw error
      log?.warn({ err: error, file: TILES_FILE }, 'no tiles are shown, since their file is not as expected')
      opened = { tag, archive, type: undefined, tiles: undefined }
    }
    return opened
  }

  return {
    about: () => persist(async () => (await open())?.tiles),
    tile: (z, x, y) =>
      persist(async () => {
        const file = await open()
        if (!file?.type) return undefined
        const found = await file.archive.getZxy(z, x, y)
        return found && { type: file.type, bytes: found.data }
      }),
  }
}

/** Once more where the file was replaced in between; what failed below the library is thrown as it was. */
async function persist<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work().catch(error => {
      if (error instanceof Replaced) return work()
      throw error
    })
  } catch (error) {
    throw error instanceof Unread ? error.cause : error
  }
}

const sourceOf = (files: MapFiles, tag: string): ConstructorParameters<typeof PMTiles>[0] => ({
  getKey: () => tag,
  async getBytes(offset, length) {
    const part = await files.read(TILES_FILE, { offset, length }).catch(cause => {
      throw new Unread(`${TILES_FILE} could not be read`, { cause })
    })
    if (part?.tag !== tag) throw new Replaced('the file was replaced')
    return { data: new Uint8Array(part.bytes).buffer }
  },
})
