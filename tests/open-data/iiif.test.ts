import { normalize, serialize, serializeConfigPresentation3 } from '@iiif/parser/presentation-3'
import { presentation3StrictUpgrade } from '@iiif/parser/strict'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { decideNow } from '../submissions/fixtures.ts'
import { forGalleryAlone, type OpenData, openData } from './open-data.ts'

let data: OpenData
let plain = ''
let located = ''
let closed = ''
let oldest = ''
beforeAll(async () => {
  data = await openData({ page: 2 })
  oldest = await data.publish('2026-05-04T10:00:00.000Z', { campaign: undefined, place: undefined })
  closed = await data.publish('2026-05-04T10:01:00.000Z', { consents: forGalleryAlone })
  located = await data.publish('2026-05-04T10:02:00.000Z', { location: { latitude: 44.5, longitude: 8.9 }, story: { lang: 'it' } })
  plain = await data.publish('2026-05-04T10:03:00.000Z', {
    photos: [
      { type: 'image/jpeg', bytes: 1000, alt: 'Lo scalone' },
      { type: 'image/jpeg', bytes: 1000 },
    ],
  })
})
afterAll(() => data.close())

test('collections lead to what is public no more', async () => {
  for (const path of ['/iiif/genoa/collection.json', '/iiif/genoa/places/palazzo-rosso/collection.json'])
    expect((await data.get(path)).headers.get('link')).toBe(`<${data.url}/feeds/genoa/withdrawn.json>; rel="related"; type="application/json"`)
})

interface Resource {
  id: string
  type: string
  label: Record<string, string[]>
  // Manifests and collections are trees of many shapes; each test says which one it expects.
  // biome-ignore lint/suspicious/noExplicitAny: see above
  [name: string]: any
}

/** Read a resource, of which the parser must say that it is as the specification wants it. */
async function resource(path: string): Promise<Resource> {
  const read = (await data.json(path)) as Resource
  const warnings: string[] = []
  if (read.type === 'Manifest') presentation3StrictUpgrade(structuredClone(read) as never, { warnings })
  expect(warnings).toEqual([])
  expect(serialized(read)).toMatchObject(pick(read, 'id', 'type', 'label', ...(read.items.length > 0 ? ['items'] : [])))
  expect(read.id).toBe(`${data.url}${path}`)
  return read
}
/** As the parser writes what it has read and taken apart. */
function serialized(read: Resource): unknown {
  const { entities, mapping, resource } = normalize(structuredClone(read))
  const type = (mapping as Record<string, string>)[resource.id ?? '']
  if (!type) throw new Error(`expected a resource that the parser knows, received ${read.type}`)
  return serialize({ entities, mapping, requests: {} }, { id: read.id, type } as never, serializeConfigPresentation3)
}
const pick = (read: Resource, ...names: string[]) => Object.fromEntries(names.map(name => [name, read[name]]))

const manifest = (id: string) => resource(`/iiif/stories/${id}/manifest.json`)
const manifestsOf = ({ items }: Resource) => items.filter(({ type }: Resource) => type === 'Manifest').map(({ id }: Resource) => id.split('/').at(-2))

describe('the manifest of a story', () => {
  test('has a canvas for each photo, painted with its largest JPEG', async () => {
    const { items } = await manifest(plain)
    expect(items.map(({ width, height, label }: Resource) => [width, height, label])).toEqual([
      [640, 480, { it: ['Lo scalone'] }],
      [640, 480, { none: ['2'] }],
    ])
    for (const [index, canvas] of items.entries()) {
      const [painting] = canvas.items[0].items
      expect(painting).toMatchObject({ motivation: 'painting', target: canvas.id })
      expect(painting.body).toEqual({ id: `${data.url}/media/${plain}/${index + 1}-1/640.jpg`, type: 'Image', format: 'image/jpeg', width: 640, height: 480 })
    }
  })

  test('says what it is, whose it is, and how it may be used, also where a viewer shows one line only', async () => {
    const read = await manifest(plain)
    expect(read).toMatchObject({
      label: { it: ['Una porta'] },
      summary: { it: ['Era aperta.'] },
      rights: 'http://creativecommons.org/licenses/by/4.0/',
      requiredStatement: { value: { none: ['Ada, CC BY 4.0'] } },
      provider: [{ id: `${data.url}/genoa`, type: 'Agent', label: { it: ['Genova'], en: ['Genoa'] } }],
      homepage: [{ id: `${data.url}/genoa/stories/${plain}`, format: 'text/html' }],
      thumbnail: [{ id: `${data.url}/media/${plain}/1-1/320.jpg`, width: 320, height: 240 }],
      navDate: '2026-05-04T10:03:00Z',
    })
    expect(Object.keys(read.requiredStatement.label)).toEqual(expect.arrayContaining(['en', 'it', 'nl']))
    expect(read.partOf.map(({ id }: Resource) => id)).toEqual([
      `${data.url}/iiif/genoa/collection.json`,
      `${data.url}/iiif/genoa/campaigns/rolli-days/collection.json`,
      `${data.url}/iiif/genoa/themes/tourism/collection.json`,
      `${data.url}/iiif/genoa/places/palazzo-rosso/collection.json`,
    ])
  })

  test('says where it was seen: where its sender said, else at its place', async () => {
    const coordinates = async (id: string) => (await manifest(id)).navPlace?.features[0].geometry.coordinates
    expect(await coordinates(located)).toEqual([8.9, 44.5])
    expect(await coordinates(plain)).toEqual([8.932, 44.411])
    expect(await coordinates(oldest)).toBeUndefined()
    expect((await manifest(plain))['@context'].at(-1)).toBe('http://iiif.io/api/presentation/3/context.json')
  })

  test('of a story without words is called by its place, in every language', async () => {
    expect((await manifest(located)).label).toMatchObject({ en: ['Seen in Palazzo Rosso'], it: [expect.stringContaining('Palazzo Rosso')] })
  })

  test('is there only where partners may use the story, and tells no difference to one that never was', async () => {
    const answers = await Promise.all([closed, 'a'.repeat(26)].map(async id => await (await data.get(`/iiif/stories/${id}/manifest.json`)).json()))
    expect(answers.map(({ status }) => status)).toEqual([404, 404])
    expect(answers[0].detail.replace(closed, '')).toBe(answers[1].detail.replace('a'.repeat(26), ''))
  })

  test('shows words that look like HTML as they were written', async () => {
    const hostile = '<script>alert("1")</script>'
    const id = await data.publish('2026-05-04T10:04:00.000Z', {
      credit: '<b>Ada</b>',
      tags: ['<i>'],
      story: { title: hostile, text: ` ${hostile}\n`, lang: 'it' },
    })
    const read = await manifest(id)
    expect(read.label).toEqual({ it: [hostile] })
    expect(read.summary).toEqual({ it: ['<span>&lt;script&gt;alert("1")&lt;/script&gt;</span>'] })
    expect(read.metadata[0].value).toEqual({ none: ['<span>&lt;b&gt;Ada&lt;/b&gt;</span>'] })
    await decideNow(data.context, id, 'remove')
    await data.runJobs()
    expect((await data.get(`/iiif/stories/${id}/manifest.json`)).status).toBe(404)
  })
})

