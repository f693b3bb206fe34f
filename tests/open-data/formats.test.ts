import { check } from '@placemarkio/check-geojson'
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import Papa from 'papaparse'
import * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { atom } from '../../functions/http/open-data/atom.ts'
import { csv } from '../../functions/http/open-data/csv.ts'
import { entryOf } from '../../functions/http/open-data/feed.ts'
import { geojson } from '../../functions/http/open-data/geojson.ts'
import { rss } from '../../functions/http/open-data/rss.ts'
import type { Reader } from '../../functions/http/pages/reader.ts'
import { anyStory } from '../shared/arbitraries.ts'
import { decideNow, palazzoRosso } from '../submissions/fixtures.ts'
import { fc } from '../support/fc.ts'
import { allOf, readXml } from '../support/read-xml.ts'
import { aRecord, type Feeds, FOR_PARTNERS, openFeeds } from './open-feeds.ts'

const wordless: Pick<Reader, 'say' | 'local'> = { say: key => key, local: () => '' }
const photo = { type: 'image/jpeg', bytes: 1000 } as const
const TEXT = 'Era aperta, e dentro c’era un cortile.\n\nPoi <b>buio</b> & silenzio.'

let feeds: Feeds
let whole = ''
let nowhere = ''
let gone = ''
beforeAll(async () => {
  feeds = await openFeeds()
  whole = (
    await feeds.publish(1, {
      ...FOR_PARTNERS,
      story: { title: 'Una porta', text: TEXT, lang: 'it' },
      location: { latitude: 44.4, longitude: -8.9 },
      tags: ['porta', 'cortile'],
      photos: [
        { ...photo, alt: 'Una porta' },
        { ...photo, alt: 'Un cortile' },
      ],
    })
  ).id
  nowhere = (await feeds.publish(2, { ...FOR_PARTNERS, story: { lang: 'it' }, campaign: undefined, place: undefined, tags: [], photos: [photo] })).id
  const lost = await feeds.publish(3)
  gone = lost.id
  feeds.setTime('2026-05-04T12:00:00.000Z')
  await decideNow(feeds.context, lost.id, 'remove')
  await feeds.runJobs()
})
afterAll(() => feeds.close())

const urn = (id: string) => `urn:veduta:story:${id}`
const story = (id: string) => `https://gallery.city.example/genoa/stories/${id}`
const picture = (id: string, number: number) => `https://gallery.city.example/media/${id}/${number}-1/640.jpg`
const CC_BY = 'https://creativecommons.org/licenses/by/4.0/'

