import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { decideNow, genoa } from '../submissions/fixtures.ts'
import { type Feeds, FOR_PARTNERS, openFeeds } from './open-feeds.ts'
import { mistakesInCatalogue, mistakesInXml } from './validate.ts'

const photo = { type: 'image/jpeg', bytes: 1000 } as const

let feeds: Feeds
let story = ''
beforeAll(async () => {
  feeds = await openFeeds()
  story = (
    await feeds.publish(1, {
      ...FOR_PARTNERS,
      story: { title: 'Una <porta> & un cortile', text: 'Era aperta.\n\nPoi <b>buio</b> & silenzio.', lang: 'it' },
      location: { latitude: 44.4, longitude: -8.9 },
      tags: ['porta', 'cortile'],
      photos: [{ ...photo, alt: 'Una porta' }, photo],
    })
  ).id
  await feeds.publish(2, { ...FOR_PARTNERS, story: { lang: 'it' }, campaign: undefined, place: undefined, tags: [], photos: [photo] })
  const { id } = await feeds.publish(3)
  feeds.setTime('2026-05-04T12:00:00.000Z')
  await decideNow(feeds.context, id, 'remove')
  await feeds.runJobs()
  await feeds.context.catalog.putCity({ ...genoa, slug: 'varna', licences: ['CC-BY-4.0'] })
})
afterAll(() => feeds.close())

const oembed = () => `/oembed?format=xml&url=${encodeURIComponent(`https://gallery.city.example/genoa/stories/${story}`)}`

describe('what an independent validator finds nothing wrong with', () => {
  test.each([
    '/feeds/genoa/stories.rss',
    '/feeds/genoa/stories.rss?limit=1',
    '/feeds/genoa/stories.rss?theme=tourism',
    '/feeds/varna/stories.rss',
    '/feeds/stories.rss',
  ])('%s, by RELAX NG for RSS 2.0', async path => {
    expect(await mistakesInXml(await feeds.text(path), 'rss.rng')).toEqual([])
  })

  test.each(['/feeds/genoa/stories.atom', '/feeds/genoa/stories.atom?limit=1', '/feeds/varna/stories.atom', '/feeds/stories.atom'])(
    '%s, by RELAX NG for Atom',
    async path => {
      expect(await mistakesInXml(await feeds.text(path), 'atom.rng')).toEqual([])
    },
  )

  test('sitemaps and their index, by XML Schema', async () => {
    const index = await feeds.text('/sitemap.xml')
    expect(await mistakesInXml(index, 'sitemap.xsd')).toEqual([])
    const files = Array.from(index.matchAll(/<loc>([^<]+)<\/loc>/g), ([, address = '']) => new URL(address).pathname)
    expect(files.length).toBeGreaterThan(1)
    for (const path of files) expect(await mistakesInXml(await feeds.text(path), 'sitemap.xsd'), path).toEqual([])
  })

  test('oEmbed of a story and of a list, by RELAX NG for oEmbed 1.0', async () => {
    const list = `/oembed?format=xml&url=${encodeURIComponent('https://gallery.city.example/genoa')}`
    for (const path of [oembed(), `${oembed()}&maxwidth=300`, list]) expect(await mistakesInXml(await feeds.text(path), 'oembed.rng'), path).toEqual([])
  })

  test.each(['/data/genoa/catalog.jsonld', '/data/varna/catalog.jsonld', '/data/catalog.jsonld'])('%s, by SHACL for DCAT-AP 3', async path => {
    expect(await mistakesInCatalogue(JSON.parse(await feeds.text(path)))).toEqual([])
  })
})

describe('a validator that can tell', () => {
  test.each<[string, string, string, RegExp, string]>([
    ['RSS without a title', '/feeds/genoa/stories.rss', 'rss.rng', /<title>[^<]*<\/title>/, ''],
    ['RSS with a date of ISO 8601', '/feeds/genoa/stories.rss', 'rss.rng', /<pubDate>[^<]*/, '<pubDate>2026-05-04T10:00:00Z'],
    ['RSS with an element of nobody', '/feeds/genoa/stories.rss', 'rss.rng', /<item>/, '<item><photo/>'],
    ['RSS with an enclosure of no length', '/feeds/genoa/stories.rss', 'rss.rng', /(<enclosure[^>]*) length="\d+"/, '$1'],
    ['Atom without a time', '/feeds/genoa/stories.atom', 'atom.rng', /<updated>[^<]*<\/updated>/, ''],
    ['Atom with a link to nowhere', '/feeds/genoa/stories.atom', 'atom.rng', /(<link[^>]*) href="[^"]*"/, '$1'],
    ['Atom with two ids', '/feeds/genoa/stories.atom', 'atom.rng', /<id>/, '<id>urn:x:y</id><id>'],
    [
      'an index with a time of RFC 822',
      '/sitemap.xml',
      'sitemap.xsd',
      /<sitemap>(<loc>[^<]*<\/loc>).*<\/sitemap>/,
      '<sitemap>$1<lastmod>Mon, 04 May 2026</lastmod></sitemap>',
    ],
    ['an index with a path for an address', '/sitemap.xml', 'sitemap.xsd', /<loc>[^<]*/, '<loc>/sitemap-genoa-1.xml'],
  ])('finds %s', async (_, path, schema, part, other) => {
    const text = await feeds.text(path)
    const changed = text.replace(part, other)
    expect(changed).not.toBe(text)
    expect((await mistakesInXml(changed, schema)).length).toBeGreaterThan(0)
  })

  test('finds oEmbed without a width, and with half a thumbnail', async () => {
    const text = await feeds.text(oembed())
    for (const part of [/<width>\d+<\/width>/, /<thumbnail_width>\d+<\/thumbnail_width>/, /<html>[^<]*/]) {
      const changed = text.replace(part, part.source.startsWith('<html') ? '<html>' : '')
      expect(changed).not.toBe(text)
      expect((await mistakesInXml(changed, 'oembed.rng')).length, part.source).toBeGreaterThan(0)
    }
  })

  test.each<[string, RegExp, string]>([
    ['a catalogue without a publisher', /"dct:publisher"/, '"dct:creator"'],
    ['a data set without a title', /("@id":"[^"]*#stories"),"dct:title"/, '$1,"dct:alternative"'],
    ['a distribution without an address', /"dcat:accessURL"/, '"dcat:page"'],
    ['a contact that is none', /"vcard:Kind"/, '"vcard:Card"'],
    ['a publisher without a name', /"foaf:name"/, '"foaf:nick"'],
    ['a language by its two letters', /authority\/language\/ITA/, 'authority/language/it'],
    ['a day that is a text', /"@type":"xsd:dateTime"/, '"@type":"xsd:string"'],
  ])('finds %s', async (_, part, other) => {
    const text = await feeds.text('/data/genoa/catalog.jsonld')
    const changed = text.replace(part, other)
    expect(changed).not.toBe(text)
    expect((await mistakesInCatalogue(JSON.parse(changed))).length).toBeGreaterThan(0)
  })
})
