import { Compression } from 'pmtiles'

/** Bytes of a directory once it is unpacked: a hundred times what tools write. */
const MOST_BYTES = 50_000_000

/** A run of equal tiles, or with a `runLength` of 0 a further directory; `offset` counts from where their kind begins. */
export interface Entry {
  tileId: number
  runLength: number
  length: number
  offset: number
}

/** What is packed within a PMTiles archive: directories and metadata. Rejects where it can't be unpacked, or is out of all proportion then. */
export async function unpack(bytes: Uint8Array<ArrayBuffer>, compression: Compression): Promise<Uint8Array> {
  if (compression !== Compression.Gzip) return bytes
  const chunks: Uint8Array[] = []
  let length = 0
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')) as ReadableStream<Uint8Array>
  for await (const chunk of unpacked) {
    length += chunk.length
    if (length > MOST_BYTES) throw new Error(`expected at most ${MOST_BYTES} bytes when it is unpacked`)
    chunks.push(chunk)
  }
  return new Uint8Array(await new Blob(chunks as Uint8Array<ArrayBuffer>[]).arrayBuffer())
}

/** Read a directory as version 3 of PMTiles writes it (section 4). Throws where it is none: its library trusts what it reads. */
export function readDirectory(bytes: Uint8Array): Entry[] {
  let at = 0
  const count = varint()
  // Each entry has four numbers of a byte at least.
  if (count === 0 || count * 4 > bytes.length) throw new Error(`expected entries, found ${count} in ${bytes.length} bytes`)
  const columns = Array.from({ length: 4 }, () => Array.from({ length: count }, varint)) as [number[], number[], number[], number[]]
  const [deltas, runLengths, lengths, offsets] = columns
  if (at !== bytes.length) throw new Error('expected nothing behind the last entry')
  const entries: Entry[] = []
  for (let index = 0; index < count; index++) {
    const before = entries.at(-1)
    const length = lengths[index] ?? 0
    const delta = deltas[index] ?? 0
    const stored = offsets[index] ?? 0
    if (before && delta === 0) throw new Error('expected entries in ascending order')
    if (length === 0 || (!before && stored === 0)) throw new Error('expected an entry to have a length and a place')
    const offset = stored === 0 && before ? before.offset + before.length : stored - 1
    entries.push({ tileId: (before?.tileId ?? 0) + delta, runLength: runLengths[index] ?? 0, length, offset })
  }
  return entries

  function varint(): number {
    let value = 0
    for (let factor = 1; ; factor *= 128) {
      const byte = bytes[at++]
      if (byte === undefined || factor > 2 ** 49) throw new Error('expected a number to end')
      value += (byte & 127) * factor
      if (byte < 128) return value
    }
  }
}
