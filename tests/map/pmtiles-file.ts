import { gzipSync } from 'node:zlib'

const HEADER = 127
const varint = (value: number): number[] => (value < 128 ? [value] : [(value & 127) | 128, ...varint(Math.floor(value / 128))])

interface Entry {
  id: number
  runLength: number
  length: number
  offset: number
}

/** A directory as PMTiles writes it. */
export const directory = (entries: readonly Entry[]): Uint8Array =>
  Uint8Array.from([
    ...varint(entries.length),
    ...entries.flatMap(({ id }, index) => varint(id - (entries[index - 1]?.id ?? 0))),
    ...entries.flatMap(({ runLength }) => varint(runLength)),
    ...entries.flatMap(({ length }) => varint(length)),
    ...entries.flatMap(({ offset }) => varint(offset + 1)),
  ])

/** Where each part begins, when one follows the other. */
const offsetsOf = (parts: readonly Uint8Array[]) => parts.map((_, index) => parts.slice(0, index).reduce((sum, { length }) => sum + length, 0))

interface Archive {
  tiles: Uint8Array[]
  metadata: object
  type?: number
  /** As tools write it: directory and metadata by gzip, and the tiles in a directory below the first. */
  packed?: boolean
}

/** A PMTiles archive (version 3) of single tiles at zoom 0 and 1, uncompressed: enough of the format to be read by its own library. */
export function pmtilesFile({ tiles, metadata, type = 2, packed = false }: Archive): Uint8Array {
  const pack = (bytes: Uint8Array) => (packed ? gzipSync(bytes) : bytes)
  const offsets = offsetsOf(tiles)
  const entries = tiles.map(({ length }, id): Entry => ({ id, runLength: 1, length, offset: offsets[id] ?? 0 }))
  const leaf = packed ? pack(directory(entries)) : new Uint8Array()
  const root = packed ? pack(directory([{ id: 0, runLength: 0, length: leaf.length, offset: 0 }])) : directory(entries)
  const about = pack(new TextEncoder().encode(JSON.stringify(metadata)))
  const data = Buffer.concat(tiles)
  const header = Buffer.alloc(HEADER)
  header.write('PMTiles', 0)
  header[7] = 3
  const parts = [root, about, leaf, data]
  const begins = offsetsOf([header, ...parts]).slice(1)
  const sections = parts.flatMap(({ length }, index) => [begins[index] ?? 0, length])
  const places = [...sections, tiles.length, tiles.length, tiles.length]
  for (const [index, value] of places.entries()) header.writeBigUInt64LE(BigInt(value), 8 + 8 * index)
  header.set([1, packed ? 2 : 1, 1, type, 0, tiles.length > 1 ? 1 : 0], 96)
  return Buffer.concat([header, root, about, leaf, data])
}
