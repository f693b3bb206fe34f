import Papa from 'papaparse'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { entryHtml, textHtml } from '../../functions/http/open-data/entry-html.tsx'
import type { StoryRecord } from '../../shared/story.ts'
import { genoa, palazzoRosso, rolliDays } from '../submissions/fixtures.ts'
import { HOSTILE_STRINGS } from '../support/hostile-strings.ts'
import { allOf, readXml, type XmlElement } from '../support/read-xml.ts'
import { aRecord, type Feeds, idOf, openFeeds } from './open-feeds.ts'

let feeds: Feeds
beforeAll(async () => {
  feeds = await openFeeds()
  for (const [number, text] of HOSTILE_STRINGS.entries()) await feeds.put(hostileStory(number, text))
})
afterAll(() => feeds.close())

/** A story with the same text wherever one is. */
function hostileStory(number: number, text: string): StoryRecord {
  const story = aRecord(number)
  return { ...story, title: text, text, credit: text, tags: [text], photos: story.photos.map(photo => ({ ...photo, alt: text })) }
}

/** What no XML can carry is replaced. */
const asXml = (text: string) => text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
const numberOf = new Map(HOSTILE_STRINGS.map((_, number) => [`urn:veduta:story:${idOf(number)}`, number]))

/** Every page of a feed, until there is no next one. */
async function pages(format: string): Promise<string[]> {
  const all: string[] = []
  for (let path: string | undefined = `/feeds/genoa/stories.${format}?limit=60`; path; ) {
    const response: Response = await feeds.get(path)
    all.push(await response.text())
    path = /<https:\/\/gallery\.city\.example([^>]+)>; rel="next"/.exec(response.headers.get('link') ?? '')?.[1]
  }
  return all
}

const NAMESPACES = [
  '',
  'http://www.w3.org/2005/Atom',
  'http://purl.org/rss/1.0/modules/content/',
  'http://backend.userland.com/creativeCommonsRssModule',
  'http://purl.org/dc/elements/1.1/',
  'http://www.georss.org/georss',
  'http://search.yahoo.com/mrss/',
  'http://purl.org/atompub/tombstones/1.0',
]
const namespacesIn = (element: XmlElement): string[] => [element.namespace, ...element.children.flatMap(namespacesIn)]

describe.each(['rss', 'atom'])('hostile texts in %s', format => {
  test('are text: every document is well formed, has no element but its own, and gives each text back', async () => {
    const seen = new Set<number>()
    for (const document of await pages(format)) {
      const root = readXml(document)
      for (const namespace of namespacesIn(root)) expect(NAMESPACES).toContain(namespace)
      for (const entry of allOf(root, format === 'rss' ? 'item' : 'entry')) {
        const one = (name: string) => allOf(entry, name).find(child => child.namespace !== 'http://search.yahoo.com/mrss/')
        const number = numberOf.get(one(format === 'rss' ? 'guid' : 'id')?.text ?? '') ?? -1
        const text = HOSTILE_STRINGS[number] ?? ''
        seen.add(number)
        expect(one('title')?.text).toBe(asXml(text))
        expect(one(format === 'rss' ? 'creator' : 'name')?.text).toBe(asXml(text))
        if (format === 'rss') {
          expect(one('category')?.text).toBe(asXml(text))
          expect(allOf(entry, 'credit').map(credit => credit.text)).toEqual([asXml(text)])
          if (text) expect(allOf(allOf(entry, 'content')[0]!, 'description').map(alt => alt.text)).toEqual([asXml(text)])
        } else {
          expect(one('category')?.attributes.term).toBe(asXml(text))
          expect(one('summary')?.text).toBe(asXml(text))
        }
      }
    }
    expect(seen.size).toBe(HOSTILE_STRINGS.length)
  })
})

test('hostile texts in JSON Feed and GeoJSON come back as they were', async () => {
  const seen = new Set<number>()
  for (const document of await pages('json'))
    for (const item of JSON.parse(document).items) {
      const number = numberOf.get(item.id) ?? -1
      const text = HOSTILE_STRINGS[number]
      seen.add(number)
      expect([item.title, item.content_text, item.authors[0].name, item.tags[0], item.attachments[0].title, item._veduta.photos[0].alt]).toEqual(
        Array(6).fill(text),
      )
    }
  for (const document of await pages('geojson'))
    for (const { id, properties } of JSON.parse(document).features) {
      const text = HOSTILE_STRINGS[numberOf.get(id) ?? -1]
      expect([properties.title, properties.text, properties.credit, properties.tags[0], properties.photos[0].alt]).toEqual(Array(5).fill(text))
    }
  expect(seen.size).toBe(HOSTILE_STRINGS.length)
})