describe('RSS', () => {
  test('is read by an independent reader, with every photo, its author and its licence', async () => {
    const document = await feeds.text('/feeds/genoa/stories.rss')
    const channel = readXml(document).children[0]!
    // What RSS 2.0 wants of a channel and an item.
    for (const name of ['title', 'link', 'description']) expect(channel.children.filter(child => child.name === name && !child.namespace)).toHaveLength(1)
    const feed = parseRssFeed(document)
    expect(feed).toMatchObject({
      title: 'Genova',
      link: 'https://gallery.city.example/genoa',
      description: 'Genova, vista da chi la visita',
      language: 'it',
      lastBuildDate: 'Mon, 04 May 2026 10:02:00 GMT',
    })
    expect(feed.items).toHaveLength(2)
    const [untitled, item] = feed.items ?? []
    expect(item).toMatchObject({
      title: 'Una porta',
      link: story(whole),
      guid: { value: urn(whole), isPermaLink: false },
      pubDate: 'Mon, 04 May 2026 10:01:00 GMT',
      categories: [{ name: 'porta' }, { name: 'cortile' }],
      enclosures: [{ url: picture(whole, 1), length: 20, type: 'image/jpeg' }],
    })
    expect(item?.description).toBe(
      '<p lang="it" dir="auto">Era aperta, e dentro c’era un cortile.</p><p lang="it" dir="auto">Poi &lt;b>buio&lt;/b> &amp; silenzio.</p>',
    )
    expect(untitled?.title).toBe('Visto qui: Genova')
  })

  test('says of each photo what Media RSS has words for', async () => {
    const root = readXml(await feeds.text('/feeds/genoa/stories.rss'))
    const MEDIA = 'http://search.yahoo.com/mrss/'
    const item = allOf(root, 'item')[1]!
    const media = item.children.filter(({ namespace }) => namespace === MEDIA)
    expect(media.map(({ name, attributes }) => [name, attributes])).toEqual(
      [1, 2].map(number => [
        'content',
        { url: picture(whole, number), type: 'image/jpeg', medium: 'image', width: '640', height: '480', fileSize: '20', lang: 'it' },
      ]),
    )
    expect(media[1]!.children.map(({ name, text, attributes }) => [name, text, attributes])).toEqual([
      ['description', 'Un cortile', { type: 'plain' }],
      ['credit', 'Ada', { role: 'photographer', scheme: 'urn:ebu' }],
      ['license', 'CC BY 4.0', { type: 'text/html', href: CC_BY }],
      ['thumbnail', '', { url: picture(whole, 2).replace('640', '320'), width: '320', height: '240' }],
    ])
    expect(allOf(item, 'license').map(({ text }) => text)).toContain(CC_BY)
    expect(allOf(item, 'rights').map(({ text }) => text)).toEqual([`Ada, CC BY 4.0, ${CC_BY}`])
    expect(allOf(item, 'point').map(({ text }) => text)).toEqual(['44.4 -8.9'])
    expect(allOf(allOf(root, 'item')[0]!, 'point')).toEqual([])
  })
})

describe('Atom', () => {
  test('is read by an independent reader, and has what RFC 4287 wants', async () => {
    const document = await feeds.text('/feeds/genoa/stories.atom')
    const root = readXml(document)
    const ATOM = 'http://www.w3.org/2005/Atom'
    const count = (element: typeof root, name: string) => element.children.filter(child => child.name === name && child.namespace === ATOM).length
    for (const name of ['id', 'title', 'updated', 'author']) expect(count(root, name)).toBe(1)
    for (const entry of allOf(root, 'entry'))
      for (const name of ['id', 'title', 'updated', 'published', 'author', 'rights', 'content']) expect(count(entry, name)).toBe(1)
    const feed = parseAtomFeed(document)
    expect(feed).toMatchObject({ id: 'https://gallery.city.example/feeds/genoa/stories.atom', title: { value: 'Genova' }, updated: '2026-05-04T12:00:00.000Z' })
    expect(feed.links?.map(({ rel, href }) => [rel, href])).toEqual([
      ['alternate', 'https://gallery.city.example/genoa'],
      ['self', 'https://gallery.city.example/feeds/genoa/stories.atom'],
      ['first', 'https://gallery.city.example/feeds/genoa/stories.atom'],
    ])
    expect(feed.entries?.[1]).toMatchObject({
      id: urn(whole),
      title: { value: 'Una porta' },
      summary: { value: TEXT },
      authors: [{ name: 'Ada' }],
      categories: [{ term: 'porta' }, { term: 'cortile' }],
      published: '2026-05-04T10:01:00.000Z',
      updated: '2026-05-04T10:01:00.000Z',
      rights: { value: `Ada, CC BY 4.0, ${CC_BY}` },
      links: [
        { rel: 'alternate', href: story(whole) },
        { rel: 'license', href: CC_BY },
        { rel: 'enclosure', href: picture(whole, 1), type: 'image/jpeg', length: 20, title: 'Una porta' },
        { rel: 'enclosure', href: picture(whole, 2), title: 'Un cortile' },
      ],
    })
  })

  test('tells what went as RFC 6721 has it', async () => {
    const [tombstone] = allOf(readXml(await feeds.text('/feeds/genoa/stories.atom')), 'deleted-entry')
    expect(tombstone).toMatchObject({ namespace: 'http://purl.org/atompub/tombstones/1.0', attributes: { ref: urn(gone), when: '2026-05-04T12:00:00.000Z' } })
  })

  test('of an empty feed is still one', async () => {
    const root = readXml(await feeds.text('/feeds/ghent/stories.atom'))
    expect([allOf(root, 'updated').length, allOf(root, 'entry').length]).toEqual([1, 0])
  })
})

