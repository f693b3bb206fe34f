import { expect, test } from 'vitest'
import { isOurFailure } from '../../functions/imaging/failure.ts'
import { jpegLayout } from '../../functions/imaging/jpeg-layout.ts'
import { hasTooManyParts, mostBytes, mostPixels } from '../../functions/imaging/work.ts'
import { LIMITS } from '../../shared/limits.ts'
import { join, repeated } from '../hostile/parts/bytes.ts'
import { inJpeg, inPng } from '../hostile/parts/carriers.ts'
import { scansJpeg, segment } from '../hostile/parts/jpeg.ts'
import { chunk } from '../hostile/parts/png.ts'
import { anim, anmf, riffChunk, vp8x, WEBP_FLAGS, webp } from '../hostile/parts/riff.ts'
import { arithmeticJpeg, progressiveArithmeticJpeg } from './encodings.ts'
import { noisy, plain } from './pictures.ts'

const none = new Uint8Array()
const header = { width: 300, height: 200, channels: 3, depth: 'uchar', isProgressive: false } as const

test('the layout of a JPEG is told by its markers, not by what segments or pixels hold', async () => {
  const photo = await noisy().jpeg().toBuffer()
  const { segments } = jpegLayout(photo)
  expect(jpegLayout(photo)).toMatchObject({ segments, scans: 1, samplesPerPixel: 1.5 })
  const hidden = segment(
    0xe1,
    'Exif\0\0',
    await noisy()
      .jpeg({ progressive: true })
      .toBuffer()
      .then(bytes => bytes.subarray(0, 60_000)),
  )
  expect(jpegLayout(inJpeg(photo, hidden))).toMatchObject({ segments: segments + 1, scans: 1, samplesPerPixel: 1.5 })
  expect(jpegLayout(join(photo, photo)).scans).toBe(1)
  expect(jpegLayout(scansJpeg({ width: 400, height: 300, components: 3 }, 700))).toMatchObject({ scans: 700, samplesPerPixel: 3 })
})

test('the first frame of a JPEG counts, by which memory is taken', () => {
  const colour = scansJpeg({ width: 400, height: 300, components: 3 }, 3)
  const grey = segment(0xc9, [12, 0, 0, 0, 0, 1, 1, 0x11, 0])
  expect(jpegLayout(join(colour.subarray(0, -2), grey, colour.subarray(-2)))).toEqual({ ...jpegLayout(colour), segments: jpegLayout(colour).segments + 1 })
})

test('an ordinary picture of any format may have as many pixels as the limits say', async () => {
  expect(mostPixels(await plain([1, 2, 3]).jpeg().toBuffer(), 'image/jpeg', header)).toBe(80_000_000)
  expect(mostPixels(none, 'image/png', header)).toBe(80_000_000)
  expect(mostPixels(await plain([1, 2, 3]).webp().toBuffer(), 'image/webp', header)).toBe(80_000_000)
})

test('a progressive photo of 50 MP passes, one of hundreds of scans does not', () => {
  const progressive = { ...header, isProgressive: true }
  const jpeg = (scans: number) => scansJpeg({ width: 400, height: 300 }, scans)
  expect(mostPixels(jpeg(10), 'image/jpeg', progressive)).toBe(80_000_000)
  expect(mostPixels(jpeg(700), 'image/jpeg', progressive)).toBeLessThan(3_000_000)
})

