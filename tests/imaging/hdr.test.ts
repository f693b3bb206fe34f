import sharp from 'sharp'
import { afterAll, describe, expect, test } from 'vitest'
import { createImaging } from '../../functions/imaging/imaging.ts'
import { toSrgb } from '../../functions/imaging/tone-map.ts'
import { RENDITION_FORMATS } from '../../shared/renditions.ts'
import { chunk, PNG_HEAD } from '../hostile/parts/png.ts'
import { asSrgb, fromSrgbCurve, linearAsSrgb, type Primaries, type Triple } from '../support/colour.ts'
import { difference } from '../support/delta-e.ts'
import { hlgOf, pqOf } from '../support/hdr.ts'
import { avifItem, deepTile, heicFile, type Item, numbers, tile } from './heic-file.ts'
import { QUADRANTS } from './pictures.ts'

const imaging = createImaging()
afterAll(() => imaging.close())

/** The numbers of ITU-T H.273. */
const [BT709, BT2020, P3] = [1, 9, 12]
const [SRGB, PQ, HLG] = [13, 16, 18]
/** Light of white paper, cd/m² (ITU-R BT.2408). */
const PAPER = 203

/** A picture of one colour, of values from 0 to 1, with 16 bits. */
function deep(values: Triple) {
  const pixel = values.map(value => Math.round(value * 65_535))
  const data = Uint16Array.from({ length: 240 * 240 * 3 }, (_, at) => pixel[at % 3]!)
  return sharp(data, { raw: { width: 240, height: 240, channels: 3 } }).toColourspace('rgb16')
}
const deepAvif = (values: Triple) => deep(values).avif({ bitdepth: 10, quality: 95, chromaSubsampling: '4:4:4', effort: 0 }).toBuffer()

async function avif(values: Triple, primaries: number, transfer: number, others: Item[] = []) {
  const item = avifItem(1, await deepAvif(values), [numbers(primaries, transfer, 6)])
  return heicFile({ items: [item, ...others], primary: 1, brand: 'avif' })
}

async function png(values: Triple, primaries: number, transfer: number) {
  const bytes = await deep(values).withIccProfile('p3').png().toBuffer()
  return Buffer.concat([bytes.subarray(0, PNG_HEAD), chunk('cICP', Buffer.from([primaries, transfer, 0, 1])), bytes.subarray(PNG_HEAD)])
}

/** The colour in the middle of the renditions. */
async function shown(bytes: Uint8Array): Promise<Triple[]> {
  const picture = await imaging.open(bytes)
  if ('problem' in picture) throw new Error(`refused: ${JSON.stringify(picture.problem)}`)
  return await Promise.all(
    RENDITION_FORMATS.map(async format => {
      const { data, info } = await sharp(await picture.render(picture.width, format))
        .raw()
        .toBuffer({ resolveWithObject: true })
      const at = (Math.floor(info.height / 2) * info.width + Math.floor(info.width / 2)) * 3
      return [data[at]!, data[at + 1]!, data[at + 2]!] as const
    }),
  )
}
async function expectColour(bytes: Uint8Array, colour: Triple, most = 2) {
  for (const each of await shown(bytes)) expect(difference(each, colour), `${each} rather than ${colour.map(Math.round)}`).toBeLessThan(most)
}

/** Light in cd/m²: what a screen of the day before shows just as well, of which nothing may change. */
const DIM: readonly Triple[] = [
  [80, 80, 80],
  [20, 20, 20],
  [2, 2, 2],
  [60, 20, 12],
  [14, 50, 20],
  [10, 14, 60],
]
const asShown = (primaries: Primaries, light: Triple) => linearAsSrgb(primaries, light.map(value => value / PAPER) as unknown as Triple)
const pq = (light: Triple) => light.map(pqOf) as unknown as Triple

describe('a picture of high dynamic range', () => {
  test.each(DIM)('keeps what is no brighter than a sheet of grey paper: %d, %d, %d cd/m²', async (...light) => {
    await expectColour(await avif(pq(light), BT2020, PQ), asShown('bt2020', light))
    await expectColour(await avif(pq(light), P3, PQ), asShown('p3', light))
    await expectColour(await avif(hlgOf(light), BT2020, HLG), asShown('bt2020', light))
    await expectColour(await png(pq(light), BT2020, PQ), asShown('bt2020', light))
  })

  test('is brighter where it was brighter, white paper below white, and never of another hue', async () => {
    let last = 0
    for (const light of [100, 150, PAPER, 300, 450, 1000]) {
      const [[r, g, b]] = (await shown(await png(pq([light, light, light]), BT2020, PQ))) as [Triple]
      expect(Math.max(r, g, b) - Math.min(r, g, b)).toBeLessThan(3)
      expect(g).toBeGreaterThan(last)
      if (light === PAPER) expect(g).toBeGreaterThan(215)
      last = g
    }
    expect(last).toBeGreaterThan(252)
    expect(await shown(await png([1, 1, 1], BT2020, PQ))).toEqual([
      [255, 255, 255],
      [255, 255, 255],
    ])
    const [[r, g, b]] = (await shown(await png(pq([900, 450, 450]), BT709, PQ))) as [Triple]
    expect([fromSrgbCurve(g / 255) / fromSrgbCurve(r / 255), g - b]).toEqual([expect.closeTo(0.5, 1), expect.closeTo(0, -1)])
  })

  test('is the same as HEIC and as AVIF', async () => {
    const red = QUADRANTS[0].map(value => value / 255) as unknown as Triple
    for (const [primaries, transfer] of [
      [BT2020, HLG],
      [P3, PQ],
    ] as const) {
      const [seen] = await shown(await avif(red, primaries, transfer))
      const properties = [numbers(primaries, transfer, 6)]
      await expectColour(heicFile({ items: [deepTile(1, { properties })], primary: 1 }), seen!, 3)
      await expectColour(heicFile({ items: [tile(1, 0, { properties })], primary: 1 }), seen!, 3)
    }
  })
})

test('what resizing leaves beyond the top is as light as that', () => {
  expect([...toSrgb(Uint16Array.of(65_535, 65_500, 65_472), 65_472, { primaries: 'bt2020', transfer: 'pq' })]).toEqual([255, 255, 255])
})

describe('colours that are stated by numbers', () => {
  const colour: Triple = [200, 90, 60]
  const values = colour.map(value => value / 255) as unknown as Triple

  test('are those of Display P3 and of BT.2020', async () => {
    await expectColour(await avif(values, P3, SRGB), asSrgb('p3', fromSrgbCurve, colour))
    await expectColour(await avif(values, BT2020, SRGB), asSrgb('bt2020', fromSrgbCurve, colour))
    await expectColour(await png(values, P3, SRGB), asSrgb('p3', fromSrgbCurve, colour))
  })

  test('are sRGB where they say so, or say nothing that is known', async () => {
    for (const [primaries, transfer] of [
      [BT709, SRGB],
      [BT709, 1],
      [2, 2],
      [77, 77],
    ] as const)
      await expectColour(await avif(values, primaries, transfer), colour)
  })

  test('count for the picture that they belong to: those of a gain map do not', async () => {
    const map = avifItem(2, await deepAvif([0.5, 0.5, 0.5]), [numbers(BT2020, PQ, 6)])
    await expectColour(await avif(values, BT709, SRGB, [{ ...map, hidden: true }]), colour)
  })
})
