import { find, join, type Part, u16, u32 } from './bytes.ts'

export const box = (type: string, ...parts: readonly Part[]) => {
  const body = join(...parts)
  return join(u32(body.length + 8), type, body)
}
export const fullBox = (type: string, version: number, flags: number, ...parts: readonly Part[]) => box(type, u32(((version << 24) | flags) >>> 0), ...parts)

export const ftyp = (...brands: readonly [string, ...string[]]) => box('ftyp', brands[0], u32(0), ...brands)

export interface Item {
  id: number
  /** `av01`, `hvc1`, `grid`, `iden`, `iovl`, `Exif`, `mime`. */
  type: string
  data: Part
  /** 1-based numbers of its properties. */
  properties?: readonly number[]
}
/** A reference of `from` to others: `dimg` (made of), `thmb`, `auxl`, `cdsc`, `prem`. */
export interface Reference {
  type: string
  from: number
  to: readonly number[]
}

export const ispe = (width: number, height: number) => fullBox('ispe', 0, 0, u32(width, height))
/** A grid of tiles (ISO/IEC 23008-12, 6.6.2.3). */
export const gridOf = (rows: number, columns: number, width: number, height: number) => join([0, 1, rows - 1, columns - 1], u32(width, height))

const infe = ({ id, type }: Item) => fullBox('infe', 2, 0, u16(id, 0), type, [0], type === 'mime' ? 'application/rdf+xml\0' : [])

/** A whole file of items, their data in `idat`: what several share is there once. What is wrong with it is up to the caller. */
export function heif({
  brands = ['avif', 'mif1', 'miaf'],
  primary = 1,
  items,
  properties = [],
  references = [],
  extra = [],
}: {
  brands?: readonly [string, ...string[]]
  primary?: number
  items: readonly Item[]
  properties?: readonly Uint8Array[]
  references?: readonly Reference[]
  extra?: readonly Uint8Array[]
}): Uint8Array {
  const data = new Map<Part, { bytes: Uint8Array; at: number }>()
  let end = 0
  const places = items.map(item => {
    const { bytes, at } = data.get(item.data) ?? { bytes: join(item.data), at: end }
    if (!data.has(item.data)) end += bytes.length
    data.set(item.data, { bytes, at })
    return join(u16(item.id, 1, 0, 1), u32(at, bytes.length))
  })
  const associations = items.map(({ id, properties: own = [] }) => join(u16(id), [own.length], own))
  return join(
    ftyp(...brands),
    fullBox(
      'meta',
      0,
      0,
      fullBox('hdlr', 0, 0, u32(0), 'pict', u32(0, 0, 0), [0]),
      fullBox('pitm', 0, 0, u16(primary)),
      fullBox('iloc', 1, 0, [0x44, 0], u16(items.length), ...places),
      fullBox('iinf', 0, 0, u16(items.length), ...items.map(infe)),
      fullBox('iref', 0, 0, ...references.map(({ type, from, to }) => box(type, u16(from, to.length), u16(...to)))),
      box('iprp', box('ipco', ...properties), fullBox('ipma', 0, 0, u32(items.length), ...associations)),
      box('idat', ...[...data.values()].map(({ bytes }) => bytes)),
      ...extra,
    ),
  )
}

/** Where the contents of the first box of a type begin, after its size and name. */
export const insideOf = (bytes: Uint8Array, type: string, from = 0) => find(bytes, type, from) + 4

/** A picture as it is coded, to make items of: its bytes, and its configuration and size as properties. */
export interface Coded {
  type: 'av01' | 'hvc1'
  data: Uint8Array
  configuration: Uint8Array
  width: number
  height: number
}

/** The picture of an AVIF that sharp has written. */
export function codedIn(avif: Uint8Array): Coded {
  const configuration = find(avif, 'av1C') - 4
  const size = Buffer.from(avif.subarray(insideOf(avif, 'ispe')))
  return {
    type: 'av01',
    data: avif.subarray(insideOf(avif, 'mdat')),
    configuration: avif.subarray(configuration, configuration + 12),
    width: size.readUInt32BE(4),
    height: size.readUInt32BE(8),
  }
}