describe('JSON Feed', () => {
  /** What https://jsonfeed.org/version/1.1 says, strictly: nothing else but extensions. */
  const Url = v.pipe(v.string(), v.url())
  const Author = v.strictObject({ name: v.optional(v.string()), url: v.optional(Url), avatar: v.optional(Url) })
  const Attachment = v.strictObject({
    url: Url,
    mime_type: v.string(),
    title: v.optional(v.string()),
    size_in_bytes: v.optional(v.pipe(v.number(), v.integer())),
  })
  const Time = v.pipe(v.string(), v.isoTimestamp())
  const Item = v.strictObject({
    id: v.string(),
    url: v.optional(Url),
    title: v.optional(v.string()),
    content_html: v.string(),
    content_text: v.optional(v.string()),
    image: v.optional(Url),
    date_published: Time,
    date_modified: Time,
    authors: v.array(Author),
    tags: v.optional(v.array(v.string())),
    language: v.string(),
    attachments: v.array(Attachment),
    _veduta: v.record(v.string(), v.unknown()),
  })
  const Schema = v.strictObject({
    version: v.literal('https://jsonfeed.org/version/1.1'),
    title: v.string(),
    description: v.string(),
    home_page_url: Url,
    feed_url: Url,
    next_url: v.optional(Url),
    language: v.string(),
    authors: v.array(Author),
    _veduta: v.record(v.string(), v.unknown()),
    items: v.array(Item),
  })

  test('is what version 1.1 says, and read by an independent reader', async () => {
    for (const path of ['/feeds/genoa/stories.json', '/feeds/genoa/stories.json?limit=1', '/feeds/stories.json', '/feeds/ghent/stories.json']) {
      const document = await feeds.json(path)
      expect(v.parse(Schema, document)).toEqual(document)
    }
    const feed = parseJsonFeed(await feeds.text('/feeds/genoa/stories.json'))
    expect(feed).toMatchObject({ title: 'Genova', feed_url: 'https://gallery.city.example/feeds/genoa/stories.json' })
    expect(feed.items?.[1]).toMatchObject({ id: urn(whole), content_text: TEXT, authors: [{ name: 'Ada' }], tags: ['porta', 'cortile'] })
  })

  test('has licence, place and photos in its extension', async () => {
    const { items } = await feeds.json<{ items: { _veduta: object }[] }>('/feeds/genoa/stories.json')
    expect(items[1]?._veduta).toMatchObject({
      licence: { code: 'CC-BY-4.0', name: 'CC BY 4.0', url: CC_BY },
      campaign: 'rolli-days',
      theme: 'tourism',
      place: 'palazzo-rosso',
      location: { latitude: 44.4, longitude: -8.9 },
      photos: [{ alt: 'Una porta', width: 640, height: 480 }, { alt: 'Un cortile' }],
    })
  })
})

