import sharp from 'sharp'
import { afterAll, describe, expect, test } from 'vitest'
import { createImaging } from '../../functions/imaging/imaging.ts'
import { animatedAvif, arithmeticJpeg, progressiveArithmeticJpeg } from './encodings.ts'
import { deepTile, GRID, heicFile, type Item, phoneHeic, size, TILE, tile } from './heic-file.ts'
import { multiPicture, ultraHdr, withoutSegments } from './jpeg-file.ts'
import { distance, plain, QUADRANTS, quadrantsOf } from './pictures.ts'
import { apng } from './png-file.ts'

const imaging = createImaging()
afterAll(() => imaging.close())

const RED = [200, 30, 40] as const
const BLUE = [20, 40, 220] as const

async function opened(bytes: Uint8Array) {
  const picture = await imaging.open(bytes)
  if ('problem' in picture) throw new Error(`refused: ${JSON.stringify(picture.problem)}`)
  return picture
}

/** The size of the picture and the colour of its middle, as sharp finds them in the smallest JPEG. */
async function shown(bytes: Uint8Array) {
  const { width, height, ...picture } = await opened(bytes)
  const { data } = await picture.sample(9)
  const at = (9 * 4 + 4) * 3
  return { size: [width, height], colour: [data[at]!, data[at + 1]!, data[at + 2]!] as const }
}

async function expectRed(bytes: Uint8Array, [width, height]: [number, number], red: readonly [number, number, number] = RED) {
  const { size, colour } = await shown(bytes)
  expect(size).toEqual([width, height])
  expect(distance(colour, red), `${colour}`).toBeLessThan(5)
}

const problemOf = async (bytes: Uint8Array) => {
  const answer = await imaging.open(bytes)
  return 'problem' in answer ? answer.problem : undefined
}

const jpeg = (colour: readonly [number, number, number], size?: { width: number; height: number }) => plain(colour, size).jpeg({ quality: 95 }).toBuffer()
/** What a telephone appends to a photo that moves: the beginning of a film. */
const film = Buffer.from('\0\0\0\x18ftypmp42\0\0\0\0mp42isom\0\0\0\x10moov\0\0\0\x08free', 'latin1')

describe('a JPEG', () => {
  test('of Android with a gain map behind it is its main picture', async () => {
    const bytes = ultraHdr(await jpeg(RED), await jpeg([128, 128, 128], { width: 75, height: 60 }))
    // libultrahdr finds both in it, else this would prove nothing. Another test may have closed it to this process.
    sharp.unblock({ operation: ['VipsForeignLoadUhdr'] })
    expect((await sharp(bytes).metadata()).gainMap).toBeDefined()
    sharp.block({ operation: ['VipsForeignLoadUhdr'] })
    await expectRed(bytes, [300, 240])
  })

  test('of several pictures (MPO) is its first', async () => {
    await expectRed(multiPicture(await jpeg(RED), await jpeg(BLUE), await jpeg(BLUE)), [300, 240])
  })

  test('with a film behind it is a picture', async () => {
    await expectRed(Buffer.concat([await jpeg(RED), film]), [300, 240])
  })

  test('is read progressive, arithmetic, and both', async () => {
    await expectRed(await plain(RED).jpeg({ progressive: true, quality: 95 }).toBuffer(), [300, 240])
    await expectRed(arithmeticJpeg(), [240, 220])
    await expectRed(progressiveArithmeticJpeg(), [240, 220])
  })

  test('without JFIF, EXIF or anything else beside its pixels is read', async () => {
    await expectRed(withoutSegments(await jpeg(RED), 0xe0), [300, 240])
  })

  test.each<[string, (bytes: Buffer, frame: number) => void]>([
    ['12-bit JPEG', (bytes, frame) => bytes.writeUInt8(12, frame + 4)],
    ['lossless JPEG', (bytes, frame) => bytes.writeUInt8(0xc3, frame + 1)],
    ['hierarchical JPEG', (bytes, frame) => bytes.writeUInt8(0xc5, frame + 1)],
    ['JPEG-LS', (bytes, frame) => bytes.writeUInt8(0xf7, frame + 1)],
  ])('of a kind that is not read is refused by its name: %s', async (name, change) => {
    const bytes = await jpeg(RED)
    change(bytes, bytes.indexOf(Buffer.from([0xff, 0xc0])))
    expect(await problemOf(bytes)).toEqual({ code: 'unsupported-format', expected: 'JPEG, PNG, WebP, AVIF', received: name })
  })
})