describe('a collection', () => {
  test('of a city leads to every story that partners may use, page by page, and to no other', async () => {
    const seen: string[] = []
    for (let path: string | undefined = '/iiif/genoa/collection.json'; path; ) {
      const read: Resource = await resource(path)
      seen.push(...manifestsOf(read))
      const older: Resource | undefined = read.items.at(-1)
      path = older?.type === 'Collection' && older.id.includes('cursor=') ? older.id.slice(data.url.length) : undefined
    }
    expect(seen).toEqual([plain, located, oldest])
  })

  test('of a city names its campaigns, themes and places once, on its first page', async () => {
    const first = await resource('/iiif/genoa/collection.json')
    const parts = first.items.filter(({ type, id }: Resource) => type === 'Collection' && !id.includes('cursor=')).map(({ id }: Resource) => id)
    expect(parts).toEqual(['campaigns/rolli-days', 'themes/tourism', 'places/palazzo-rosso'].map(part => `${data.url}/iiif/genoa/${part}/collection.json`))
    const second = await resource(first.items.at(-1).id.slice(data.url.length))
    expect(second.items.every(({ type, id }: Resource) => type === 'Manifest' || id.includes('cursor='))).toBe(true)
    expect(second.partOf).toMatchObject([{ id: first.id }])
  })

  test.each(['campaigns/rolli-days', 'places/palazzo-rosso'])('of %s has its stories', async path => {
    expect(manifestsOf(await resource(`/iiif/genoa/${path}/collection.json`))).toEqual([plain, located])
  })

  test('of a theme has its stories and its name in every language', async () => {
    const theme = await resource('/iiif/genoa/themes/tourism/collection.json')
    expect(manifestsOf(theme)).toEqual([plain, located])
    expect(theme.label).toMatchObject({ en: ['Visiting'], it: [expect.any(String)], nl: [expect.any(String)] })
    expect((await resource('/iiif/genoa/themes/economy/collection.json')).items).toEqual([])
  })

  test('of the network names that of each city, of a city without stories is empty', async () => {
    const { items } = await resource('/iiif/collection.json')
    expect(items.map(({ id }: Resource) => id)).toEqual([`${data.url}/iiif/genoa/collection.json`, `${data.url}/iiif/ghent/collection.json`])
    expect((await resource('/iiif/ghent/collection.json')).items).toEqual([])
  })

  test('of what is not there is 404, at a place that is none is 400', async () => {
    for (const path of ['atlantis', 'genoa/campaigns/none', 'genoa/places/none', 'genoa/themes/none', 'genoa%2Fcampaign%2Frolli-days', '*'])
      expect([path, (await data.get(`/iiif/${path}/collection.json`)).status]).toEqual([path, 404])
    for (const query of ['cursor=nonsense', 'cursor=', `cursor=a.${'b'.repeat(26)}&cursor=c`])
      expect((await data.get(`/iiif/genoa/collection.json?${query}`)).status).toBe(400)
  })

  test('can be read by viewers of every site', async () => {
    const { headers } = await data.get('/iiif/genoa/collection.json')
    expect(headers.get('access-control-allow-origin')).toBe('*')
    expect(headers.get('content-type')).toBe('application/ld+json;profile="http://iiif.io/api/presentation/3/context.json"')
  })
})
