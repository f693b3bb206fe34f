import type { HostileClass, HostileFile } from '../hostile-file.ts'
import { join, type Part, patched, repeated, u16, u32, u64 } from '../parts/bytes.ts'
import { box, ftyp, fullBox, gridOf, heif, insideOf, ispe } from '../parts/iso-media.ts'
import type { Samples } from '../samples.ts'

const nested = (type: string, depth: number, inside: Part = []): Uint8Array => {
  let at = join(inside)
  for (let level = 0; level < depth; level++) at = box(type, at)
  return at
}
const range = (count: number) => Array.from({ length: count }, (_, at) => at)
const size = ispe(300, 300)
const grid = (id: number, rows = 1, columns = 1) => ({ id, type: 'grid', data: gridOf(rows, columns, 300, 300), properties: [1] })
const identity = (id: number) => ({ id, type: 'iden', data: [], properties: [1] })

/** Items that are made of themselves, of each other, or of more than anybody can draw. */
const items: Record<string, Parameters<typeof heif>[0]> = {
  'a grid of itself': { items: [grid(1)], properties: [size], references: [{ type: 'dimg', from: 1, to: [1] }] },
  'a grid of 65,025 times itself': { items: [grid(1, 255, 255)], properties: [size], references: [{ type: 'dimg', from: 1, to: range(65_025).map(() => 1) }] },
  'two grids of each other': {
    items: [grid(1), grid(2)],
    properties: [size],
    references: [
      { type: 'dimg', from: 1, to: [2] },
      { type: 'dimg', from: 2, to: [1] },
    ],
  },
  'an identity of itself': { items: [identity(1)], properties: [size], references: [{ type: 'dimg', from: 1, to: [1] }] },
  'a thousand identities in a row': {
    items: range(1_000).map(at => identity(at + 1)),
    properties: [size],
    references: range(999).map(at => ({ type: 'dimg', from: at + 1, to: [at + 2] })),
  },
  'a thousand identities in a circle': {
    items: range(1_000).map(at => identity(at + 1)),
    properties: [size],
    references: range(1_000).map(at => ({ type: 'dimg', from: at + 1, to: [((at + 1) % 1_000) + 1] })),
  },
  'grids of grids, ten to the tenth': {
    items: range(11).map(at => grid(at + 1, 2, 5)),
    properties: [size],
    references: range(10).map(at => ({ type: 'dimg', from: at + 1, to: range(10).map(() => at + 2) })),
  },
  'overlays of overlays': {
    items: range(11).map(at => ({ id: at + 1, type: 'iovl', data: join([0, 0], u16(0, 0, 0, 0), u16(300, 300), repeated([0], 40)), properties: [1] })),
    properties: [size],
    references: range(10).map(at => ({ type: 'dimg', from: at + 1, to: range(10).map(() => at + 2) })),
  },
  'a thumbnail of itself': { items: [grid(1)], properties: [size], references: [{ type: 'thmb', from: 1, to: [1] }] },
  'alpha of itself': {
    items: [grid(1)],
    properties: [size],
    references: [
      { type: 'auxl', from: 1, to: [1] },
      { type: 'prem', from: 1, to: [1] },
    ],
  },
  'metadata of itself': {
    items: [
      { id: 1, type: 'Exif', data: u32(0) },
      { id: 2, type: 'mime', data: 'x' },
    ],
    references: [
      { type: 'cdsc', from: 1, to: [1, 2] },
      { type: 'cdsc', from: 2, to: [2, 1] },
    ],
  },
  'a grid of nothing': { items: [grid(1, 255, 255)], properties: [size] },
  'a grid of four billion pixels a side': {
    items: [{ id: 1, type: 'grid', data: join([0, 1, 0, 0], u32(0xffffffff, 0xffffffff)), properties: [1] }],
    properties: [ispe(300, 300)],
    references: [{ type: 'dimg', from: 1, to: [1] }],
  },
  'an item that is not there': { items: [grid(1)], properties: [size], primary: 77 },
  '30,000 items': { items: range(30_000).map(at => identity(at + 1)), properties: [size] },
  'a property that is not there': { items: [{ ...grid(1), properties: [127, 126, 125] }], properties: [size] },
  '200 turns': {
    items: [{ ...grid(1), properties: [1, ...range(120).map(() => 2)] }],
    properties: [size, box('irot', [1])],
    references: [{ type: 'dimg', from: 1, to: [1] }],
  },
  'a clean aperture divided by nothing': {
    items: [{ ...grid(1), properties: [1, 2] }],
    properties: [size, box('clap', u32(1, 0, 1, 0, 1, 0, 1, 0))],
    references: [{ type: 'dimg', from: 1, to: [1] }],
  },
}

