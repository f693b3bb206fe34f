import { type Box, boxesIn, boxesOf, createTally, onlyBox } from './heif-boxes.ts'

/** An item of a HEIF or AVIF file (ISO/IEC 23008-12): a picture as it is coded, one that is made of others, or what belongs to one. */
export interface HeifItem {
  /** `av01`, `hvc1`, `grid`, `iovl`, `iden` and others. */
  type: string
  /** As its property says, before it is turned or cut; 0 where nothing is said. */
  width: number
  height: number
  isAlpha: boolean
  /** Colours by the numbers of ITU-T H.273, of several the first. */
  numbers?: { primaries: number; transfer: number }
  /** What makes it upright, in this order. */
  transforms: HeifTransform[]
  /** Its bytes, in as many pieces as the file keeps them; before them what its configuration has of them. */
  pieces: Uint8Array[]
}

/** Quarters of a turn against the clock, halves that change places, or that a part of it is shown. */
export type HeifTransform = { anticlockwise: number } | 'top-bottom' | 'left-right' | 'cut'

export interface HeifItems {
  primary: number
  items: ReadonlyMap<number, HeifItem>
  references: readonly { type: string; from: number; to: readonly number[] }[]
}

/** How the standards and libheif call the transparency of a picture. */
const ALPHA = /^urn:mpeg:(mpegB:cicp:systems:auxiliary:alpha|(avc|hevc):2015:auxid:1)$/

/** Read what items a file has, without their pixels. Throws where its boxes are broken or ambiguous. */
export function heifItems(bytes: Uint8Array): HeifItems {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const meta = onlyBox(boxesOf(view), 'meta')
  if (!meta) throw new Error('expected a box meta in a HEIF file, there is none')
  const boxes = boxesIn(view, meta.from + 4, meta.to)
  const content = (type: string) => {
    const box = onlyBox(boxes, type)
    return box && reader(view, box)
  }
  const pitm = content('pitm')
  const items = new Map<number, HeifItem>()
  for (const { id, type } of typesOf(view, onlyBox(boxes, 'iinf'))) {
    if (items.has(id)) throw new Error(`expected to be told once what the item ${id} is, received a second time`)
    items.set(id, { type, width: 0, height: 0, isAlpha: false, transforms: [], pieces: [] })
  }
  placeItems(bytes, content('iloc'), onlyBox(boxes, 'idat'), items)
  describeItems(view, onlyBox(boxes, 'iprp'), items)
  return { primary: pitm ? pitm.number(pitm.version === 0 ? 2 : 4) : 0, items, references: referencesOf(view, onlyBox(boxes, 'iref')) }
}

/** Read numbers one after the other from a box that begins with a version and flags. Reading past the end of the file throws. */
function reader(view: DataView, box: Box) {
  let at = box.from + 4
  return {
    version: view.getUint8(box.from),
    flags: view.getUint32(box.from) & 0xffffff,
    number(bytes: number): number {
      let value = 0
      for (let left = bytes; left > 0; left--) value = value * 256 + view.getUint8(at++)
      return value
    },
    text(length: number): string {
      let value = ''
      for (let left = length; left > 0; left--) value += String.fromCharCode(view.getUint8(at++))
      return value
    },
    rest: () => ({ from: at, to: box.to }),
  }
}
type Reader = ReturnType<typeof reader>

/** Of a box that has neither version nor flags (ISO/IEC 14496-12, 12.1.5; 23008-12, 6.5.10 and 6.5.12). */
const bareReader = (view: DataView, box: Box) => reader(view, { ...box, from: box.from - 4 })

function typesOf(view: DataView, iinf: Box | undefined): { id: number; type: string }[] {
  if (!iinf) return []
  const list = reader(view, iinf)
  list.number(list.version === 0 ? 2 : 4)
  const { from, to } = list.rest()
  return boxesIn(view, from, to).map(infe => {
    const entry = reader(view, infe)
    const id = entry.number(entry.version === 3 ? 4 : 2)
    entry.number(2)
    return { id, type: entry.version >= 2 ? entry.text(4) : '' }
  })
}