describe('a HEIC', () => {
  test('of 10 bits is read', async () => {
    await expectRed(heicFile({ items: [deepTile(1)], primary: 1 }), [TILE.width, TILE.height], QUADRANTS[0])
  })

  test('with a film in it is a picture', async () => {
    const box = Buffer.concat([Buffer.from([0, 0, 0, film.length + 8]), Buffer.from('mpvd'), film])
    const seen = await quadrantsOf(await (await opened(Buffer.concat([phoneHeic(), box]))).render(512, 'jpg'))
    for (const [at, colour] of QUADRANTS.entries()) expect(distance(seen[at]!, colour)).toBeLessThan(12)
  })

  test('under the general brand alone is read', async () => {
    await expectRed(heicFile({ items: [tile(1, 0)], primary: 1, brand: 'mif1' }), [TILE.width, TILE.height], QUADRANTS[0])
  })

  test('of 51 megapixels is read, within the memory of one photo', { timeout: 180_000 }, async () => {
    const [columns, rows] = [32, 28]
    const [width, height] = [columns * TILE.width, rows * TILE.height]
    const shape = Buffer.from(GRID)
    shape.writeUInt8(rows - 1, 2)
    shape.writeUInt8(columns - 1, 3)
    shape.writeUInt16BE(width, 4)
    shape.writeUInt16BE(height, 6)
    const tiles = Array.from({ length: columns * rows }, (_, at) => tile(at + 1, 0, { hidden: true }))
    const grid: Item = { id: 1000, type: 'grid', data: shape, properties: [size(width, height)] }
    await expectRed(
      heicFile({ items: [...tiles, grid], primary: grid.id, references: [{ type: 'dimg', from: grid.id, to: tiles.map(({ id }) => id) }] }),
      [2560, 1960],
      QUADRANTS[0],
    )
  })
})

describe('an animation', () => {
  test('in AVIF is its first frame', async () => {
    await expectRed(animatedAvif(), [256, 224], QUADRANTS[0])
  })

  test('in PNG is the picture for those who show none', async () => {
    const frames = await Promise.all([RED, BLUE].map(colour => plain(colour).png().toBuffer()))
    await expectRed(apng(frames[0]!, frames[1]!), [300, 240])
  })
})

describe('a PNG', () => {
  test.each<[string, () => Promise<Buffer>, readonly [number, number, number]]>([
    ['grey of 16 bits', () => plain([120, 120, 120]).toColourspace('grey16').png().toBuffer(), [120, 120, 120]],
    ['grey with alpha', () => plain([0, 0, 0], { alpha: 0.5 }).toColourspace('b-w').png().toBuffer(), [127, 127, 127]],
    ['grey of 16 bits with alpha', () => plain([0, 0, 0], { alpha: 0.5 }).toColourspace('grey16').png().toBuffer(), [127, 127, 127]],
    ['colour of 16 bits with alpha', () => plain(RED, { alpha: 0.5 }).toColourspace('rgb16').png().toBuffer(), [228, 143, 148]],
    ['a palette with alpha', () => plain(RED, { alpha: 0.5 }).png({ palette: true }).toBuffer(), [228, 143, 148]],
    ['interlaced', () => plain(RED).png({ progressive: true }).toBuffer(), RED],
  ])('%s', async (_, make, colour) => {
    await expectRed(await make(), [300, 240], colour)
  })
})

describe('large photos of telephones', () => {
  test.each([
    ['a panorama of 50 MP, three to one', 12_288, 4_096, {}],
    ['50 MP', 8_160, 6_120, {}],
    ['50 MP, progressive', 8_160, 6_120, { progressive: true }],
  ])('are read: %s', { timeout: 180_000 }, async (_, width, height, options) => {
    const bytes = await plain(RED, { width, height }).jpeg(options).toBuffer()
    await expectRed(bytes, width > height * 2 ? [2560, 853] : [2560, 1920])
  })
})