describe('GeoJSON', () => {
  test('is what RFC 7946 says, with a point where there is one', async () => {
    const { features } = check(await feeds.text('/feeds/genoa/stories.geojson')) as unknown as {
      features: { id: string; geometry: unknown; properties: object }[]
    }
    expect(features.map(({ id, geometry }) => [id, geometry])).toEqual([
      [urn(nowhere), null],
      [urn(whole), { type: 'Point', coordinates: [-8.9, 44.4] }],
    ])
    expect(features[1]?.properties).toMatchObject({ credit: 'Ada', licence: 'CC-BY-4.0', licenceUrl: CC_BY, url: story(whole), text: TEXT })
    check(await feeds.text('/feeds/ghent/stories.geojson'))
    check(await feeds.text('/feeds/genoa/stories.geojson?limit=1'))
  })

  test('has the point of its place for a story that brings none', async () => {
    const { id } = await feeds.publish(9)
    const { features } = check(await feeds.text('/feeds/genoa/stories.geojson?place=palazzo-rosso')) as unknown as {
      features: { id: string; geometry: unknown }[]
    }
    const { latitude, longitude } = palazzoRosso.location
    expect(features[0]).toMatchObject({ id: urn(id), geometry: { type: 'Point', coordinates: [longitude, latitude] } })
  })
})

test('any story in any script makes documents that are well formed', () =>
  fc.assert(
    fc.property(anyStory, story => {
      const renditions = [{ format: 'jpg' as const, width: 10, height: 10, bytes: 9 }]
      const shown = { ...story, photos: story.photos.map(each => ({ ...each, renditions })) }
      const entry = entryOf(shown, 'https://x.example', wordless, undefined, [])
      const head = {
        title: entry.title,
        description: entry.title,
        lang: 'it',
        publisher: entry.credit,
        page: 'https://x.example/',
        self: '',
        first: '',
        withdrawn: '',
      }
      const feed = { ...head, entries: [entry], tombstones: [] }
      expect(allOf(readXml(rss(feed)), 'content')).toHaveLength(story.photos.length)
      expect(allOf(readXml(atom(feed)), 'entry')).toHaveLength(1)
      check(geojson(feed))
      expect(Papa.parse(csv(feed), { header: true, skipEmptyLines: true, newline: '\r\n' }).data).toHaveLength(1)
    }),
    { numRuns: 200 },
  ))

describe('CSV', () => {
  test('is read by an independent reader as a table, with numbers as numbers', async () => {
    const document = await feeds.text('/feeds/genoa/stories.csv?theme=tourism')
    const { data, errors, meta } = Papa.parse<Record<string, string>>(document, { header: true, skipEmptyLines: true })
    expect([errors, meta.linebreak, meta.delimiter]).toEqual([[], '\r\n', ','])
    expect(data.find(({ id }) => id === urn(whole))).toMatchObject({
      url: story(whole),
      title: 'Una porta',
      text: TEXT,
      credit: 'Ada',
      licence: 'CC-BY-4.0',
      licence_url: CC_BY,
      latitude: '44.4',
      longitude: '-8.9',
      tags: 'porta; cortile',
      photos: '2',
      image: picture(whole, 1),
      image_alt: 'Una porta',
    })
  })

  test('has no formula either where a spreadsheet parts lines at ";": in titles, in later tags, in later lines of a text', () => {
    const head = { title: 'x', description: 'x', lang: 'it', publisher: 'x', page: 'https://x.example/', self: '', first: '', withdrawn: '' }
    const entry = entryOf(aRecord(1), 'https://x.example', wordless, undefined, [])
    const hostile = { ...entry, title: 'x;=HYPERLINK("http://evil.example")', tags: ['sea', '=1+1'], text: 'Seen\n=2+2\r\n"@SUM(1)' }
    const lines = csv({ ...head, entries: [hostile], tombstones: [] }).split(/\r?\n/)
    const cells = lines.flatMap(line => line.split(';'))
    expect(cells.length).toBeGreaterThan(4)
    for (const cell of cells) expect(cell).not.toMatch(/^[\s"]*[=+@-]/)
  })

  test('tells spreadsheets that it is UTF-8, and has a line of names alone where there is no story', async () => {
    const response = await feeds.get('/feeds/ghent/stories.csv')
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present')
    const bytes = new Uint8Array(await response.arrayBuffer())
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(new TextDecoder().decode(bytes)).toMatch(/^id,url,title,[a-z_,]+\r\n$/)
  })
})