/** The box iloc (ISO/IEC 14496-12, 8.11.3): the bytes of an item lie in the file or in the box idat. */
function placeItems(bytes: Uint8Array, iloc: Reader | undefined, idat: Box | undefined, items: Map<number, HeifItem>): void {
  if (!iloc) return
  const tally = createTally()
  const sizes = iloc.number(2)
  const [offsetSize, lengthSize, baseSize] = [sizes >> 12, (sizes >> 8) & 15, (sizes >> 4) & 15]
  const indexSize = iloc.version === 0 ? 0 : sizes & 15
  const wide = iloc.version === 2 ? 4 : 2
  for (let count = iloc.number(wide); count > 0; count--) {
    tally()
    const item = items.get(iloc.number(wide))
    const method = iloc.version === 0 ? 0 : iloc.number(2) & 15
    iloc.number(2)
    const base = iloc.number(baseSize)
    const source = method === 1 && idat ? bytes.subarray(idat.from, idat.to) : bytes
    for (let extents = iloc.number(2); extents > 0; extents--) {
      tally()
      iloc.number(indexSize)
      const from = base + iloc.number(offsetSize)
      const length = iloc.number(lengthSize)
      // No length means everything. What is put together from other items is made by nobody.
      if (method < 2) item?.pieces.push(source.subarray(from, length === 0 ? undefined : from + length))
    }
  }
}

/** The box iprp: a list of properties, and which of them each item has. */
function describeItems(view: DataView, iprp: Box | undefined, items: Map<number, HeifItem>): void {
  if (!iprp) return
  const boxes = boxesIn(view, iprp.from, iprp.to)
  const ipco = onlyBox(boxes, 'ipco')
  const properties = ipco ? boxesIn(view, ipco.from, ipco.to) : []
  const tally = createTally()
  for (const ipma of boxes.filter(({ type }) => type === 'ipma')) {
    const list = reader(view, ipma)
    for (let count = list.number(4); count > 0; count--) {
      tally()
      const item = items.get(list.number(list.version === 0 ? 2 : 4))
      for (let own = list.number(1); own > 0; own--) {
        // The first bit says that it is essential.
        const property = properties[((list.flags & 1) === 1 ? list.number(2) & 0x7fff : list.number(1) & 0x7f) - 1]
        if (item && property) describe(view, property, item)
      }
    }
  }
}

function describe(view: DataView, property: Box, item: HeifItem): void {
  const value = reader(view, property)
  if (property.type === 'ispe') {
    // Of several the largest: a reader may take any.
    item.width = Math.max(item.width, value.number(4))
    item.height = Math.max(item.height, value.number(4))
  }
  if (property.type === 'colr') {
    const colours = bareReader(view, property)
    if (colours.text(4) === 'nclx') item.numbers ??= { primaries: colours.number(2), transfer: colours.number(2) }
  }
  // Behind four bytes come units of the stream, which readers put before it (AV1 in ISO base media, 2.3.3).
  if (property.type === 'av1C' && property.to > property.from + 4)
    item.pieces.unshift(new Uint8Array(view.buffer, view.byteOffset + property.from + 4, property.to - property.from - 4))
  if (property.type === 'irot') item.transforms.push({ anticlockwise: bareReader(view, property).number(1) & 3 })
  if (property.type === 'imir') item.transforms.push((bareReader(view, property).number(1) & 1) === 0 ? 'top-bottom' : 'left-right')
  if (property.type === 'clap') item.transforms.push('cut')
  if (property.type === 'auxC') item.isAlpha ||= ALPHA.test(value.text(Math.min(64, property.to - property.from - 4)).replace(/\0.*$/s, ''))
}

function referencesOf(view: DataView, iref: Box | undefined): HeifItems['references'] {
  if (!iref) return []
  const list = reader(view, iref)
  const wide = list.version === 0 ? 2 : 4
  const tally = createTally()
  const { from, to } = list.rest()
  return boxesIn(view, from, to).map(box => {
    const reference = bareReader(view, box)
    const origin = reference.number(wide)
    const count = reference.number(2)
    tally(count)
    return { type: box.type, from: origin, to: Array.from({ length: count }, () => reference.number(wide)) }
  })
}
