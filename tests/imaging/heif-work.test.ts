import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AvifOptions } from 'sharp'
import { describe, expect, test } from 'vitest'
import { heifWork } from '../../functions/imaging/heif-work.ts'
import { mostPixels, mostPixelsHeic } from '../../functions/imaging/work.ts'
import { repeated } from '../hostile/parts/bytes.ts'
import { box, codedIn, gridOf, heif, ispe } from '../hostile/parts/iso-media.ts'
import { ALPHA, auxiliary, GAIN_MAP, phoneHeic, TILE, tile, turned } from './heic-file.ts'
import { noisy, plain } from './pictures.ts'

const TILE_PIXELS = TILE.width * TILE.height
const auxl = (from: number) => ({ type: 'auxl' as const, from, to: [9] })

describe('the work that a HEIC asks for', () => {
  test('is that of its tiles, upright or not, without its gain map and its preview', () => {
    const work = { pixels: 4 * TILE_PIXELS, decodedPixels: 4 * TILE_PIXELS, isDeep: false, isFullColour: false }
    expect(heifWork(phoneHeic())).toMatchObject(work)
    expect(heifWork(phoneHeic({ properties: [turned(1)] }))).toMatchObject(work)
    const items = [tile(20, 2, { hidden: true, properties: [auxiliary(GAIN_MAP)] }), tile(21, 1, { hidden: true })]
    expect(heifWork(phoneHeic({ items, references: [auxl(20), { type: 'thmb', from: 21, to: [9] }] }))).toMatchObject(work)
  })

  test('grows with its transparency', () => {
    const transparent = phoneHeic({ items: [tile(20, 2, { hidden: true, properties: [auxiliary(ALPHA)] })], references: [auxl(20)] })
    expect(heifWork(transparent).decodedPixels).toBe(5 * TILE_PIXELS)
  })

  test('can be told of what cameras write behind its boxes', () => {
    expect(heifWork(Buffer.concat([phoneHeic(), Buffer.from('\xff\xff\xff\xffSEFT', 'latin1')])).decodedPixels).toBe(4 * TILE_PIXELS)
  })
})

describe('the work that an AVIF asks for', () => {
  const written = (options: AvifOptions, alpha = 1) =>
    noisy()
      .ensureAlpha(alpha)
      .avif({ ...options, effort: 0 })
      .toBuffer()
  const noise = async () => (await noisy().metadata()) as { width: number; height: number }

  test.each<[AvifOptions, isDeep: boolean, isFullColour: boolean]>([
    [{ chromaSubsampling: '4:2:0' }, false, false],
    [{ chromaSubsampling: '4:4:4' }, false, true],
    [{ chromaSubsampling: '4:2:0', bitdepth: 10 }, true, false],
    [{ chromaSubsampling: '4:4:4', bitdepth: 10 }, true, true],
    [{ bitdepth: 12 }, true, true],
  ])('depends on how its pixels are stored: %o', async (options, isDeep, isFullColour) => {
    expect(heifWork(await written(options))).toMatchObject({ isDeep, isFullColour })
  })

  test('is told by the units of its configuration too, which readers begin with', async () => {
    const { data, configuration, width, height } = codedIn(await plain([1, 2, 3]).avif({ bitdepth: 12 }).toBuffer())
    // A delimiter, the sequence, the picture.
    const picture = 4 + data[3]!
    const work = (first: Uint8Array, rest: Uint8Array) => {
      const properties = [ispe(width, height), box('av1C', configuration.subarray(8, 12), first)]
      return heifWork(heif({ items: [{ id: 1, type: 'av01', data: rest, properties: [1, 2] }], properties }))
    }
    const whole = work(new Uint8Array(), data)
    expect(whole).toMatchObject({ isDeep: true, isFullColour: true, decodedPixels: width * height })
    expect(work(data.subarray(2, picture), data.subarray(picture))).toEqual(whole)
    expect(work(data, data)).toEqual({ ...whole, decodedPixels: 2 * width * height, codedBytes: 2 * whole.codedBytes, readBytes: 2 * whole.readBytes })
  })

  test('counts the bytes of a picture as often as it is used', async () => {
    const { data, configuration, width, height } = codedIn(await plain([1, 2, 3]).avif().toBuffer())
    const tiles = [2, 3, 4].map(id => ({ id, type: 'av01', data, properties: [1, 2] }))
    const grid = { id: 1, type: 'grid', data: gridOf(1, 3, width * 3, height), properties: [3] }
    const properties = [ispe(width, height), configuration, ispe(width * 3, height)]
    const references = [{ type: 'dimg', from: 1, to: [2, 3, 4] }]
    const one = heifWork(heif({ items: [tiles[0]!], primary: 2, properties }))
    expect(heifWork(heif({ items: [grid, ...tiles], properties, references })).readBytes).toBe(3 * one.readBytes)
  })

  test.each([2, 4])('is that of the canvas of an overlay as it is drawn, whatever its property says, in numbers of %i bytes', async bytes => {
    const { data, configuration, width, height } = codedIn(await plain([1, 2, 3]).avif().toBuffer())
    const head = Buffer.alloc(10 + bytes * 2)
    head.writeUInt8(bytes === 4 ? 1 : 0, 1)
    head.writeUIntBE(5000, 10, bytes)
    head.writeUIntBE(4000, 10 + bytes, bytes)
    const items = (head: Uint8Array) => [
      { id: 1, type: 'iovl', data: head, properties: [1] },
      { id: 2, type: 'av01', data, properties: [2, 3] },
    ]
    const rest = { properties: [ispe(300, 300), ispe(width, height), configuration], references: [{ type: 'dimg', from: 1, to: [2] }] }
    expect(heifWork(heif({ items: items(head), ...rest })).decodedPixels).toBe(5000 * 4000 + width * height)
    expect(() => heifWork(heif({ items: items(head.subarray(0, 11)), ...rest }))).toThrow(RangeError)
  })

  test('is twice as much with transparency, and as often as there are pictures in its item', async () => {
    const { width, height } = await noise()
    expect(heifWork(await written({}, 0.5)).decodedPixels).toBe(2 * width * height)
    const coded = codedIn(await plain([1, 2, 3]).avif().toBuffer())
    const properties = [ispe(coded.width, coded.height), coded.configuration]
    const film = heif({ items: [{ id: 1, type: 'av01', data: repeated(coded.data, 7), properties: [1, 2] }], properties })
    expect(heifWork(film)).toMatchObject({ pixels: coded.width * coded.height, decodedPixels: 7 * coded.width * coded.height })
  })
})

