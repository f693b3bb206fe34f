import sharp, { type AvifOptions } from 'sharp'
import { TILE, tile } from '../../imaging/heic-file.ts'
import type { HostileClass, HostileFile } from '../hostile-file.ts'
import { join, type Part, patched, repeated, u16, u32 } from '../parts/bytes.ts'
import { box, type Coded, codedIn, fullBox, gridOf, heif, insideOf, ispe, type Reference } from '../parts/iso-media.ts'

const range = (from: number, count: number) => Array.from({ length: count }, (_, at) => from + at)
const dimg = (from: number, to: number[]): Reference => ({ type: 'dimg', from, to })
const ALPHA = fullBox('auxC', 0, 0, 'urn:mpeg:mpegB:cicp:systems:auxiliary:alpha\0')

const hevc: Coded = { type: 'hvc1', data: tile(1, 0).data, configuration: tile(1, 0).properties[0] ?? new Uint8Array(), ...TILE }
const brandsOf = ({ type }: Coded): [string, ...string[]] => (type === 'av01' ? ['avif', 'mif1', 'miaf'] : ['heic', 'mif1'])

/** Ways to make pictures of one that is really there, each file some kilobytes. */
function made(coded: Coded) {
  const leaf = (id: number) => ({ id, type: coded.type, data: coded.data, properties: [1, 2] })
  const file = (canvas: [number, number], items: Parameters<typeof heif>[0]['items'], references: Reference[], primary = 1) =>
    heif({ brands: brandsOf(coded), primary, items, references, properties: [ispe(coded.width, coded.height), coded.configuration, ispe(...canvas), ALPHA] })
  const overlay = (parts: number) => join([0, 0], u16(0, 0, 0, 0), u16(4_000, 3_000), repeated([0, 0, 0, 0], parts))

  return {
    grid: (rows: number, columns: number, canvas: [number, number] = [columns * coded.width, rows * coded.height]) =>
      file(
        canvas,
        [{ id: 1, type: 'grid', data: gridOf(rows, columns, ...canvas), properties: [3] }, ...range(2, rows * columns).map(leaf)],
        [dimg(1, range(2, rows * columns))],
      ),
    identities: (count: number) =>
      file(
        [9, 9],
        [...range(1, count).map(id => ({ id, type: 'iden', data: [], properties: [1] })), leaf(count + 1)],
        range(1, count).map(id => dimg(id, [id + 1])),
      ),
    /** Each overlay of a level is made of all of the next: `parts` to the power of `levels` are drawn. */
    overlays(levels: number, parts: number) {
      const data: Part = overlay(parts)
      const level = (at: number) => (at === 0 ? [1] : range(2 + (at - 1) * parts, parts))
      const items = range(0, levels).flatMap(at => level(at).map(id => ({ id, type: 'iovl', data, properties: [3] })))
      const references = range(0, levels).flatMap(at => level(at).map(id => dimg(id, level(at + 1))))
      return file([4_000, 3_000], [...items, ...level(levels).map(leaf)], references)
    },
    /** Each is the transparency of the one before, the first that of the last if they lead in a circle. */
    alphas: (count: number, isCircle: boolean) =>
      file(
        [9, 9],
        range(1, count).map(id => ({ ...leaf(id), properties: [1, 2, 4] })),
        [...range(2, count - 1), ...(isCircle ? [count + 1] : [])].map(id => ({ type: 'auxl', from: ((id - 1) % count) + 1, to: [id - 1] })),
      ),
    frames: (count: number) => file([9, 9], [{ ...leaf(1), data: repeated(coded.data, count) }], []),
    /** Its canvas is as large as it says itself, whatever its property says. */
    canvas: (side: number) =>
      file([300, 300], [{ id: 1, type: 'iovl', data: join([0, 0], u16(0, 0, 0, 0), u16(side, side), u16(0, 0)), properties: [3] }, leaf(2)], [dimg(1, [2])]),
    /** One that says nothing of its size, under one that does: `via` makes it of the other. */
    unsized: (type: string, data: Part, [width, height]: [number, number], via: 'dimg' | 'auxl') =>
      heif({
        brands: brandsOf(coded),
        items: [
          { id: 1, type, data, properties: type === coded.type ? [1, 2] : [1] },
          { ...leaf(2), properties: via === 'auxl' ? [2, 3] : [2] },
        ],
        properties: [ispe(width, height), coded.configuration, ALPHA],
        references: [via === 'auxl' ? { type: 'auxl', from: 2, to: [1] } : dimg(1, type === 'grid' ? [2, 2, 2, 2] : [2])],
      }),
    /** It is told twice what the item is; readers go by one or the other. */
    ambiguous: () =>
      heif({
        brands: brandsOf(coded),
        items: [leaf(1), { ...leaf(1), type: 'iden' }],
        properties: [ispe(coded.width, coded.height), coded.configuration],
      }),
    cut: () =>
      heif({
        brands: brandsOf(coded),
        items: [{ ...leaf(1), properties: [1, 2, 3] }],
        properties: [ispe(coded.width, coded.height), coded.configuration, box('clap', u32(300, 1, 300, 1, 0, 1, 0, 1))],
      }),
  }
}

