import sharp from 'sharp'
import { afterAll, describe, expect, test } from 'vitest'
import { createImaging } from '../../functions/imaging/imaging.ts'
import { RENDITION_FORMATS } from '../../shared/renditions.ts'
import { avifItem, exifItem, heicFile, type Item, mirrored, phoneHeic, turned } from './heic-file.ts'
import { distance, phonePicture, plain, QUADRANTS, quadrantsOf, uprightQuadrants } from './pictures.ts'

const imaging = createImaging()
afterAll(() => imaging.close())

const ORIENTATIONS = [1, 2, 3, 4, 5, 6, 7, 8]

async function expectUpright(bytes: Uint8Array, [width, height]: [number, number], colours: readonly (readonly [number, number, number])[] = QUADRANTS) {
  const picture = await imaging.open(bytes)
  if ('problem' in picture) throw new Error(`refused: ${JSON.stringify(picture.problem)}`)
  expect([picture.width, picture.height]).toEqual([width, height])
  for (const format of RENDITION_FORMATS) {
    const seen = await quadrantsOf(await picture.render(picture.width, format))
    for (const [at, colour] of colours.entries()) expect(distance(seen[at]!, colour), `${format}, quadrant ${at}: ${seen[at]}`).toBeLessThan(12)
  }
}

/** How HEIF says what EXIF says by a number: turned against the clock first, mirrored then (ISO/IEC 23000-22, 7.3.6.7). */
const TRANSFORMS: Record<number, () => Buffer[]> = {
  1: () => [],
  2: () => [mirrored(1)],
  3: () => [turned(2)],
  4: () => [mirrored(0)],
  5: () => [turned(3), mirrored(1)],
  6: () => [turned(3)],
  7: () => [turned(1), mirrored(1)],
  8: () => [turned(1)],
}

/** A picture as AVIF without a word about how it was held. */
const bareAvif = async (orientation: number) =>
  await sharp(await phonePicture(orientation).png().toBuffer())
    .avif({ quality: 90, chromaSubsampling: '4:4:4', effort: 0 })
    .toBuffer()

/** EXIF that says a quarter turn with the clock. */
const exif = async () => (await sharp(await plain([0, 0, 0]).withMetadata({ orientation: 6 }).jpeg().toBuffer()).metadata()).exif!.subarray(6)
const withExif = async (properties: Buffer[]): Promise<{ items: Item[]; references: [{ type: 'cdsc'; from: number; to: number[] }] }> => ({
  items: [avifItem(9, await bareAvif(6), properties), exifItem(50, await exif())],
  references: [{ type: 'cdsc', from: 50, to: [9] }],
})

describe('a picture is upright, however it was held', () => {
  test.each(ORIENTATIONS)('a JPEG with EXIF orientation %i', async orientation => {
    await expectUpright(await phonePicture(orientation).jpeg({ quality: 95, chromaSubsampling: '4:4:4' }).toBuffer(), [400, 300])
  })

  test.each(ORIENTATIONS)('a PNG with EXIF orientation %i', async orientation => {
    await expectUpright(await phonePicture(orientation).png().toBuffer(), [400, 300])
  })

  test.each(ORIENTATIONS)('a WebP with EXIF orientation %i', async orientation => {
    await expectUpright(await phonePicture(orientation).webp({ quality: 95 }).toBuffer(), [400, 300])
  })

  test.each(ORIENTATIONS)('an AVIF that is turned and mirrored as orientation %i', async orientation => {
    const item = avifItem(1, await bareAvif(orientation), TRANSFORMS[orientation]!())
    await expectUpright(heicFile({ items: [item], primary: 1, brand: 'avif' }), [400, 300])
  })

  test.each(ORIENTATIONS)('a HEIC that is turned and mirrored as orientation %i', async orientation => {
    const size: [number, number] = orientation < 5 ? [512, 448] : [448, 512]
    await expectUpright(phoneHeic({ properties: TRANSFORMS[orientation]!() }), size, uprightQuadrants(orientation))
  })
})

describe('a picture that says twice how it was held is turned once', () => {
  test('an AVIF', async () => {
    const file = await withExif(TRANSFORMS[6]!())
    await expectUpright(heicFile({ ...file, primary: 9, brand: 'avif' }), [400, 300])
  })

  test('a HEIC', async () => {
    const { items, references } = await withExif([])
    const told = phoneHeic({ properties: TRANSFORMS[6]!(), items: items.slice(1), references })
    await expectUpright(told, [448, 512], uprightQuadrants(6))
  })
})