const structures = ({ avif }: Samples): Record<string, () => Uint8Array> => ({
  'boxes 10,000 deep': () => join(ftyp('avif', 'mif1'), nested('meta', 10_000)),
  'iprp 1,000 deep': () => heif({ items: [identity(1)], extra: [nested('iprp', 1_000)] }),
  'ipco 1,000 deep': () => heif({ items: [identity(1)], properties: [nested('ipco', 1_000)] }),
  'a million empty boxes': () => join(ftyp('avif', 'mif1'), repeated(box('free'), 1_000_000)),
  'a million empty properties': () => heif({ items: [identity(1)], properties: [repeated(box('free'), 1_000_000)] }),
  '100 metas': () => join(avif, repeated(box('meta', u32(0)), 100)),
  'a box of no size': () => join(ftyp('avif', 'mif1'), u32(0), 'meta', u32(0)),
  'a box of one byte': () => join(ftyp('avif', 'mif1'), u32(2), 'meta'),
  'a box of 2 to the 63': () => join(ftyp('avif', 'mif1'), u32(1), 'meta', u64(Number.MAX_SAFE_INTEGER), u32(0)),
  'a box of minus one': () => join(ftyp('avif', 'mif1'), u32(1), 'meta', [255, 255, 255, 255, 255, 255, 255, 255]),
  'a box of 64 bits that is too short for it': () => join(ftyp('avif', 'mif1'), u32(1), 'meta', u64(8)),
  'brands without end': () => join(box('ftyp', 'avif', u32(0), repeated('avif', 1_000_000)), avif),
  'pixels that are the file itself': () => patched(avif, insideOf(avif, 'iloc') + 14, u32(0)),
  'pixels outside': () => patched(avif, insideOf(avif, 'iloc') + 14, u32(0xfffffff0)),
  'extents of ones': () => patched(avif, insideOf(avif, 'iloc') + 4, repeated([0xff], 30)),
  '65,535 extents': () => patched(avif, insideOf(avif, 'iloc') + 12, u16(65_535)),
  '65,535 references': () => patched(avif, insideOf(avif, 'iref') + 12, u16(1, 65_535)),
  'four billion associations': () => patched(avif, insideOf(avif, 'ipma') + 4, u32(0xffffffff)),
  'no handler': () => patched(avif, insideOf(avif, 'hdlr') - 4, 'free'),
  'an item table of 64-bit numbers': () => patched(avif, insideOf(avif, 'iloc'), [2, 0, 0, 0, 0x88, 0x88]),
  'a track that is its own chunk': () =>
    join(ftyp('avis', 'avif', 'msf1'), box('moov', box('trak', fullBox('tkhd', 0, 3, repeated([0xff], 80)), nested('mdia', 500)))),
  'a sequence of four billion frames': () =>
    join(ftyp('avis', 'avif', 'msf1'), box('moov', fullBox('stsz', 0, 0, u32(1, 0xffffffff)), fullBox('stts', 0, 0, u32(0xffffffff)))),
})

export const boxLoops: HostileClass = {
  name: 'boxes',
  about: 'AVIF and HEIF whose boxes and items lead in circles, are nested without end or lie about their sizes',
  files: samples => [
    ...Object.entries(items).flatMap(([name, file]): HostileFile[] => [
      { name: `avif: ${name}`, make: () => heif(file) },
      { name: `heic: ${name}`, make: () => heif({ ...file, brands: ['heic', 'mif1'] }) },
    ]),
    ...Object.entries(structures(samples)).map(([name, make]): HostileFile => ({ name, make })),
  ],
}
