import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { settable } from '../../shared/settable.ts'
import { genoa, palazzoRosso, rolliDays } from '../submissions/fixtures.ts'
import { HOSTILE_STRINGS } from '../support/hostile-strings.ts'
import { readCode } from '../support/read-code.ts'
import { allOf, readXml } from '../support/read-xml.ts'
import { drawSvg, ORIGIN, openPosters, readPdf } from './open-posters.ts'

let posters: Awaited<ReturnType<typeof openPosters>>
beforeAll(async () => {
  posters = await openPosters()
})
afterAll(() => posters.close())

const PLACE = '/genoa/places/palazzo-rosso/poster'
const SIZES = { a4: [210, 297], a6: [105, 148] } as const
const ASKS = { en: 'What do you see here?', it: 'Che cosa si vede da qui?', nl: 'Wat zie je hier?' }
const everyOne = Object.keys(ASKS).flatMap(lang => Object.keys(SIZES).map(size => [lang, size] as [keyof typeof ASKS, keyof typeof SIZES]))

/** Whether anything is drawn nearer to the edge than this, in millimetres. */
function isMarginFree(svg: string, margin: number): boolean {
  const scale = 4
  const { width, height, pixels } = drawSvg(svg, scale)
  const edge = margin * scale - 1
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const inside = x >= edge && x < width - edge && y >= edge && y < height - edge
      const at = (y * width + x) * 4
      if (!inside && (pixels[at] !== 255 || pixels[at + 1] !== 255 || pixels[at + 2] !== 255)) return false
    }
  return true
}

describe.each(everyOne)('a poster in %s, %s', (lang, size) => {
  const query = `lang=${lang}&size=${size}`
  const [width, height] = SIZES[size]
  // The city speaks Italian by itself.
  const url = `${ORIGIN}/p/genoa/palazzo-rosso${lang === 'it' ? '' : `?lang=${lang}`}`

  test('is an SVG of its size whose letters are outlines, with what it says as its description', async () => {
    const root = readXml(await posters.svg(`${PLACE}.svg?${query}`))
    expect(root.attributes).toMatchObject({ width: `${width}mm`, height: `${height}mm`, 'xml:lang': lang })
    expect(new Set(root.children.map(({ name }) => name))).toEqual(new Set(['title', 'desc', 'path']))
    const [description] = allOf(root, 'desc')
    for (const words of ['Palazzo Rosso', ASKS[lang]]) expect(description?.text).toContain(words)
  })

  test('is a PDF of one page with the same words as text, in its language, whose code can be clicked', async () => {
    const pdf = await readPdf(await posters.file(`${PLACE}.pdf?${query}`))
    const city = lang === 'en' ? 'Genoa' : 'Genova'
    expect(pdf).toMatchObject({ pages: 1, width, height, lang, title: `Palazzo Rosso · ${city}`, links: [url] })
    for (const words of ['Palazzo Rosso', ASKS[lang], city]) expect(pdf.text).toContain(words)
    expect(pdf.text.replaceAll(' ', '')).toContain('gallery.city.example/p/genoa/palazzo-rosso')
  })

  test('carries a code that a scanner reads, on white around it, and leaves 10 mm free at each edge', async () => {
    const svg = await posters.svg(`${PLACE}.svg?${query}`)
    const code = readCode(drawSvg(svg))
    expect(code?.text).toBe(url)
    // Modules, as ISO/IEC 18004 wants them.
    expect(code?.quietZone).toBeGreaterThanOrEqual(4)
    expect(isMarginFree(svg, 10)).toBe(true)
  })
})

describe('the campaign of a query', () => {
  test('is what the poster asks for, and goes along in its address', async () => {
    const pdf = await readPdf(await posters.file(`${PLACE}.pdf?campaign=rolli-days`))
    expect(pdf.text).toContain('Rolli Days')
    expect(pdf.text).toContain('Un palazzo, una storia')
    expect(pdf.text).not.toContain(ASKS.it)
    expect(pdf.links).toEqual([`${ORIGIN}/p/genoa/palazzo-rosso/rolli-days`])
  })

  test.each([
    `${PLACE}.pdf?campaign=nothing`,
    `${PLACE}?campaign=nothing`,
    '/genoa/places/nowhere/poster.svg',
    '/nowhere/places/palazzo-rosso/poster.pdf',
    '/genoa/places/nowhere/poster',
  ])('%s is not there', async path => {
    expect((await posters.get(path)).status).toBe(404)
  })

  test.each(['a3', '', 'A4'])('a size "%s" that no poster has is refused', async size => {
    expect((await posters.get(`${PLACE}.pdf?size=${size}`)).status).toBe(400)
  })
})

test('the same poster is the same file, which caches may keep, under a name that says what it is', async () => {
  for (const [format, type] of [
    ['pdf', 'application/pdf'],
    ['svg', 'image/svg+xml'],
  ]) {
    const first = await posters.get(`${PLACE}.${format}?size=a6&campaign=rolli-days`)
    expect(first.headers.get('content-type')).toBe(type)
    expect(first.headers.get('cache-control')).toMatch(/^public, .*s-maxage=60/)
    expect(first.headers.get('content-disposition')).toBe(`inline; filename="genoa-palazzo-rosso-rolli-days-a6.${format}"`)
    const etag = first.headers.get('etag') ?? ''
    const again = await posters.get(`${PLACE}.${format}?size=a6&campaign=rolli-days`, { 'If-None-Match': etag })
    expect([again.status, (await again.arrayBuffer()).byteLength]).toEqual([304, 0])
  }
})

