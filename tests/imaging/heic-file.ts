/**
 * HEIC files in the shapes that phones make, written box by box (ISO/IEC 23008-12) around four pictures of one colour each, which were drawn
 * and encoded for this purpose: nothing here can encode HEVC.
 */
export const TILE = { width: 256, height: 224 }
/** The configuration that all four share (`hvcC`). */
const CONFIGURATION = Buffer.from(
  'AQNwAAAAAAAAAAAAPPAA/P34+AAADwMgAAEAGEABDAH//wNwAAADAJAAAAMAAAMAPLoCQCEAAQAsQgEBA3AAAAMAkAAAAwAAAwA8oAgIDhZbqSRprm4EBAwIAAADAAgAAAMACEAiAAEAB0QBwXKwYkA=',
  'base64',
)
/** The colours of `QUADRANTS`, in that order: red, green, blue, yellow. */
const TILES = [
  'AAAAVCgBrwYyGhROgFr8/Tf2ON///rRH6H+nx+qvEJj7vJ1avNuJuBZw4AAAjYAZbgWc6wAAAwAAAwAAAwAAsoAAAAMAzgAAAwAAAwAAKuAAJAAAAwDTgA==',
  'AAAAUygBrwYyGgROgFr8/TfpYf//+tEf//1/OKrxCY+7ydWrzbibgWcOAAAI2BluBZzrAAADAAADAAADAACygAAAAwDOAAADAAADAAAq4AAkAAADANOA',
  'AAAAVCgBrwYyGhROgFr8/Tf5ne/5H92Ef//r8KqvEJj7vJ1avNuJuBZw4AAAjYAZbgWc6wAAAwAAAwAAAwAAsoAAAAMAzgAAAwAAAwAAKuAAJAAAAwDTgA==',
  'AAAAVCgBrwYyGhROgFr8+1f7rjf//+Rkfofsg4qvEJj7vJ1avNuJuBZw4AAAjYAZbgWc6wAAAwAAAwAAAwAAsoAAAAMAzgAAAwAAAwAAKuAAJAAAAwDTgA==',
].map(tile => Buffer.from(tile, 'base64'))

const DEEP_CONFIGURATION = Buffer.from(
  'AQQIAAAAAAAAAAAAPPAA/P36+gAADwMgAAEAF0ABDAH//wQIAAADAJ24AAADAAA8ugJAIQABACtCAQEECAAAAwCduAAAAwAAPKAICA4TZbqSSmubgQEDAgAAAwACAAADAAIQIgABAAdEAcFysGJA',
  'base64',
)
const DEEP_TILE = Buffer.from('AAAAPigBrwnIXyjwITl7z//8xb///OlPIfy+mZ0HNyvaRs2VGTklUAAQsKs+rmsAAtwBdgxokwBcASYAC5iHAAFv', 'base64')

const u8 = (...values: number[]) => Buffer.from(values)
const u16 = (...values: number[]) => Buffer.concat(values.map(value => u8((value >> 8) & 255, value & 255)))
const u32 = (...values: number[]) => Buffer.concat(values.map(value => u8((value >>> 24) & 255, (value >> 16) & 255, (value >> 8) & 255, value & 255)))
const text = (value: string) => Buffer.from(value, 'latin1')
const box = (type: string, ...content: Buffer[]) => Buffer.concat([u32(8 + content.reduce((sum, each) => sum + each.length, 0)), text(type), ...content])
const fullBox = (type: string, version: number, flags: number, ...content: Buffer[]) => box(type, u32(version * 2 ** 24 + flags), ...content)

export const size = (width: number, height: number) => fullBox('ispe', 0, 0, u32(width, height))
/** Quarter turns against the clock. */
export const turned = (quarters: number) => box('irot', u8(quarters))
/** 0: top and bottom change places, 1: left and right. */
export const mirrored = (axis: 0 | 1) => box('imir', u8(axis))
export const profile = (icc: Uint8Array) => box('colr', text('prof'), Buffer.from(icc))
/** Colours by the numbers of ITU-T H.273, full range. */
export const numbers = (primaries: number, transfer: number, matrix: number) => box('colr', text('nclx'), u16(primaries, transfer, matrix), u8(128))
export const auxiliary = (type: string) => fullBox('auxC', 0, 0, text(`${type}\0`))
export const ALPHA = 'urn:mpeg:mpegB:cicp:systems:auxiliary:alpha'
export const GAIN_MAP = 'urn:com:apple:photo:2020:aux:hdrgainmap'

