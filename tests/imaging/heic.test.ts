import sharp from 'sharp'
import { afterAll, describe, expect, test } from 'vitest'
import { createImaging } from '../../functions/imaging/imaging.ts'
import { ALPHA, auxiliary, GAIN_MAP, GRID, heicFile, type Item, numbers, phoneHeic, profile, size, TILE, tile } from './heic-file.ts'
import { distance, plain, QUADRANTS, quadrantsOf } from './pictures.ts'

const imaging = createImaging()
afterAll(() => imaging.close())

const YELLOW = QUADRANTS[3]

async function opened(bytes: Uint8Array) {
  const picture = await imaging.open(bytes)
  if ('problem' in picture) throw new Error(`refused: ${JSON.stringify(picture.problem)}`)
  return picture
}

async function expectColours(bytes: Uint8Array, colours: readonly (readonly [number, number, number])[], most = 6) {
  const picture = await opened(bytes)
  for (const format of ['jpg', 'avif'] as const) {
    const seen = await quadrantsOf(await picture.render(picture.width, format))
    for (const [at, colour] of colours.entries()) expect(distance(seen[at]!, colour), `${format}, quadrant ${at}: ${seen[at]}`).toBeLessThan(most)
  }
  return picture
}
const everywhere = (colour: readonly [number, number, number]) => [colour, colour, colour, colour]

describe('a HEIC photo', () => {
  test('in tiles is one picture', async () => {
    const picture = await expectColours(phoneHeic(), QUADRANTS)
    expect([picture.width, picture.height]).toEqual([512, 448])
  })

  test('is the primary one of several pictures in its file', async () => {
    const several = { items: [tile(1, 2), tile(2, 3), tile(3, 0)], primary: 2 }
    await expectColours(heicFile(several), everywhere(YELLOW))
  })

  test('leaves its gain map and its preview out', async () => {
    const items = [tile(20, 2, { hidden: true, properties: [auxiliary(GAIN_MAP)] }), tile(21, 1, { hidden: true })]
    const references = [
      { type: 'auxl', from: 20, to: [9] },
      { type: 'thmb', from: 21, to: [9] },
    ] as const
    const picture = await expectColours(phoneHeic({ items, references: references.map(each => ({ ...each, to: [...each.to] })) }), QUADRANTS)
    expect([picture.width, picture.height]).toEqual([512, 448])
  })

  test('leaves out what its gain map would make of it (ISO 21496-1)', async () => {
    const map = tile(20, 2, { hidden: true })
    const bright: Item = { id: 21, type: 'tmap', data: Buffer.alloc(62), properties: [size(512, 448), numbers(9, 16, 9)], hidden: true }
    const picture = await expectColours(
      phoneHeic({ properties: [numbers(1, 13, 6)], items: [map, bright], references: [{ type: 'dimg', from: 21, to: [9, 20] }] }),
      QUADRANTS,
    )
    expect([picture.width, picture.height]).toEqual([512, 448])
  })

  test('lies on white where it is transparent', async () => {
    const items = [tile(1, 0), tile(2, 2, { hidden: true, properties: [auxiliary(ALPHA)] })]
    // What the luma of the blue picture says of transparency: 82 of 255.
    const shade = (value: number) => Math.round((value * 82) / 255 + 255 * (1 - 82 / 255))
    await expectColours(heicFile({ items, primary: 1, references: [{ type: 'auxl', from: 2, to: [1] }] }), everywhere([shade(220), shade(40), shade(40)]), 10)
  })

  test('carries nothing of its metadata into a rendition', async () => {
    const picture = await opened(phoneHeic({ properties: [profile(await p3())] }))
    for (const format of ['jpg', 'avif'] as const) {
      const { exif, xmp, iptc, icc } = await sharp(Buffer.from(await picture.render(320, format))).metadata()
      expect([exif, xmp, iptc, icc]).toEqual([undefined, undefined, undefined, undefined])
    }
  })
})

const p3 = async () => (await sharp(await plain([0, 0, 0]).withIccProfile('p3').png().toBuffer()).metadata()).icc!

describe('the colours of a HEIC photo', () => {
  /** The four colours, read as Display P3. */
  const asP3 = QUADRANTS.map(colour => p3ToSrgb(...colour))

  test('of its profile become sRGB', async () => {
    await expectColours(phoneHeic({ properties: [profile(await p3())] }), asP3)
  })

  test('that it states by numbers become sRGB', async () => {
    await expectColours(phoneHeic({ properties: [numbers(12, 13, 6)] }), asP3)
    await expectColours(phoneHeic({ properties: [numbers(1, 13, 6)] }), QUADRANTS)
  })
})

/** Display P3 to sRGB by the matrices of CSS Color 4, cut off at the edge of sRGB. */
function p3ToSrgb(...values: readonly [number, number, number]): [number, number, number] {
  const [r, g, b] = values.map(value => (value <= 10.31475 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4)) as [number, number, number]
  const linear = [1.2249401763 * r - 0.2249401763 * g, -0.0420569547 * r + 1.0420569547 * g, -0.0196375546 * r - 0.0786360456 * g + 1.0982736001 * b]
  return linear.map(value => {
    const cut = Math.max(0, Math.min(1, value))
    return Math.round(255 * (cut <= 0.0031308 ? 12.92 * cut : 1.055 * cut ** (1 / 2.4) - 0.055))
  }) as [number, number, number]
}

describe('what is HEIC by its brands alone', () => {
  const itself: Item = { id: 9, type: 'grid', data: GRID, properties: [size(512, 448)] }

  test.each<[string, () => Uint8Array]>([
    ['a file that breaks off in its boxes', () => phoneHeic().subarray(0, 300)],
    ['a file that breaks off in its pixels', () => phoneHeic().subarray(0, phoneHeic().length - 100)],
    ['a file whose primary picture is absent', () => heicFile({ items: [tile(1, 0)], primary: 2 })],
    ['a picture that is made of itself', () => heicFile({ items: [itself], primary: 9, references: [{ type: 'dimg', from: 9, to: [9, 9, 9, 9] }] })],
  ])('%s is unreadable', async (_, make) => {
    expect(await imaging.open(make())).toEqual({ problem: { code: 'unreadable' } })
  })

  test('a picture that says it has a hundred thousand pixels a side is refused for it', async () => {
    const huge = { ...tile(1, 0), properties: [tile(1, 0).properties[0]!, size(100_000, 100_000)] }
    expect(await imaging.open(heicFile({ items: [huge], primary: 1 }))).toMatchObject({ problem: { code: 'too-many-pixels', received: '10000 MP' } })
  })

  test('a picture that is smaller than it says is not shown as what it is not', async () => {
    const wrong = { ...tile(1, 0), properties: [tile(1, 0).properties[0]!, size(4000, 3000)] }
    const answer = await imaging.open(heicFile({ items: [wrong], primary: 1 }))
    if (!('problem' in answer)) expect(answer.width / answer.height).toBeCloseTo(TILE.width / TILE.height, 1)
  })
})
