import exifr from 'exifr'
import sharp from 'sharp'
import { thumbHashToApproximateAspectRatio, thumbHashToAverageRGBA } from 'thumbhash'
import { afterAll, describe, expect, test } from 'vitest'
import { createImaging } from '../../functions/imaging/imaging.ts'
import type { Picture } from '../../functions/ports.ts'
import { heightFor, RENDITION_FORMATS, widthsFor } from '../../shared/renditions.ts'
import { distance, noisy, phonePicture, plain } from './pictures.ts'

const imaging = createImaging()
afterAll(() => imaging.close())

async function opened(bytes: Uint8Array): Promise<Picture> {
  const picture = await imaging.open(bytes)
  if ('problem' in picture) throw new Error(`refused: ${JSON.stringify(picture.problem)}`)
  return picture
}

/** The colour in the middle of the smallest rendition. */
async function colourOf(bytes: Uint8Array) {
  const picture = await opened(bytes)
  const { data } = await picture.sample(9)
  const at = (9 * 4 + 4) * 3
  return [data[at]!, data[at + 1]!, data[at + 2]!] as const
}

/** exifr wants the TIFF that lies in EXIF, without the name before it. */
const tiffOf = (exif: Buffer) => (exif.subarray(0, 4).toString('latin1') === 'Exif' ? exif.subarray(6) : exif)

describe('metadata', () => {
  test.each(['jpeg', 'png', 'webp', 'avif'] as const)('nothing that a %s carried beside its pixels is in a rendition', async format => {
    const original = await phonePicture(6).toFormat(format).toBuffer()
    // The bytes before really carry it, else this would prove nothing.
    const before = await sharp(original).metadata()
    expect(await exifr.gps(tiffOf(before.exif!))).toMatchObject({ latitude: expect.closeTo(44.41, 1) })
    expect(before.xmp?.toString()).toContain('PrivateName')

    const picture = await opened(original)
    for (const each of RENDITION_FORMATS) {
      const bytes = Buffer.from(await picture.render(320, each))
      const after = await sharp(bytes).metadata()
      expect([after.exif, after.xmp, after.iptc, after.icc, after.orientation]).toEqual([undefined, undefined, undefined, undefined, undefined])
      if (each === 'jpg') expect(Object.keys((await exifr.parse(bytes, true)) ?? {}).filter(name => /gps|latitude|artist|make/i.test(name))).toEqual([])
      for (const trace of ['Exif', 'GPS', 'Private', 'xmpmeta', 'adobe', 'http']) expect(bytes.includes(trace), `${trace} in ${each}`).toBe(false)
    }
  })
})

describe('colour', () => {
  const red = [200, 30, 40] as const

  test('Display P3 becomes sRGB', async () => {
    const p3 = await plain(red).withIccProfile('p3').jpeg({ quality: 98 }).toBuffer()
    // As bare numbers it is another colour.
    const { data } = await sharp(p3, { ignoreIcc: true }).raw().toBuffer({ resolveWithObject: true })
    expect(distance([data[0]!, data[1]!, data[2]!], red)).toBeGreaterThan(10)
    expect(distance(await colourOf(p3), red)).toBeLessThan(4)
  })

  test('16 bits a channel become 8, with and without a profile', async () => {
    const deep = plain(red).toColourspace('rgb16')
    expect(distance(await colourOf(await deep.clone().png().toBuffer()), red)).toBeLessThan(3)
    expect(distance(await colourOf(await deep.clone().withIccProfile('p3').png().toBuffer()), red)).toBeLessThan(3)
    expect(distance(await colourOf(await deep.clone().withIccProfile('srgb').png().toBuffer()), red)).toBeLessThan(3)
  })

  test('AVIF of 10 and 12 bits is read', async () => {
    expect(distance(await colourOf(await plain(red).avif({ bitdepth: 10 }).toBuffer()), red)).toBeLessThan(4)
    expect(distance(await colourOf(await plain(red).withIccProfile('p3').avif({ bitdepth: 12 }).toBuffer()), red)).toBeLessThan(4)
  })

  test('CMYK becomes sRGB', async () => {
    expect(distance(await colourOf(await plain(red).withIccProfile('cmyk').jpeg({ quality: 98 }).toBuffer()), red)).toBeLessThan(20)
    const picture = await opened(await plain(red).toColourspace('cmyk').jpeg().toBuffer())
    expect((await sharp(await picture.render(300, 'jpg')).metadata()).space).toBe('srgb')
  })

  test('grey stays grey, in three channels', async () => {
    for (const bytes of [await plain([120, 120, 120]).greyscale().jpeg().toBuffer(), await plain([120, 120, 120]).toColourspace('b-w').png().toBuffer()]) {
      expect(distance(await colourOf(bytes), [120, 120, 120])).toBeLessThan(3)
    }
  })

  test('what is transparent lies on white', async () => {
    expect(await colourOf(await plain([0, 0, 0], { alpha: 0 }).png().toBuffer())).toEqual([255, 255, 255])
    expect(distance(await colourOf(await plain([200, 0, 0], { alpha: 0.5 }).webp({ lossless: true }).toBuffer()), [228, 127, 127])).toBeLessThan(3)
    expect(await colourOf(await plain([0, 0, 0], { alpha: 0 }).avif().toBuffer())).toEqual([255, 255, 255])
  })

  test('a PNG with a palette is read', async () => {
    expect(distance(await colourOf(await plain(red, { alpha: 1 }).png({ palette: true }).toBuffer()), red)).toBeLessThan(3)
  })

  test('an animation is its first frame', async () => {
    const frames = await Promise.all([red, [0, 0, 255] as const].map(colour => plain(colour).png().toBuffer()))
    const webp = await sharp(frames, { join: { animated: true } })
      .webp({ lossless: true })
      .toBuffer()
    expect((await sharp(webp).metadata()).pages).toBe(2)
    const picture = await opened(webp)
    expect([picture.width, picture.height]).toEqual([300, 240])
    expect(distance(await colourOf(webp), red)).toBeLessThan(3)
  })
})