export interface Item {
  id: number
  type: 'hvc1' | 'av01' | 'grid' | 'tmap' | 'Exif'
  data: Buffer
  /** Their order counts: pictures are turned and mirrored in it. */
  properties: Buffer[]
  hidden?: boolean
}
export interface Reference {
  type: 'dimg' | 'auxl' | 'thmb' | 'cdsc'
  from: number
  to: number[]
}

/** One of the four pictures as an item. */
export const tile = (id: number, which: 0 | 1 | 2 | 3, options: { properties?: Buffer[]; hidden?: boolean } = {}): Item => ({
  id,
  type: 'hvc1',
  data: TILES[which]!,
  properties: [box('hvcC', CONFIGURATION), size(TILE.width, TILE.height), ...(options.properties ?? [])],
  ...(options.hidden && { hidden: true }),
})

/** What a grid of two by two says of itself. */
export const GRID = Buffer.concat([u8(0, 0, 1, 1), u16(TILE.width * 2, TILE.height * 2)])

/** A red picture of the same size with 10 bits a channel. */
export const deepTile = (id: number, options: { properties?: Buffer[] } = {}): Item => ({
  id,
  type: 'hvc1',
  data: DEEP_TILE,
  properties: [box('hvcC', DEEP_CONFIGURATION), size(TILE.width, TILE.height), ...(options.properties ?? [])],
})

/** The picture of an AVIF file that somebody else wrote, which has only that in its `mdat`, as an item. */
export function avifItem(id: number, avif: Buffer, properties: Buffer[]): Item {
  const content = (type: string) => {
    const at = avif.indexOf(type, 0, 'latin1')
    return avif.subarray(at + 4, at - 4 + avif.readUInt32BE(at - 4))
  }
  return { id, type: 'av01', data: content('mdat'), properties: [box('av1C', content('av1C')), box('ispe', content('ispe')), ...properties] }
}

/** EXIF as an item (ISO/IEC 23008-12, A.2.1). */
export const exifItem = (id: number, tiff: Uint8Array): Item => ({ id, type: 'Exif', data: Buffer.concat([u32(0), tiff]), properties: [] })

/** A file of items, the primary one named. */
export function heicFile({
  items,
  primary,
  references = [],
  brand = 'heic',
}: {
  items: Item[]
  primary: number
  references?: Reference[]
  brand?: string
}): Uint8Array {
  const ftyp = box('ftyp', text(brand), u32(0), text(`mif1${brand}`))
  // What items have in common is there once.
  const properties = [...new Map(items.flatMap(item => item.properties.map(each => [each.toString('hex'), each] as const))).values()]
  const associations = items.map(item => {
    const numbers = item.properties.map(each => 1 + properties.findIndex(other => other.equals(each)))
    return Buffer.concat([u16(item.id), u8(numbers.length), ...numbers.map(number => u8(128 + number))])
  })
  const meta = (offset: number) => {
    let at = offset
    const places = items.map(item => {
      const place = Buffer.concat([u16(item.id, 0, 0, 1), u32(at, item.data.length)])
      at += item.data.length
      return place
    })
    return fullBox(
      'meta',
      0,
      0,
      fullBox('hdlr', 0, 0, u32(0), text('pict'), u32(0, 0, 0), u8(0)),
      fullBox('pitm', 0, 0, u16(primary)),
      fullBox('iinf', 0, 0, u16(items.length), ...items.map(({ id, type, hidden }) => fullBox('infe', 2, hidden ? 1 : 0, u16(id, 0), text(`${type}\0`)))),
      ...(references.length > 0 ? [fullBox('iref', 0, 0, ...references.map(({ type, from, to }) => box(type, u16(from, to.length, ...to))))] : []),
      box('iprp', box('ipco', ...properties), fullBox('ipma', 0, 0, u32(items.length), ...associations)),
      fullBox('iloc', 1, 0, u8(0x44, 0), u16(items.length), ...places),
    )
  }
  const length = meta(0).length
  return new Uint8Array(Buffer.concat([ftyp, meta(ftyp.length + length + 8), box('mdat', ...items.map(({ data }) => data))]))
}

/** As a phone stores a photo: tiles in a grid, red, green, blue and yellow as `QUADRANTS`, with further properties and items. */
export function phoneHeic(options: { properties?: Buffer[]; items?: Item[]; references?: Reference[] } = {}): Uint8Array {
  const grid: Item = { id: 9, type: 'grid', data: GRID, properties: [size(TILE.width * 2, TILE.height * 2), ...(options.properties ?? [])] }
  return heicFile({
    items: [...([0, 1, 2, 3] as const).map(which => tile(which + 1, which, { hidden: true })), grid, ...(options.items ?? [])],
    primary: grid.id,
    references: [{ type: 'dimg', from: grid.id, to: [1, 2, 3, 4] }, ...(options.references ?? [])],
  })
}
