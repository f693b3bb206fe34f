import { bytesToHeader, Compression, type Header, TileType, tileIdToZxy } from 'pmtiles'
import { type Entry, readDirectory, unpack } from './tile-directory.ts'
import { EXPECTED_PICTURES, TILE_TYPES } from './tiles.ts'

const HEADER = 127
/** A reader looks for the root directory in the first of these alone (PMTiles 3, section 2). */
const HEAD = 16_384
/** How deep directories are followed, as readers do. */
const DEPTH = 3
/** Bytes of what is read at once: tools keep a directory below some 16 kB. */
const PART_BYTES = 50_000_000
/** Bytes of one tile that a function can answer: 6 MB, as base64. */
const TILE_BYTES = 4_000_000

/** Bytes as letters of the same numbers. */
const lettersOf = (bytes: Uint8Array) => String.fromCharCode(...bytes)

const SIGNATURES: Partial<Record<TileType, (head: string) => boolean>> = {
  [TileType.Png]: head => head.startsWith('\x89PNG'),
  [TileType.Jpeg]: head => head.startsWith('\xff\xd8\xff'),
  [TileType.Webp]: head => head.startsWith('RIFF') && head.slice(8) === 'WEBP',
  [TileType.Avif]: head => head.slice(4, 8) === 'ftyp',
}

/** A file that is read by its parts, which are shorter at its end. */
export interface Parts {
  bytes: number
  read(offset: number, length: number): Promise<Uint8Array<ArrayBuffer>>
}

class Mistake extends Error {}

/**
 * What is wrong with an archive of tiles (https://github.com/protomaps/PMTiles, version 3): at most one line, with the byte where it was
 * found. Every directory is read, and of each a tile looked at.
 */
export async function checkTiles(file: Parts, name: string): Promise<string[]> {
  try {
    await check(file)
    return []
  } catch (error) {
    if (error instanceof Mistake) return [`${name}: ${error.message}`]
    throw error
  }
}

async function check(file: Parts): Promise<void> {
  const head = await file.read(0, HEADER)
  if (head.length < HEADER || lettersOf(head.subarray(0, 7)) !== 'PMTiles') fail(0, 'expected the header of a PMTiles archive')
  if (head[7] !== 3) fail(7, `expected version 3 of PMTiles, found ${head[7]}`)
  const header = bytesToHeader(head.slice().buffer)
  checkHeader(header, file.bytes)
  const known = new Set<number>()
  await part(file, header.jsonMetadataOffset, header.jsonMetadataLength, 'the metadata', async bytes => {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await unpack(bytes, header.internalCompression))
    if (typeof JSON.parse(text) !== 'object' || JSON.parse(text) === null) throw new Error('expected an object')
  })
  await directory(header.rootDirectoryOffset, header.rootDirectoryLength, 0)

  async function directory(offset: number, length: number, depth: number): Promise<void> {
    if (known.has(offset)) fail(offset, 'expected a directory to be named once')
    known.add(offset)
    if (depth > DEPTH) fail(offset, `expected directories at most ${DEPTH} below the first`)
    const entries = await part(file, offset, length, 'a directory', async bytes => readDirectory(await unpack(bytes, header.internalCompression)))
    for (const entry of entries) checkEntry(header, entry, offset)
    const tile = entries.find(({ runLength }) => runLength > 0)
    if (tile) await checkTile(header, tile)
    for (const each of entries) if (each.runLength === 0) await directory(header.leafDirectoryOffset + each.offset, each.length, depth + 1)
  }

  async function checkTile({ tileDataOffset, tileType, tileCompression }: Header, { tileId, offset }: Entry): Promise<void> {
    if (tileCompression === Compression.Gzip) return
    const bytes = await file.read(tileDataOffset + offset, 12)
    if (!SIGNATURES[tileType]?.(lettersOf(bytes)))
      fail(tileDataOffset + offset, `expected tile ${tileIdToZxy(tileId).join('/')} to be ${TILE_TYPES[tileType]}, found something else`)
  }
}

/** Where the header's fields stand is section 3 of the specification. */
function checkHeader(header: Header, size: number): void {
  const { rootDirectoryOffset, rootDirectoryLength, leafDirectoryLength = 0, tileDataLength = 0 } = header
  const sections: [at: number, what: string, offset: number, length: number][] = [
    [8, 'the first directory', rootDirectoryOffset, rootDirectoryLength],
    [24, 'the metadata', header.jsonMetadataOffset, header.jsonMetadataLength],
    [40, 'the further directories', header.leafDirectoryOffset, leafDirectoryLength],
    [56, 'the tiles', header.tileDataOffset, tileDataLength],
  ]
  for (const [at, what, offset, length] of sections)
    if (offset + length > size) fail(at, `expected ${what} to end within the file's ${size} bytes, found ${offset + length}: is it cut off?`)
  if (rootDirectoryOffset + rootDirectoryLength > HEAD) fail(8, `expected the first directory within the first ${HEAD} bytes`)
  for (const [at, compression] of [
    [97, header.internalCompression],
    [98, header.tileCompression],
  ] as const)
    if (compression > Compression.Gzip) fail(at, `expected no compression or gzip, found ${Compression[compression] ?? compression}`)
  if (!TILE_TYPES[header.tileType]) fail(99, EXPECTED_PICTURES)
  if (header.minZoom > header.maxZoom) fail(100, `expected a least zoom up to the largest, found ${header.minZoom} and ${header.maxZoom}`)
}

function checkEntry({ leafDirectoryLength = 0, tileDataLength = 0 }: Header, { tileId, offset, length, runLength }: Entry, at: number): void {
  const isLeaf = runLength === 0
  if (offset + length > (isLeaf ? leafDirectoryLength : tileDataLength))
    fail(at, isLeaf ? 'expected a further directory where those lie' : `expected tile ${tileIdToZxy(tileId).join('/')} where tiles lie`)
  if (!isLeaf && length > TILE_BYTES) fail(at, `expected tiles of at most ${TILE_BYTES} bytes, found ${tileIdToZxy(tileId).join('/')} with ${length}`)
}

async function part<T>(file: Parts, offset: number, length: number, what: string, read: (bytes: Uint8Array<ArrayBuffer>) => Promise<T>): Promise<T> {
  if (length > PART_BYTES) fail(offset, `expected ${what} of at most ${PART_BYTES} bytes, found ${length}`)
  const bytes = await file.read(offset, length)
  try {
    return await read(bytes)
  } catch (error) {
    fail(offset, `expected ${what} that can be read: ${error instanceof Error ? error.message : error}`)
  }
}

function fail(at: number, message: string): never {
  throw new Mistake(`byte ${at}: ${message}`)
}