describe('renditions', () => {
  test.each([
    [4032, 3024],
    [3024, 4032],
    [1300, 900],
    [1280, 400],
    [641, 639],
    [200, 200],
    [201, 797],
    [7919, 2003],
  ])('of a picture of %i x %i have exactly the promised sizes', async (width, height) => {
    const picture = await opened(await plain([90, 120, 150], { width, height }).jpeg().toBuffer())
    for (const each of widthsFor(picture.width)) {
      for (const format of each > 640 ? (['jpg'] as const) : RENDITION_FORMATS) {
        const made = await sharp(await picture.render(each, format)).metadata()
        expect([made.width, made.height]).toEqual([each, heightFor(each, picture)])
      }
    }
  })

  test('are never enlarged, and never larger than 2560', async () => {
    expect(await opened(await plain([1, 2, 3], { width: 250, height: 210 }).png().toBuffer())).toMatchObject({ width: 250, height: 210 })
    expect(await opened(await plain([1, 2, 3], { width: 3000, height: 4000 }).jpeg().toBuffer())).toMatchObject({ width: 1920, height: 2560 })
  })

  test('are the same bytes each time', async () => {
    const original = await noisy({ width: 900, height: 700 }).jpeg().toBuffer()
    const [first, second] = [await opened(original), await opened(original)]
    for (const format of RENDITION_FORMATS) {
      expect(Buffer.compare(Buffer.from(await first.render(640, format)), Buffer.from(await second.render(640, format)))).toBe(0)
    }
    expect(await first.thumbhash()).toBe(await second.thumbhash())
  })

  test('large pictures at the same time are all made, broken ones between them too', async () => {
    const large = await plain([200, 30, 40], { width: 6000, height: 4001 }).jpeg().toBuffer()
    const results = await Promise.all([imaging.open(large), imaging.open(large.subarray(0, large.length / 2)), imaging.open(large)])
    expect(results.map(result => ('problem' in result ? result.problem.code : result.width))).toEqual([2560, 'unreadable', 2560])
  })

  test('of another width are not made', async () => {
    const picture = await opened(await plain([1, 2, 3]).png().toBuffer())
    await expect(picture.render(100, 'jpg')).rejects.toThrow('expected one of 300')
  })

  test('the thumbhash shows colour and shape', async () => {
    const picture = await opened(await plain([200, 30, 40], { width: 600, height: 300 }).png().toBuffer())
    const hash = Buffer.from(await picture.thumbhash(), 'base64')
    const { r, g, b } = thumbHashToAverageRGBA(hash)
    expect(distance([r * 255, g * 255, b * 255], [200, 30, 40])).toBeLessThan(16)
    expect(thumbHashToApproximateAspectRatio(hash)).toBeGreaterThan(1.5)
  })

  test('the sample for models is square, three bytes a pixel', async () => {
    const picture = await opened(await phonePicture(1).jpeg().toBuffer())
    const { data, width, height } = await picture.sample(224)
    expect([data.length, width, height]).toEqual([224 * 224 * 3, 224, 224])
  })
})
