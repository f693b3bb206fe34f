import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { decideNow } from '../submissions/fixtures.ts'
import { forGalleryAlone, type OpenData, openData } from './open-data.ts'

let data: OpenData
let ids: { october: string[]; november: string[]; notForPartners: string }
beforeAll(async () => {
  data = await openData({ mostUrls: 2 })
  const at: OpenData['publish'] = (time, change) => data.publish(time, { campaign: undefined, ...change })
  const october = [await at('2026-10-31T23:59:59.999Z')]
  const november = [
    await at('2026-11-01T00:00:00.000Z'),
    await at('2026-11-05T10:00:00.000Z', {
      photos: [
        { type: 'image/jpeg', bytes: 1000 },
        { type: 'image/jpeg', bytes: 1000 },
      ],
    }),
  ]
  const notForPartners = await at('2026-11-30T22:00:00.000Z', { consents: forGalleryAlone })
  ids = { october, november, notForPartners }
})
afterAll(() => data.close())

interface Entry {
  loc: string
  lastmod?: string
  'image:image'?: { 'image:loc': string }
}
const parser = new XMLParser({ ignoreAttributes: false, isArray: name => name === 'url' || name === 'sitemap' })

async function entriesOf(path: string, kind: 'urlset' | 'sitemapindex'): Promise<Entry[]> {
  const xml = await data.read(path)
  expect(XMLValidator.validate(xml)).toBe(true)
  const document = parser.parse(xml)
  expect(document[kind]['@_xmlns']).toBe('http://www.sitemaps.org/schemas/sitemap/0.9')
  const entries: Entry[] = document[kind][kind === 'urlset' ? 'url' : 'sitemap']
  // What the schemas of sitemaps.org say: at least one entry, an address of 12 to 2048 characters first, then a time.
  expect(entries.length).toBeGreaterThan(0)
  for (const entry of entries) {
    expect(Object.keys(entry)).toEqual(['loc', 'lastmod', 'image:image'].filter(name => name in entry))
    expect(URL.canParse(entry.loc) && entry.loc.length >= 12 && entry.loc.length <= 2048).toBe(true)
    if (entry.lastmod) expect(entry.lastmod).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/)
  }
  return entries
}
const files = async () => (await entriesOf('/sitemap.xml', 'sitemapindex')).map(({ loc }) => loc.slice(data.url.length))
const pages = async (path: string) => await entriesOf(path, 'urlset')

describe('the index', () => {
  test('names the pages of each city and its months of stories, a month with too many in parts', async () => {
    expect(await files()).toEqual([
      '/sitemap.pages.xml',
      '/sitemap.genoa.pages.xml',
      '/sitemap.genoa.2026-11.xml',
      '/sitemap.genoa.2026-11.2.xml',
      '/sitemap.genoa.2026-10.xml',
      '/sitemap.ghent.pages.xml',
    ])
  })

  test('says when a month changed last', async () => {
    const [, , november] = await entriesOf('/sitemap.xml', 'sitemapindex')
    expect(november?.lastmod).toBe('2026-11-30T22:00:00.000Z')
  })

  test('names no file that is not there, and together they name every story once', async () => {
    const found = (await Promise.all((await files()).map(pages))).flat().map(({ loc }) => loc)
    const stories = found.filter(loc => loc.includes('/stories/'))
    expect(stories.toSorted()).toEqual([...ids.october, ...ids.november, ids.notForPartners].map(id => `${data.url}/genoa/stories/${id}`).toSorted())
    expect(new Set(found).size).toBe(found.length)
  })
})

describe('a file', () => {
  test('holds no more addresses than it may', async () => {
    for (const path of await files()) expect((await pages(path)).length).toBeLessThanOrEqual(path.includes('pages') ? 12 : 2)
  })

  test('names the picture of a story that partners may use, and no other', async () => {
    const [first, second] = await pages('/sitemap.genoa.2026-11.xml')
    expect(first).toEqual({ loc: `${data.url}/genoa/stories/${ids.notForPartners}`, lastmod: '2026-11-30T22:00:00.000Z' })
    expect(second?.['image:image']).toEqual({ 'image:loc': `${data.url}/media/${ids.november[1]}/1-1/640.jpg` })
  })

  test('of a month that has no stories, of a part too many, of an unknown city and of another name is 404', async () => {
    const paths = [
      'genoa.2026-09',
      'genoa.2026-11.3',
      'genoa.2026-11.1',
      'genoa.2026-13',
      'genoa.2026-11.99999',
      'ghent.2026-11',
      'atlantis.pages',
      '..pages',
      'genoa',
    ]
    for (const path of paths) expect([path, (await data.get(`/sitemap.${path}.xml`)).status]).toEqual([path, 404])
  })

  test('of pages names campaigns, places, the map and what a city says of itself', async () => {
    const found = (
      await openData({}).then(async other => {
        const xml = await other.read('/sitemap.genoa.pages.xml')
        await other.close()
        return parser.parse(xml).urlset.url as Entry[]
      })
    ).map(({ loc }) => new URL(loc).pathname)
    expect(found).toEqual(
      expect.arrayContaining(['/genoa', '/genoa/campaigns/rolli-days', '/genoa/places/palazzo-rosso', '/genoa/map', '/genoa/terms', '/genoa/imprint']),
    )
  })
})

test('a month is found by one card of it, and one that is over is counted once a day', async () => {
  data.setTime('2027-01-10T10:00:00.000Z')
  const before = await files()
  const read: number[] = []
  const { cards } = data.context.gallery
  data.context.gallery.cards = async (list, options) => {
    const found = await cards(list, options)
    read.push(found.length)
    return found
  }
  data.setTime('2027-01-10T10:05:00.000Z')
  expect(await files()).toEqual(before)
  await data.read('/data/catalog.jsonld')
  // Two months, and that there is no older one; for the index, and for the catalogue.
  expect(read.filter(count => count > 0)).toEqual([1, 1, 1, 1])
  data.context.gallery.cards = cards
})

test('months that never were are asked of nobody, however many a stranger names', async () => {
  await files()
  let asked = 0
  const { cards } = data.context.gallery
  data.context.gallery.cards = async (list, options) => {
    asked++
    return cards(list, options)
  }
  for (let year = 1990; year < 2020; year++) expect((await data.get(`/sitemap.genoa.${year}-07.2.xml`)).status).toBe(404)
  data.context.gallery.cards = cards
  expect(asked).toBe(0)
})

test('a story that was taken down is named no more', async () => {
  await decideNow(data.context, ids.october[0] ?? '', 'remove')
  await data.runJobs()
  expect((await data.get('/sitemap.genoa.2026-10.xml')).status).toBe(404)
  data.setTime('2027-01-12T12:00:00.000Z')
  expect(await files()).not.toContain('/sitemap.genoa.2026-10.xml')
})
