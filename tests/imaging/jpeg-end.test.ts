import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { decode } from '../../functions/imaging/decode.ts'
import { inspect } from '../../functions/imaging/inspect.ts'
import { withEnd } from '../../functions/imaging/jpeg-end.ts'
import { restrictLoaders } from '../../functions/imaging/loaders.ts'
import { fc } from '../support/fc.ts'
import { noisy } from './pictures.ts'

const SIZE = { width: 400, height: 304 }
const END = 2

/** Everything of a file as it is taken in, `undefined` where it is refused. */
async function pixelsOf(bytes: Uint8Array): Promise<Buffer | undefined> {
  const inspected = await inspect(bytes)
  if ('problem' in inspected) return undefined
  const { data } = (await decode(bytes, inspected, SIZE).catch(() => undefined)) ?? {}
  return data && Buffer.from(data)
}

/** Pixels with the corner at the right of the bottom in black: 16 by 16 where colour is at half of its size, and what it is smoothed into. */
function withoutLastBlock(pixels: Buffer): Buffer {
  const rest = Buffer.from(pixels)
  for (let y = SIZE.height - 18; y < SIZE.height; y++) rest.fill(0, (y * SIZE.width + SIZE.width - 18) * 3, (y + 1) * SIZE.width * 3)
  return rest
}

/** Places of the markers of scans behind the first. */
function laterScans(bytes: Uint8Array): number[] {
  const places: number[] = []
  for (let at = bytes.indexOf(0xff); at >= 0; at = bytes.indexOf(0xff, at + 1)) if (bytes[at + 1] === 0xda) places.push(at)
  return places.slice(1)
}

restrictLoaders()
const picture = noisy(SIZE)
const files = {
  'in one scan': await picture.clone().jpeg({ quality: 80 }).toBuffer(),
  'with colour at full size': await picture.clone().jpeg({ quality: 90, chromaSubsampling: '4:4:4' }).toBuffer(),
  'in grey': await picture.clone().greyscale().jpeg().toBuffer(),
  progressive: await picture.clone().jpeg({ progressive: true }).toBuffer(),
  'progressive, in grey': await picture.clone().greyscale().jpeg({ progressive: true, optimizeScans: true }).toBuffer(),
}
const each = Object.entries(files).map(([name, bytes]) => [name, new Uint8Array(bytes)] as const)

describe.each(each)('a JPEG %s', (_, bytes) => {
  test('that lacks its end marker, or half of it, is the same picture', async () => {
    const whole = await pixelsOf(bytes)
    expect(whole).toBeDefined()
    for (const missing of [1, END]) {
      const cut = bytes.subarray(0, bytes.length - missing)
      expect((await pixelsOf(cut))?.equals(whole!)).toBe(true)
    }
    expect(withEnd(bytes)).toBeUndefined()
  })

  test('is refused where pixels are missing, however few: no cut gives another picture, but for one in hundreds in its last block', async () => {
    const whole = await pixelsOf(bytes)
    let others = 0
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.integer({ min: END + 1, max: 200 }), fc.integer({ min: END + 1, max: bytes.length - 2 })), async missing => {
        const pixels = await pixelsOf(bytes.slice(0, bytes.length - missing))
        if (!pixels || pixels.equals(whole!)) return
        others++
        expect(withoutLastBlock(pixels).equals(withoutLastBlock(whole!))).toBe(true)
      }),
      { numRuns: 60 },
    )
    expect(others).toBeLessThanOrEqual(1)
    expect(await pixelsOf(bytes.slice(0, bytes.length - 40))).toBeUndefined()
  })
})

test('a progressive one that breaks off between two scans is refused, though every scan that is there is whole', async () => {
  for (const bytes of [files.progressive, files['progressive, in grey']]) {
    const places = laterScans(bytes)
    expect(places.length).toBeGreaterThan(3)
    for (const place of places) expect(await pixelsOf(Uint8Array.from(bytes.subarray(0, place)))).toBeUndefined()
  }
})

test('what libjpeg warns of passes with an end, as it did, and not without', async () => {
  const bytes = Uint8Array.from(files['in one scan'])
  // Zeros in the middle of the pixels decode to something, and leave the rest out of step.
  const bent = Uint8Array.from(bytes)
  bent.fill(0, bytes.length - 900, bytes.length - 860)
  expect(await pixelsOf(bent)).toBeDefined()
  const without = await pixelsOf(bent.slice(0, -END))
  expect(without === undefined || without.equals((await pixelsOf(bent))!)).toBe(true)
})

test('without an end, hundreds of scans are none that anybody needs', async () => {
  const { scansJpeg } = await import('../hostile/parts/jpeg.ts')
  const many = scansJpeg({ width: 400, height: 304, components: 3 }, 700)
  expect(withEnd(many.slice(0, -END))).toBeUndefined()
  expect(
    await sharp({ create: { ...SIZE, channels: 3, background: '#000' } })
      .png()
      .toBuffer()
      .then(png => withEnd(new Uint8Array(png))),
  ).toBeUndefined()
})
