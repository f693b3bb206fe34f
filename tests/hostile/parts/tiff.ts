import { join, type Part, u16le, u32le } from './bytes.ts'

/** One entry of a directory; `value` is four bytes or an offset. */
export interface Entry {
  tag: number
  /** 1 byte, 2 text, 3 short, 4 long, 5 rational, 7 anything. */
  type: number
  count: number
  value: number
}

export const entry = (tag: number, type: number, count: number, value: number): Entry => ({ tag, type, count, value })
const stored = ({ tag, type, count, value }: Entry) => join(u16le(tag, type), u32le(count, value))

export const directory = (entries: readonly Entry[], next: number, count = entries.length) => join(u16le(count), ...entries.map(stored), u32le(next))

/** Little-endian TIFF (the inside of EXIF) with its first directory at 8. */
export const tiff = (...parts: readonly Part[]) => join('II*\0', u32le(8), ...parts)

/** A directory at 8 with these entries, whose longer values are put behind it. */
export function tiffOf(entries: readonly (Omit<Entry, 'value' | 'count'> & { data: Part; count?: number })[], next = 0): Uint8Array {
  let at = 8 + 2 + entries.length * 12 + 4
  const tails: Uint8Array[] = []
  const placed = entries.map(({ tag, type, data, count }): Entry => {
    const bytes = join(data)
    const value = at
    tails.push(bytes)
    at += bytes.length
    return { tag, type, count: count ?? bytes.length, value }
  })
  return tiff(directory(placed, next), ...tails)
}