const plain = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: '#456' } })
/** A flat picture in some hundred bytes. */
const flat = async (width: number, height: number, options: AvifOptions = {}) =>
  codedIn(
    await plain(width, height)
      .avif({ effort: 0, ...options })
      .toBuffer(),
  )
const large = async () => made(await flat(4_000, 3_000))

/** The last unit of a stream of AV1 made so much longer that its picture looks like a real one. */
function padded({ data, ...coded }: Coded, bytes: number): Coded {
  let at = 0
  let next = 0
  // Units of less than 128 bytes come before the picture.
  for (; next < data.length; next = at + 2 + (data[at + 1] ?? 0)) {
    at = next
    if (((data[at + 1] ?? 0) & 128) > 0) break
  }
  const picture = data.subarray(at + (((data[at + 1] ?? 0) & 128) > 0 ? 3 : 2))
  const size = picture.length + bytes
  const leb128 = [(size & 127) | 128, ((size >> 7) & 127) | 128, ((size >> 14) & 127) | 128, size >> 21]
  return { ...coded, data: join(data.subarray(0, at + 1), leb128, picture, repeated([0], bytes)) }
}

/** The unit that says how its pixels are stored stands where readers look for it first, and nobody else does. */
function told({ data, configuration, ...coded }: Coded): Coded {
  // After a delimiter of two bytes.
  const end = 4 + (data[3] ?? 0)
  return { ...coded, configuration: box('av1C', configuration.subarray(8), data.subarray(2, end)), data: join(data.subarray(0, 2), data.subarray(end)) }
}

/** It says 8 bits and a quarter of the colour, and has 12 and all of it. */
async function deepInDisguise() {
  const avif = await plain(6_000, 4_000).avif({ effort: 0, bitdepth: 12 }).toBuffer()
  return patched(patched(avif, insideOf(avif, 'av1C') + 1, [0x08, 0x0c]), insideOf(avif, 'pixi') + 4, [3, 8, 8, 8])
}

