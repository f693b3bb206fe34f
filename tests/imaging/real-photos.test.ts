import { existsSync, readdirSync, readFileSync } from 'node:fs'
import exifr from 'exifr'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { xmpOf } from '../../functions/imaging/xmp.ts'
import type { Attribution, Imaging, Pixels } from '../../functions/ports.ts'
import { takeIn } from '../../functions/submissions/take-in.ts'
import { renditionKey, uploadKey } from '../../shared/paths.ts'
import type { Photo, RenditionFormat } from '../../shared/photo.ts'
import { widthsFor } from '../../shared/renditions.ts'
import { item, openGenoa, send } from '../submissions/fixtures.ts'
import { type TestContext, withContext } from '../support/context.ts'
import { contentsOfAvif, contentsOfJpeg } from './contents.ts'

/** Photos of real cameras; they are not part of the project, and these tests are skipped where they are absent. */
const folder = new URL('../../../shared/photos/', import.meta.url)
const files = existsSync(folder) ? readdirSync(folder).filter(file => /\.(jpg|avif|webp|heic)$/.test(file)) : []

/** As `send` sends them. */
const attribution: Attribution = { credit: 'Ada', licence: 'CC-BY-4.0' }

/** All that a rendition holds: pixels, what reading them takes, and one packet of XMP. No profile, which is how sRGB is told. */
const CONTENTS: Record<RenditionFormat, readonly string[]> = {
  jpg: ['SOI', 'APP1 http://ns.adobe.com/xap/1.0/', 'DQT', 'SOF2', 'DHT', 'SOS', 'EOI'],
  avif: ['ftyp', 'meta', 'hdlr', 'iloc', 'iinf', 'infe av01', 'infe mime', 'pitm', 'iprp', 'ipco', 'av1C', 'ispe', 'pixi', 'ipma', 'iref', 'cdsc', 'mdat'],
}

async function expectClean(rendition: Uint8Array, format: RenditionFormat, width: number): Promise<void> {
  const bytes = Buffer.from(rendition)
  const { space, exif, iptc, icc, xmpAsString, ...metadata } = await sharp(bytes).metadata()
  expect([metadata.width, space, exif, iptc, icc, xmpAsString]).toEqual([width, 'srgb', undefined, undefined, undefined, xmpOf(attribution)])
  expect(format === 'jpg' ? contentsOfJpeg(bytes) : contentsOfAvif(bytes)).toEqual(CONTENTS[format])
  if (format === 'jpg') expect(await exifr.gps(bytes)).toBeUndefined()
}

/** One of each kind is among them: GPS and 12 megapixels, a profile and progressive, CMYK, deep AVIF, turned AVIF, WebP, HEIC with a gain map. */
const KINDS = [
  'aarhus-12mp-gps.jpg',
  'dublin-sunset-gps.jpg',
  'cmyk-park.jpg',
  '8bit-srgb.avif',
  'kyiv-avif-o6-gps.avif',
  'denali.webp',
  'classic-car-iphone12-o6-p3-gainmap.heic',
]

interface Taken {
  id: string
  photo: Photo
  /** Six times six pixels of it, as `Picture.sample` gives them. */
  sample: Pixels
}

describe.skipIf(files.length === 0)('real photos', () => {
  let test_: TestContext
  beforeAll(async () => {
    test_ = await withContext()
    await openGenoa(test_.context)
  })
  afterAll(() => test_.close())

  const ends = new Map<string, Promise<Taken>>()
  /** Each is taken in once, whichever tests ask for it: whoever opens a photo makes every picture of it. */
  function taken(file: string): Promise<Taken> {
    const end = ends.get(file) ?? takeFile(file)
    ends.set(file, end)
    return end
  }
  async function takeFile(file: string): Promise<Taken> {
    const { context } = test_
    const { id } = await send(context)
    await context.objects.write('originals', uploadKey(id, '1'), readFileSync(new URL(file, folder)))
    let sample: Pixels | undefined
    const imaging: Imaging = {
      async open(...asked) {
        const picture = await context.imaging.open(...asked)
        if (!('problem' in picture)) sample = await picture.sample(6)
        return picture
      },
    }
    await takeIn({ ...context, imaging }, { submission: id, photo: '1' })
    const photo = (await item(context, id)).photos[0]!
    if (!sample) throw new Error(JSON.stringify(photo.problem))
    return { id, photo, sample }
  }

  test('are of every kind', () => {
    expect(files).toEqual(expect.arrayContaining(KINDS))
  })

  test.each(files)('%s ends ready in every size, without a trace of where it was taken', { timeout: 60_000 }, async file => {
    const { id, photo } = await taken(file)
    expect([photo.status, photo.problem]).toEqual(['ready', undefined])
    expect(photo.renditions.map(({ width, format }) => `${width}.${format}`)).toEqual(
      widthsFor(photo.width!).flatMap(width => [`${width}.avif`, `${width}.jpg`]),
    )
    for (const { width, format } of photo.renditions) {
      await expectClean((await test_.context.objects.read('staging', renditionKey(id, '1', 1, width, format)))!, format, width)
    }
  })

  test.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'the landscape with orientation %i is upright: sky above, dark rock at the right',
    { timeout: 60_000 },
    async orientation => {
      const { photo, sample } = await taken(`orientation-landscape-${orientation}.jpg`)
      expect(photo.width! / photo.height!).toBeCloseTo(1.5)
      const { data } = sample
      const light = (x: number, y: number) => data[(y * 6 + x) * 3]! + data[(y * 6 + x) * 3 + 1]! + data[(y * 6 + x) * 3 + 2]!
      expect(light(1, 0)).toBeGreaterThan(light(1, 4) + 60)
      expect(light(0, 1)).toBeGreaterThan(light(5, 1) + 60)
    },
  )

  test('the AVIF of a phone held upright is upright once, not twice', { timeout: 60_000 }, async () => {
    const { photo } = await taken('kyiv-avif-o6-gps.avif')
    expect([photo.width, photo.height]).toEqual([1920, 2560])
  })
})
