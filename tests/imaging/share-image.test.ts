import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { createShareImages } from '../../functions/imaging/share-images.ts'
import type { ShareImage } from '../../functions/ports.ts'
import { ACCENT_COLOURS } from '../../shared/accent-colours.ts'
import { settable } from '../../shared/settable.ts'
import { drawn } from '../pages/drawn.ts'
import { HOSTILE_STRINGS } from '../support/hostile-strings.ts'

const FONTS = join(import.meta.dirname, '../../dist/host/fonts')
const { draw } = createShareImages(FONTS)

const PAPER = [0xfa, 0xf8, 0xf4]
const TITLE = 'Una porta aperta sul cortile di Palazzo Rosso'

async function image(change: Partial<ShareImage> = {}, shape = { width: 1280, height: 960 }): Promise<Buffer> {
  const photo = await drawn({ ...shape, format: 'jpg' })
  return Buffer.from(await draw({ photo, city: 'Genova', title: TITLE, credit: 'Ada Rossi', licence: 'CC-BY-4.0', accent: 'sea', ...change }))
}

/** How many pixels of a part are not of the paper, where JPEG blurs edges a little. */
async function inked(jpeg: Buffer, part: { left: number; top: number; width: number; height: number }): Promise<number> {
  const pixels = await sharp(jpeg).extract(part).removeAlpha().raw().toBuffer()
  let count = 0
  for (let at = 0; at < pixels.length; at += 3) if (PAPER.some((value, channel) => Math.abs(value - (pixels[at + channel] ?? 0)) > 24)) count++
  return count
}
/** Beside a photo of 4 : 3. */
const TITLE_PLACE = { left: 824, top: 150, width: 332, height: 330 }
const EDGES = [
  { left: 1160, top: 0, width: 40, height: 630 },
  { left: 790, top: 0, width: 410, height: 40 },
  { left: 790, top: 592, width: 410, height: 38 },
]

test('the fonts are built', () => {
  expect(existsSync(join(FONTS, 'fonts.conf'))).toBe(true)
})

describe('a share image', () => {
  test.each([
    ['lying', { width: 1280, height: 960 }],
    ['standing', { width: 960, height: 1280 }],
    ['a panorama', { width: 1280, height: 200 }],
    ['small', { width: 320, height: 240 }],
  ])('of a photo that is %s is a JPEG of 1200 x 630, light enough for every messenger', async (_, shape) => {
    const jpeg = await image({}, shape)
    expect(await sharp(jpeg).metadata()).toMatchObject({ format: 'jpeg', width: 1200, height: 630 })
    expect(jpeg.length).toBeLessThan(300_000)
  })

  test('is the same whenever it is drawn', async () => {
    expect((await image()).equals(await image())).toBe(true)
  })

  test('shows the photo, the mark of the city in its colour, and what is written within its margins', async () => {
    const jpeg = await image()
    const [r = 0, g = 0, b = 0] = await sharp(jpeg).extract({ left: 300, top: 100, width: 1, height: 1 }).raw().toBuffer()
    expect([Math.abs(r - 143) < 12, Math.abs(g - 179) < 12, Math.abs(b - 196) < 12]).toEqual([true, true, true])
    const mark = await sharp(jpeg).extract({ left: 850, top: 47, width: 1, height: 1 }).raw().toBuffer()
    const wanted = (ACCENT_COLOURS.sea.match(/\w\w/g) ?? []).map(hex => Number.parseInt(hex, 16))
    for (const [channel, value] of wanted.entries()) expect(Math.abs((mark[channel] ?? 0) - value)).toBeLessThan(20)
    expect(await inked(jpeg, TITLE_PLACE)).toBeGreaterThan(2000)
    for (const edge of EDGES) expect(await inked(jpeg, edge)).toBe(0)
  })

  test.each([
    ['long', 'Il portone era aperto, e dietro il portone lo scalone, e in cima allo scalone un giardino pensile che nessuno ricordava: '.slice(0, 120)],
    ['one word', 'W'.repeat(120)],
    ['in Greek', 'Μια ανοιχτή πόρτα στο λιμάνι'],
    ['in Bulgarian', 'Отворена врата към пристанището'],
    ['in Vietnamese', 'Một cánh cửa mở ra biển'],
    ['markup', '<span size="900000">&amp; <b>x</b> &#0; ]]>'],
    ['an entity that is none', 'A & B &nope; "C" \'D\''],
  ])('has a title within its margins that is %s', async (_, title) => {
    const jpeg = await image({ title })
    expect(await inked(jpeg, TITLE_PLACE)).toBeGreaterThan(1000)
    for (const edge of EDGES) expect(await inked(jpeg, edge)).toBe(0)
  })

  test('has the city in place of a title whose letters the fonts do not have, rather than boxes', async () => {
    const without = await image({ title: '' })
    for (const title of ['باب مفتوح', '开着的门', 'ანა', '🚪🌊', '\u200f\u202e']) expect((await image({ title })).equals(without)).toBe(true)
  })

  test('is drawn of every hostile text that the fonts can set, in all of its places at once', async () => {
    const set = HOSTILE_STRINGS.filter(text => settable(text) !== undefined)
    expect(set.length).toBeGreaterThan(100)
    for (const text of set.filter((_, index) => index % 8 === 0)) {
      const jpeg = await image({ title: text, credit: text, city: text }, { width: 320, height: 240 })
      for (const edge of EDGES) expect([text, await inked(jpeg, edge)]).toEqual([text, 0])
    }
  })

  test('carries who made it and under which licence, and nothing else', async () => {
    const { xmpAsString = '', exif, icc, iptc } = await sharp(await image({ credit: 'A & B' })).metadata()
    expect(xmpAsString).toContain('A &amp; B')
    expect(xmpAsString).toContain('https://creativecommons.org/licenses/by/4.0/')
    expect([exif, icc, iptc]).toEqual([undefined, undefined, undefined])
  })

  test('is not drawn without its fonts', async () => {
    const photo = await drawn({ width: 320, height: 240, format: 'jpg' })
    const lost = createShareImages(join(FONTS, 'absent'))
    await expect(lost.draw({ photo, city: 'Genova', credit: 'Ada', licence: 'CC0-1.0', accent: 'sea' })).rejects.toThrow(/expected fonts for share images/)
  })
})

test('the colours are those of light pages', async () => {
  const css = await readFile(join(import.meta.dirname, '../../web/styles/accents.css'), 'utf8')
  const found = Object.fromEntries([...css.matchAll(/\.accent-(\w+) \{\s+--accent: light-dark\((#\w{6}),/g)].map(([, name, light]) => [name, light]))
  expect(found).toEqual(ACCENT_COLOURS)
})

test.each([
  ['  Una\n porta ', 'Una porta'],
  ['Mare 🌊 blu', 'Mare blu'],
  ['e\u0301te\u0301', 'été'],
  ['a\u0000b\u202ec', 'abc'],
  ['门', undefined],
  ['', undefined],
])('%j is set as %j', (text, expected) => {
  expect(settable(text)).toBe(expected)
})
