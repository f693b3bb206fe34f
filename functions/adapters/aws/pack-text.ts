import { gunzipSync, gzipSync } from 'node:zlib'
import { AppError } from '../../errors.ts'

/** An item holds 400 kB at most, its keys and indexes too, and a city may bring 1 MB of texts; what is smaller stays readable. */
const PLAIN_BYTES = 64_000
const MOST_BYTES = 380_000

/** A text as an attribute. Throws `too-large` for what doesn't fit into an item even when it is compressed. */
export function packText(text: string): string | Uint8Array {
  if (Buffer.byteLength(text) <= PLAIN_BYTES) return text
  const packed = new Uint8Array(gzipSync(text))
  if (packed.length <= MOST_BYTES) return packed
  const [expected, received] = [MOST_BYTES, packed.length].map(bytes => `${Math.ceil(bytes / 1000)} kB`)
  throw new AppError('too-large', `expected at most ${expected} of texts once they are compressed, received ${received}`)
}

export const unpackText = (packed: unknown): string => (packed instanceof Uint8Array ? gunzipSync(packed).toString() : String(packed))