describe('what says nothing certain of its size is not read', () => {
  const coded = async () => codedIn(await plain([1, 2, 3]).avif().toBuffer())

  test('a picture that is coded, also where it is only a part', async () => {
    const { data, configuration } = await coded()
    const part = { id: 2, type: 'av01', data, properties: [2] }
    const properties = [ispe(300, 200), configuration]
    const whole = { id: 1, type: 'iden', data: [], properties: [1] }
    const references = [{ type: 'dimg', from: 1, to: [2] }]
    expect(() => heifWork(heif({ items: [whole, part], properties, references }))).toThrow('expected the size of a picture av01')
    expect(heifWork(heif({ items: [whole, { ...part, properties: [1, 2] }], properties, references })).decodedPixels).toBe(60_000)
  })

  test('an item that is two things', async () => {
    const { data, configuration, width, height } = await coded()
    const one = { id: 1, type: 'av01', data, properties: [1, 2] }
    const file = heif({ items: [one, { ...one, type: 'iden' }], properties: [ispe(width, height), configuration] })
    expect(() => heifWork(file)).toThrow('expected to be told once what the item 1 is')
  })
})

describe('a large photo', () => {
  const PHOTOS = join(import.meta.dirname, '../../../shared/photos')
  const header = { channels: 3, depth: 'uchar', isProgressive: false } as const
  const ofPhone = (name: string) => readFileSync(join(PHOTOS, name))

  test.skipIf(!existsSync(PHOTOS))('of a real size may have all the pixels of its format', () => {
    const [width, height] = [4_032, 3_024]
    expect(mostPixels(ofPhone('kyiv-avif-o6-gps.avif'), 'image/avif', { ...header, width, height })).toBe(24_000_000)
    expect(mostPixels(ofPhone('10bit-hdr-p3.avif'), 'image/avif', { ...header, depth: 'ushort', width: 3_681, height: 5_594 })).toBe(21_600_000)
    expect(mostPixelsHeic(ofPhone('iphone13promax-o6-p3.heic'), width * height)).toBeGreaterThan(50_000_000)
  })

  test('whose bytes are many may be smaller: each of them is work', async () => {
    const avif = await noisy({ width: 800, height: 600 }).avif({ effort: 0, quality: 95, chromaSubsampling: '4:2:0' }).toBuffer()
    const most = mostPixels(avif, 'image/avif', { ...header, width: 800, height: 600 })
    expect(most).toBeLessThan(20_000_000)
    expect(most).toBeGreaterThan(8_000_000)
  })

  test('that is only said to be one may not', async () => {
    const most = async (options: AvifOptions) => {
      const avif = await plain([1, 2, 3], { width: 2_000, height: 1_500 })
        .avif({ effort: 0, ...options })
        .toBuffer()
      return mostPixels(avif, 'image/avif', { ...header, width: 2_000, height: 1_500 })
    }
    expect(await most({ chromaSubsampling: '4:2:0' })).toBe(12_500_000)
    expect(await most({ bitdepth: 10 })).toBe(8_000_000)
  })
})