test('what is read slowly may have fewer bytes: arithmetic coding, and WebP with loss', async () => {
  expect(mostBytes(await noisy().jpeg().toBuffer(), 'image/jpeg')).toBe(LIMITS.photoBytes)
  expect(mostBytes(arithmeticJpeg(), 'image/jpeg')).toBe(4_000_000)
  expect(mostBytes(progressiveArithmeticJpeg(), 'image/jpeg')).toBe(4_000_000)
  const [lossy, lossless] = await Promise.all([noisy().webp().toBuffer(), noisy().webp({ lossless: true, effort: 0 }).toBuffer()])
  expect([mostBytes(lossy, 'image/webp'), mostBytes(lossless, 'image/webp')]).toEqual([LIMITS.photoBytes, LIMITS.photoBytes])
  const large = webp(riffChunk('VP8 ', new Uint8Array(8_000_001)))
  expect(mostBytes(large, 'image/webp')).toBe(8_000_000)
  const frame = anmf({ width: 300, height: 300 }, riffChunk('VP8 ', new Uint8Array(8_000_001)))
  expect(mostBytes(webp(vp8x({ flags: WEBP_FLAGS.animation, width: 300, height: 300 }), anim, frame), 'image/webp')).toBe(8_000_000)
  // Frames that nobody sees cost nothing.
  const small = anmf({ width: 300, height: 300 }, riffChunk('VP8 ', new Uint8Array(1_000)))
  expect(mostBytes(webp(vp8x({ flags: WEBP_FLAGS.animation, width: 300, height: 300 }), anim, small, frame), 'image/webp')).toBe(LIMITS.photoBytes)
  expect(mostPixels(lossless, 'image/webp', header)).toBe(25_000_000)
})

test('a JPEG without its end is read three times, and may have a third; a photo of 48 MP passes', async () => {
  const photo = await noisy().jpeg().toBuffer()
  expect(mostPixels(photo.subarray(0, -2), 'image/jpeg', header)).toBeGreaterThan(48_000_000)
  const full = await noisy().jpeg({ chromaSubsampling: '4:4:4' }).toBuffer()
  expect(mostPixels(full, 'image/jpeg', header)).toBe(80_000_000)
  expect(mostPixels(full.subarray(0, -2), 'image/jpeg', header)).toBeCloseTo(250_000_000 / 9)
  const progressive = await noisy().jpeg({ progressive: true }).toBuffer()
  const deep = { ...header, isProgressive: true }
  expect(mostPixels(progressive.subarray(0, -2), 'image/jpeg', deep)).toBeCloseTo(mostPixels(progressive, 'image/jpeg', deep) / 3)
})

test('interlaced, deep, transparent and animated pictures may have fewer', () => {
  expect(mostPixels(none, 'image/png', { ...header, isProgressive: true })).toBeLessThan(34_000_000)
  expect(mostPixels(none, 'image/png', { ...header, channels: 4 })).toBe(25_000_000)
  expect(mostPixels(none, 'image/png', { ...header, channels: 3, depth: 'ushort' })).toBeGreaterThan(7_600_000)
  // What the largest tablet makes of its screen, in 16 bits, passes: 2732 x 2048 px.
  expect(mostPixels(none, 'image/png', { ...header, channels: 4, depth: 'ushort' })).toBeGreaterThan(2732 * 2048)
})

test('floods of the smallest parts are told from photos', async () => {
  const [jpeg, png] = [await noisy().jpeg().toBuffer(), await noisy().png().toBuffer()]
  expect([hasTooManyParts(jpeg, 'image/jpeg'), hasTooManyParts(png, 'image/png')]).toEqual([false, false])
  expect(hasTooManyParts(inJpeg(jpeg, repeated(segment(0xfe), 20_000)), 'image/jpeg')).toBe(true)
  expect(hasTooManyParts(inPng(png, repeated(chunk('prVt', none), 20_000)), 'image/png')).toBe(true)
})

test('a file that asks for more than its reader allows is refused, not tried again', () => {
  const libheif =
    'heif: Memory allocation error: Security limit exceeded: iloc box contains 1000 items, which exceeds the security limit of 256 items. (6.1000)'
  const noSize = 'source: bad seek to 867\nheif: Memory allocation error: Invalid image size: zero width or height (6.129)'
  for (const message of [libheif, noSize]) expect(isOurFailure(new Error(message))).toBe(false)
  expect(isOurFailure(new Error('vips: out of memory'))).toBe(true)
})
