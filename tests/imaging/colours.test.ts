import { deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { afterAll, describe, expect, test } from 'vitest'
import { createImaging } from '../../functions/imaging/imaging.ts'
import { RENDITION_FORMATS } from '../../shared/renditions.ts'
import { chunk, PNG_HEAD } from '../hostile/parts/png.ts'
import { asSrgb, fromSrgbCurve, type Triple } from '../support/colour.ts'
import { difference } from '../support/delta-e.ts'
import { matrixProfile } from '../support/icc-profile.ts'
import { adobe, flatJpeg, iccSegments } from './flat-jpeg.ts'
import { avifItem, heicFile, profile } from './heic-file.ts'
import { plain } from './pictures.ts'

const imaging = createImaging()
afterAll(() => imaging.close())

/** Thirty squares of 56 x 48 pixels in six columns. */
const [WIDTH, HEIGHT] = [336, 240]
const patchAt = (x: number, y: number) => Math.floor(y / 48) * 6 + Math.floor(x / 56)

/** Light, dark and middling colours, pure ones and greys, as values of whatever red, green and blue they are read in. */
const COLOURS: readonly Triple[] = [
  ...[40, 130, 220].flatMap(r => [40, 130, 220].flatMap(g => [40, 130, 220].map(b => [r, g, b] as const))),
  [0, 0, 0],
  [255, 255, 255],
  [255, 0, 128],
]

/** What each square of a picture became, in a format. */
async function patchesIn(rendition: Uint8Array): Promise<Triple[]> {
  const { data, info } = await sharp(rendition).raw().toBuffer({ resolveWithObject: true })
  expect([info.width, info.height, info.channels]).toEqual([WIDTH, HEIGHT, 3])
  return Array.from({ length: 30 }, (_, patch) => {
    const at = ((Math.floor(patch / 6) * 48 + 24) * WIDTH + (patch % 6) * 56 + 28) * 3
    return [data[at]!, data[at + 1]!, data[at + 2]!] as const
  })
}

/** Expect renditions to be as a reference says, on average within a deltaE 2000 that a careful eye does not see. */
async function expectColours(bytes: Uint8Array, reference: readonly Triple[], most = 1) {
  const picture = await imaging.open(bytes)
  if ('problem' in picture) throw new Error(`refused: ${JSON.stringify(picture.problem)}`)
  for (const format of RENDITION_FORMATS) {
    const seen = await patchesIn(await picture.render(WIDTH, format))
    const differences = seen.map((colour, at) => difference(colour, reference[at]!))
    expect(differences.reduce((sum, each) => sum + each) / 30, `${format}: ${differences.map(each => each.toFixed(1)).join(' ')}`).toBeLessThan(most)
  }
}

const patches = () => {
  const data = Buffer.alloc(WIDTH * HEIGHT * 3)
  for (let at = 0; at < WIDTH * HEIGHT; at++) data.set(COLOURS[patchAt(at % WIDTH, Math.floor(at / WIDTH))]!, at * 3)
  return sharp(data, { raw: { width: WIDTH, height: HEIGHT, channels: 3 } })
}
const deepPatches = () => patches().toColourspace('rgb16')

const inPng = async (pixels: ReturnType<typeof sharp>, icc: Uint8Array) => {
  const png = await pixels.png().toBuffer()
  return Buffer.concat([png.subarray(0, PNG_HEAD), chunk('iCCP', Buffer.concat([Buffer.from('photo\0\0'), deflateSync(icc)])), png.subarray(PNG_HEAD)])
}
const inJpeg = async (icc: Uint8Array) => {
  const jpeg = await patches().jpeg({ quality: 100, chromaSubsampling: '4:4:4' }).toBuffer()
  return Buffer.concat([jpeg.subarray(0, 2), ...iccSegments(icc), jpeg.subarray(2)])
}
const inAvif = async (icc: Uint8Array) => {
  const avif = await patches().avif({ quality: 95, chromaSubsampling: '4:4:4', effort: 0 }).toBuffer()
  return heicFile({ items: [avifItem(1, avif, [profile(icc)])], primary: 1, brand: 'avif' })
}
/** WebP is extended by its first chunk, which says that a profile follows (WebP container specification). */
const inWebp = async (icc: Uint8Array) => {
  const webp = await patches().webp({ lossless: true }).toBuffer()
  const riff = (type: string, data: Buffer) => {
    const length = Buffer.alloc(4)
    length.writeUInt32LE(data.length)
    return Buffer.concat([Buffer.from(type), length, data, Buffer.alloc(data.length % 2)])
  }
  const extended = Buffer.from([0x20, 0, 0, 0, (WIDTH - 1) & 255, (WIDTH - 1) >> 8, 0, (HEIGHT - 1) & 255, (HEIGHT - 1) >> 8, 0])
  return riff('RIFF', Buffer.concat([Buffer.from('WEBP'), riff('VP8X', extended), riff('ICCP', Buffer.from(icc)), webp.subarray(12)]))
}

const ADOBE_GAMMA = 563 / 256
const adobeRgb = matrixProfile('adobe', ADOBE_GAMMA)
const asAdobe = COLOURS.map(colour => asSrgb('adobe', value => value ** ADOBE_GAMMA, colour))
const asP3 = COLOURS.map(colour => asSrgb('p3', fromSrgbCurve, colour))
const builtIn = async (name: 'p3' | 'cmyk') => (await sharp(await plain([0, 0, 0]).withIccProfile(name).jpeg().toBuffer()).metadata()).icc!

test('the references differ from the bare numbers by more than is let pass', () => {
  for (const reference of [asAdobe, asP3]) expect(reference.reduce((sum, colour, at) => sum + difference(colour, COLOURS[at]!), 0) / 30).toBeGreaterThan(1.5)
})

describe('sRGB within a deltaE 2000 of 1 on average', () => {
  test('from Adobe RGB', async () => {
    for (const bytes of [await inPng(patches(), adobeRgb), await inJpeg(adobeRgb), await inWebp(adobeRgb), await inAvif(adobeRgb)])
      await expectColours(bytes, asAdobe)
  })

  test('from Display P3', async () => {
    const p3 = await builtIn('p3')
    for (const bytes of [await inPng(patches(), p3), await inJpeg(p3), await inWebp(p3), await inAvif(p3)]) await expectColours(bytes, asP3)
  })

  test('from 16 bits with a profile', async () => {
    await expectColours(await inPng(deepPatches(), adobeRgb), asAdobe)
    await expectColours(await inPng(deepPatches(), await builtIn('p3')), asP3)
  })

  test('from sRGB, with its profile and without', async () => {
    await expectColours(await patches().png().toBuffer(), COLOURS)
    await expectColours(await patches().withIccProfile('srgb').jpeg({ quality: 100 }).toBuffer(), COLOURS)
  })
})

/** Cyan, magenta, yellow, black, and what LittleCMS 2.14 makes of them in sRGB (`transicc -s -t0`) by the profile that sharp brings. */
const INKS: readonly (readonly [readonly number[], Triple])[] = [
  [
    [0, 0, 0, 0],
    [255, 255, 255],
  ],
  [
    [255, 0, 0, 0],
    [0, 153.3, 227.6],
  ],
  [
    [0, 255, 0, 0],
    [233.6, 0, 130.2],
  ],
  [
    [0, 0, 255, 0],
    [255, 239.9, 0],
  ],
  [
    [255, 255, 0, 0],
    [31, 4.5, 119.4],
  ],
  [
    [255, 0, 255, 0],
    [0, 140.4, 52.2],
  ],
  [
    [0, 255, 255, 0],
    [231.6, 0, 21.5],
  ],
  [
    [0, 0, 0, 255],
    [17.8, 3.8, 22.8],
  ],
  [
    [0, 0, 0, 128],
    [134.3, 133.4, 134.1],
  ],
  [
    [64, 0, 0, 0],
    [171.2, 220.4, 248.2],
  ],
  [
    [0, 64, 0, 0],
    [252, 191.1, 215.4],
  ],
  [
    [0, 0, 64, 0],
    [255, 251.5, 190],
  ],
  [
    [128, 64, 0, 0],
    [118.8, 155.4, 206.2],
  ],
  [
    [64, 128, 0, 0],
    [182.9, 127.3, 174.9],
  ],
  [
    [0, 128, 64, 0],
    [243.9, 136.2, 146.5],
  ],
  [
    [0, 64, 128, 0],
    [253, 182.8, 123.6],
  ],
  [
    [128, 0, 64, 0],
    [101.4, 188.3, 186],
  ],
  [
    [64, 0, 128, 0],
    [182.9, 213.1, 139.4],
  ],
  [
    [128, 128, 128, 0],
    [131.1, 112.7, 112.7],
  ],
  [
    [64, 48, 48, 0],
    [179.6, 178, 182],
  ],
  [
    [128, 96, 96, 32],
    [117.7, 122.7, 126.6],
  ],
  [
    [192, 160, 160, 128],
    [48.2, 52, 58.6],
  ],
  [
    [40, 140, 200, 20],
    [192.7, 113, 64.6],
  ],
  [
    [200, 120, 30, 10],
    [49.4, 105.9, 156.7],
  ],
  [
    [30, 20, 90, 0],
    [221.3, 214.8, 164.3],
  ],
  [
    [20, 160, 150, 40],
    [189.8, 96.2, 85.3],
  ],
  [
    [180, 60, 190, 30],
    [66.4, 125.9, 83.3],
  ],
  [
    [90, 180, 20, 60],
    [135.3, 75.8, 121.8],
  ],
  [
    [10, 40, 60, 0],
    [242.7, 205, 179.9],
  ],
  [
    [255, 255, 255, 255],
    [0, 0, 24.1],
  ],
]
const inked = (valuesOf: (inks: readonly number[]) => number[], ...segments: Buffer[]) =>
  flatJpeg(WIDTH, HEIGHT, 4, (x, y) => valuesOf(INKS[patchAt(x, y)]![0]), segments)
const asInked = INKS.map(([, colour]) => colour)
/** CMYK in JPEG is stored as what is left of white: Adobe began so, and readers take it for granted. */
const inverted = (inks: readonly number[]) => inks.map(value => 255 - value)
const ycck = ([c, m, y, k]: readonly number[]) => {
  const [luma, blue, red] = [
    0.299 * c! + 0.587 * m! + 0.114 * y!,
    128 - 0.168736 * c! - 0.331264 * m! + 0.5 * y!,
    128 + 0.5 * c! - 0.418688 * m! - 0.081312 * y!,
  ]
  return [luma, blue, red, 255 - k!].map(value => Math.max(0, Math.min(255, Math.round(value))))
}

describe('CMYK becomes sRGB within a deltaE 2000 of 2 on average', () => {
  test('with a profile', async () => {
    await expectColours(inked(inverted, adobe(0), ...iccSegments(await builtIn('cmyk'))), asInked, 2)
  })

  test('without a profile, by that of an ordinary press', async () => {
    await expectColours(inked(inverted, adobe(0)), asInked, 2)
  })

  test('as luma, two chromas and black', async () => {
    await expectColours(inked(ycck, adobe(2)), asInked, 2)
    await expectColours(inked(ycck, adobe(2), ...iccSegments(await builtIn('cmyk'))), asInked, 2)
  })

  test('without Adobe’s marker', async () => {
    await expectColours(inked(inverted), asInked, 2)
  })
})

describe('a profile that can’t be meant leaves a picture as it is', () => {
  test.each<[string, () => Promise<Uint8Array>]>([
    ['bytes that are none', async () => Buffer.from('this is no profile'.repeat(20))],
    ['one that breaks off', async () => adobeRgb.subarray(0, 200)],
    ['one of other channels', () => builtIn('cmyk')],
  ])('%s', async (_, icc) => {
    await expectColours(await inJpeg(await icc()), COLOURS)
    await expectColours(await inPng(patches(), await icc()), COLOURS)
  })
})