export const derivedPictures: HostileClass = {
  name: 'derived',
  about: 'AVIF and HEIC that make large pictures of a small one, or decode large ones to show little',
  files() {
    const of = (format: string, use: (of: (from: ReturnType<typeof made>) => Uint8Array) => () => Uint8Array | Promise<Uint8Array>) => ({
      [`${format}: a grid of 12 MP`]: use(({ grid }) => grid(15, 15)),
      [`${format}: a grid of 24 MP`]: use(({ grid }) => grid(21, 20)),
      [`${format}: a grid of 48 MP`]: use(({ grid }) => grid(30, 29)),
      [`${format}: a grid of 225 that shows one`]: use(({ grid }) => grid(15, 15, [300, 300])),
      [`${format}: an identity of a picture`]: use(({ identities }) => identities(1)),
      [`${format}: 5 identities in a row`]: use(({ identities }) => identities(5)),
      [`${format}: 200 identities in a row`]: use(({ identities }) => identities(200)),
      [`${format}: 900 identities in a row`]: use(({ identities }) => identities(900)),
      [`${format}: an overlay of 5`]: use(({ overlays }) => overlays(1, 5)),
      [`${format}: overlays of overlays, 5 to the 3rd`]: use(({ overlays }) => overlays(3, 5)),
      [`${format}: overlays of overlays, 5 to the 40th`]: use(({ overlays }) => overlays(40, 5)),
      [`${format}: overlays of overlays, 2 to the 60th`]: use(({ overlays }) => overlays(60, 2)),
      [`${format}: transparency of transparency, 200 deep`]: use(({ alphas }) => alphas(200, false)),
      [`${format}: two that are each the transparency of the other`]: use(({ alphas }) => alphas(2, true)),
      [`${format}: 100 pictures in one item`]: use(({ frames }) => frames(100)),
      [`${format}: 10,000 pictures in one item`]: use(({ frames }) => frames(10_000)),
    })
    const files: Record<string, () => Uint8Array | Promise<Uint8Array>> = {
      ...of('avif', from => async () => from(made(await flat(256, 256)))),
      ...of('heic', from => () => from(made(hevc))),
      'avif: 24 MP that are padded': async () => made(padded(await flat(6_000, 4_000, { chromaSubsampling: '4:2:0' }), 150_000)).frames(1),
      'avif: 20 MP of 10 bit that are padded': async () =>
        made(padded(await flat(5_000, 4_000, { bitdepth: 10, chromaSubsampling: '4:2:0' }), 150_000)).frames(1),
    }
    const bombs: Record<string, () => Promise<Uint8Array>> = {
      'avif: 4 pictures of 12 MP that show 300 x 300': async () => (await large()).grid(2, 2, [300, 300]),
      'avif: 225 pictures of 12 MP that show 300 x 300': async () => (await large()).grid(15, 15, [300, 300]),
      'avif: 10 pictures of 12 MP in one item': async () => (await large()).frames(10),
      'avif: 1,000 pictures of 12 MP in one item': async () => (await large()).frames(1_000),
      'avif: 5 pictures of 12 MP, one on the other': async () => (await large()).overlays(1, 5),
      'avif: an overlay of 256 MP that says 300 x 300': async () => made(await flat(256, 256)).canvas(16_000),
      'avif: 24 MP that are cut to 300 x 300': async () => made(await flat(6_000, 4_000)).cut(),
      'avif: 24 MP of 12 bit that say 8': deepInDisguise,
      'avif: 24 MP of 12 bit whose configuration alone says so': async () => made(told(padded(await flat(6_000, 4_000, { bitdepth: 12 }), 150_000))).frames(1),
      'avif: 24 MP that say nothing of their size, as an identity': async () =>
        made(await flat(6_000, 4_000, { chromaSubsampling: '4:2:0' })).unsized('iden', [], [6_000, 4_000], 'dimg'),
      'avif: 48 MP that say nothing of their size, as an identity of 300 x 300': async () =>
        made(await flat(8_000, 6_000, { chromaSubsampling: '4:2:0' })).unsized('iden', [], [300, 300], 'dimg'),
      'avif: transparency of 24 MP that says nothing of its size': async () => {
        const [small, large] = [await flat(300, 300), await flat(6_000, 4_000)]
        return made(large).unsized('av01', small.data, [300, 300], 'auxl')
      },
      'avif: tiles that say nothing of their size': async () => made(await flat(256, 256)).unsized('grid', gridOf(2, 2, 512, 512), [512, 512], 'dimg'),
      'avif: 48 MP that are an identity too': async () => made(await flat(8_000, 6_000, { chromaSubsampling: '4:2:0' })).ambiguous(),
    }
    return [
      ...Object.entries(files).map(([name, make]): HostileFile => ({ name, make })),
      ...Object.entries(bombs).map(([name, make]): HostileFile => ({ name, make, expected: 'refused' })),
    ]
  },
}