test('hostile texts in CSV stay in their cells, and none is a formula', async () => {
  const seen = new Set<number>()
  for (const document of await pages('csv')) {
    const { data, errors } = Papa.parse<Record<string, string>>(document, { header: true, skipEmptyLines: false, newline: '\r\n' })
    expect(errors.filter(({ type }) => type === 'Quotes')).toEqual([])
    for (const row of data.filter(({ id }) => id)) {
      const number = numberOf.get(row.id ?? '') ?? -1
      // What is half a letter is none in UTF-8.
      const whole = (HOSTILE_STRINGS[number] ?? '').toWellFormed()
      seen.add(number)
      for (const cell of [row.title, row.text, row.credit, row.tags, row.image_alt]) {
        expect(cell?.replaceAll("'", '')).toBe(whole.replaceAll("'", ''))
        // Also where a spreadsheet parts at ";" and takes no notice of quotes.
        for (const part of cell?.split(/[;\n\r\t]/) ?? []) expect(part).not.toMatch(/^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]/u)
      }
      expect(Object.keys(row)).toHaveLength(22)
    }
  }
  expect(seen.size).toBe(HOSTILE_STRINGS.length)
})

test('hostile words of a city, its campaigns and places break no document, and leave no header', async () => {
  for (const [at, text] of HOSTILE_STRINGS.entries()) {
    const local = { it: text }
    await feeds.context.catalog.putCity({ ...genoa, name: local, welcome: local, publisher: { ...genoa.publisher, name: text } })
    await feeds.context.catalog.putCampaign('genoa', { ...rolliDays, title: local, prompt: local })
    await feeds.context.catalog.putPlace('genoa', { ...palazzoRosso, name: local, description: local })
    const queries = ['', '&campaign=rolli-days', '&place=palazzo-rosso']
    for (const query of queries) readXml(await feeds.text(`/feeds/genoa/stories.rss?limit=1${query}`))
    // What names a feed is made once for all formats: each string goes through each of them, in turns as that of city, campaign and place.
    const query = queries[at % queries.length]
    readXml(await feeds.text(`/feeds/genoa/stories.atom?limit=1${query}`))
    const { title } = JSON.parse(await feeds.text(`/feeds/genoa/stories.json?limit=1${query}`))
    expect(typeof title).toBe('string')
    expect((await feeds.get(`/feeds/genoa/stories.csv?limit=1${query}`)).headers.get('link')).toMatch(/^<https:[^>]*>; rel="self", <https:[^>]*>; rel="first"/)
  }
})

test('hostile queries break no document and no header', async () => {
  await feeds.context.catalog.putCity(genoa)
  for (const text of HOSTILE_STRINGS.filter(each => each.isWellFormed() && each.length < 500)) {
    const query = new URLSearchParams([['lang', text]])
    const response = await feeds.get(`/feeds/genoa/stories.rss?limit=1&${query}`)
    expect(response.status).toBe(200)
    readXml(await response.text())
    expect(response.headers.get('link')).not.toMatch(/attacker\.example[^%]*>; rel="next"/)
    for (const name of ['campaign', 'place', 'theme', 'tag', 'cursor', 'limit'])
      expect([400, 404]).toContain((await feeds.get(`/feeds/genoa/stories.rss?${new URLSearchParams([[name, `${text}!`]])}`)).status)
  }
})

test('the HTML of an entry has no element and no attribute but its own, whatever its texts are', () => {
  for (const text of HOSTILE_STRINGS) {
    const photo = {
      url: 'https://x.example/1.jpg',
      width: 1,
      height: 1,
      bytes: 1,
      alt: text,
      thumbnail: { url: 'https://x.example/1.jpg', width: 1, height: 1 },
    }
    const licence = { code: 'CC0-1.0', name: 'CC0 1.0', url: 'https://l.example/' }
    const html = entryHtml({
      id: '',
      url: 'https://x.example/',
      title: text,
      text,
      lang: 'it',
      credit: text,
      licence,
      published: '',
      updated: '',
      city: '',
      tags: [],
      photos: [photo],
    })
    const shape =
      /^<p><a href="https:\/\/x\.example\/"><img src="https:\/\/x\.example\/1\.jpg" width="1" height="1" alt(="[^"]*")?\/><\/a><\/p>(<p lang="it" dir="auto">[^<]*<\/p>)*<p><bdi>[^<]*<\/bdi>, <a href="https:\/\/l\.example\/">CC0 1\.0<\/a><\/p>$/
    expect(html).toMatch(shape)
    expect(textHtml({ text, lang: 'it' })).toMatch(/^(<p lang="it" dir="auto">[^<]*<\/p>)*$/)
  }
})
