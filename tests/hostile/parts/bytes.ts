export type Part = string | Uint8Array | readonly number[]

/** Put parts together; text is one byte a letter. */
export function join(...parts: readonly Part[]): Uint8Array {
  return Buffer.concat(parts.map(part => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part as Uint8Array))))
}

function number(width: 2 | 4 | 8, little: boolean) {
  return (...values: readonly number[]): Uint8Array => {
    const out = Buffer.alloc(width * values.length)
    values.forEach((value, at) => {
      if (width === 8) out.writeBigUInt64BE(BigInt(value), at * 8)
      else if (little) out.writeUIntLE(value, at * width, width)
      else out.writeUIntBE(value, at * width, width)
    })
    return out
  }
}
export const u16 = number(2, false)
export const u32 = number(4, false)
export const u64 = number(8, false)
export const u16le = number(2, true)
export const u32le = number(4, true)

/** A copy with some bytes written over. */
export function patched(bytes: Uint8Array, at: number, part: Part): Uint8Array {
  const out = new Uint8Array(bytes)
  out.set(join(part), at)
  return out
}

/** A copy with a part put in. */
export const inserted = (bytes: Uint8Array, at: number, ...parts: readonly Part[]) => join(bytes.subarray(0, at), ...parts, bytes.subarray(at))

/** Where a text stands in bytes; throws where it does not, since the file would not be what its name says. */
export function find(bytes: Uint8Array, text: string, from = 0): number {
  const at = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf(text, from, 'latin1')
  if (at < 0) throw new Error(`expected ${JSON.stringify(text)} in the sample`)
  return at
}

/** The same part again and again; cheap for millions. */
export function repeated(part: Part, times: number): Uint8Array {
  const one = join(part)
  return Buffer.alloc(one.length * times, one)
}
