/** A PMTiles archive (version 3) of single tiles at zoom 0 and 1, uncompressed: enough of the format to be read by its own library. */
export function pmtilesFile({ tiles, metadata, type = 2 }: { tiles: Uint8Array[]; metadata: object; type?: number }): Uint8Array {
  const HEADER = 127
  const varint = (value: number): number[] => (value < 128 ? [value] : [(value & 127) | 128, ...varint(value >>> 7)])
  const offsets = tiles.map((_, index) => tiles.slice(0, index).reduce((sum, { length }) => sum + length, 0))
  const root = Uint8Array.from([
    ...varint(tiles.length),
    ...tiles.flatMap((_, index) => varint(index === 0 ? 0 : 1)),
    ...tiles.flatMap(() => varint(1)),
    ...tiles.flatMap(({ length }) => varint(length)),
    ...offsets.flatMap(offset => varint(offset + 1)),
  ])
  const about = new TextEncoder().encode(JSON.stringify(metadata))
  const data = Buffer.concat(tiles)
  const header = Buffer.alloc(HEADER)
  header.write('PMTiles', 0)
  header[7] = 3
  const places = [
    HEADER,
    root.length,
    HEADER + root.length,
    about.length,
    0,
    0,
    HEADER + root.length + about.length,
    data.length,
    tiles.length,
    tiles.length,
    tiles.length,
  ]
  for (const [index, value] of places.entries()) header.writeBigUInt64LE(BigInt(value), 8 + 8 * index)
  header.set([1, 1, 1, type, 0, tiles.length > 1 ? 1 : 0], 96)
  return Buffer.concat([header, root, about, data])
}