describe('whatever a city writes', () => {
  const put = async (name: Record<string, string>, call: { title: string; prompt: string } = { title: 'Rolli Days', prompt: 'Un palazzo' }) => {
    await posters.context.catalog.putPlace('genoa', { ...palazzoRosso, slug: 'of-this-test', name })
    await posters.context.catalog.putCampaign('genoa', { ...rolliDays, slug: 'of-this-test', title: { it: call.title }, prompt: { it: call.prompt } })
    return '/genoa/places/of-this-test/poster'
  }

  test.each([
    'Il giardino pensile sopra i tetti di Strada Nuova, dietro il portone rosso',
    'Donaudampfschifffahrtsgesellschaftskapitänskajütenfenster',
    'Пристанището и морската градина на Варна',
    'Catedrala Încoronării și Târgul Țărănesc',
    'Nhà thờ Đức Bà và Bưu điện Trung tâm',
    'Η παλιά πόλη και το λιμάνι',
  ])('a name like "%s" stands there whole, within the margins', async name => {
    const path = await put({ it: name })
    for (const size of ['a4', 'a6']) {
      const pdf = await readPdf(await posters.file(`${path}.pdf?size=${size}`))
      expect(pdf.text.replaceAll(' ', '')).toContain(name.replaceAll(' ', ''))
      expect(isMarginFree(await posters.svg(`${path}.svg?size=${size}`), 10)).toBe(true)
    }
  })

  test.each([
    ['of the right to left', { it: 'قصر روسو', en: 'Palazzo Rosso' }, 'Palazzo Rosso'],
    ['that are turned around by control characters', { it: '\u202eosoR ozzalaP' }, 'osoR ozzalaP'],
    ['of no language that the fonts have', { it: '宮殿' }, 'Genova'],
    ['of emoji', { it: '🏛️ Palazzo 🎉' }, 'Palazzo'],
  ])('of letters %s it shows what it can', async (_, name, shown) => {
    const pdf = await readPdf(await posters.file(`${await put(name)}.pdf`))
    expect(pdf.title).toBe(`${shown} · Genova`)
  })

  test('a long call is cut off where there is no more room, and leaves the code alone', async () => {
    const path = await put(
      { it: 'Un nome che ha bisogno di quattro righe intere per essere letto tutto' },
      { title: 'Un titolo lungo '.repeat(20), prompt: 'Una domanda senza fine, '.repeat(160) },
    )
    for (const size of ['a4', 'a6']) {
      const svg = await posters.svg(`${path}.svg?size=${size}&campaign=of-this-test`)
      expect(readCode(drawSvg(svg))?.text).toBe(`${ORIGIN}/p/genoa/of-this-test/of-this-test`)
      expect(isMarginFree(svg, 10)).toBe(true)
      expect(readXml(svg).text).toContain('…')
    }
  })

  test('the longest address is there whole', async () => {
    const slug = 'abcdefghi-'.repeat(4).slice(0, 39)
    await posters.context.catalog.putCity({ ...genoa, slug })
    await posters.context.catalog.putPlace(slug, { ...palazzoRosso, slug })
    await posters.context.catalog.putCampaign(slug, { ...rolliDays, slug })
    for (const size of ['a4', 'a6']) {
      const path = `/${slug}/places/${slug}/poster`
      const { text } = await readPdf(await posters.file(`${path}.pdf?size=${size}&campaign=${slug}`))
      expect(text.replaceAll(' ', '')).toContain(`gallery.city.example/p/${slug}/${slug}/${slug}`)
      const svg = await posters.svg(`${path}.svg?size=${size}&campaign=${slug}`)
      expect(readCode(drawSvg(svg, 10))?.text).toBe(`${ORIGIN}/p/${slug}/${slug}/${slug}`)
      expect(isMarginFree(svg, 10)).toBe(true)
    }
  })

  test('texts made to do harm stay texts: the SVG has nothing but outlines, the PDF is read without a fault', async () => {
    for (let at = 0; at < HOSTILE_STRINGS.length; at += 3) {
      const [name = '', title = name, prompt = name] = HOSTILE_STRINGS.slice(at, at + 3)
      const path = await put({ it: name }, { title, prompt })
      const root = readXml(await posters.svg(`${path}.svg?size=a6&campaign=of-this-test`))
      expect(new Set(root.children.map(({ name }) => name)), name).toEqual(new Set(['title', 'desc', 'path']))
      for (const { attributes } of allOf(root, 'path')) expect(Object.keys(attributes).sort(), name).toEqual(['d', 'fill'])
      const shown = settable(name)
      if (shown && shown.length < 60) expect(root.text, name).toContain(shown)
      // Not all: an independent reader takes its time.
      if (at % 30 === 0) expect(await readPdf(await posters.file(`${path}.pdf?size=a6&campaign=of-this-test`)), name).toMatchObject({ pages: 1 })
    }
  })
})
