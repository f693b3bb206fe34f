import { gunzipSync, gzipSync } from 'node:zlib'

/** An item holds 400 kB at most, and a city may bring 1 MB of texts; what is smaller stays readable. */
const PLAIN_BYTES = 64_000

export const packText = (text: string): string | Uint8Array => (Buffer.byteLength(text) <= PLAIN_BYTES ? text : new Uint8Array(gzipSync(text)))

export const unpackText = (packed: unknown): string => (packed instanceof Uint8Array ? gunzipSync(packed).toString() : String(packed))
