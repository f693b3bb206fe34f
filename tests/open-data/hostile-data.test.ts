import { presentation3StrictUpgrade } from '@iiif/parser/strict'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { genoa, rolliDays } from '../submissions/fixtures.ts'
import { HOSTILE_STRINGS } from '../support/hostile-strings.ts'
import { aRecord, type Feeds, idOf, openFeeds } from './open-feeds.ts'
import { rdfOf, type Statement } from './rdf.ts'

let feeds: Feeds
beforeAll(async () => {
  feeds = await openFeeds()
  for (const [number, text] of HOSTILE_STRINGS.entries()) {
    const story = aRecord(number)
    await feeds.put({ ...story, title: text, text, credit: text, tags: [text], photos: story.photos.map(photo => ({ ...photo, alt: text })) })
  }
})
afterAll(() => feeds.close())

interface Resource {
  id: string
  type: string
  label: Record<string, string[]>
  summary?: Record<string, string[]>
  metadata: { value: Record<string, string[]> }[]
  requiredStatement: { value: Record<string, string[]> }
  items: Resource[]
}

const isHtml = (text: string) => text.trim().startsWith('<') && text.trim().endsWith('>')
const ENTITIES: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&amp;': '&' }
/** What a viewer shows of a value: of HTML its text, of which nothing but the wrapper is markup. */
function shown(value: string): string {
  if (!isHtml(value)) return value
  const inside = /^<span>([^<>]*)<\/span>$/.exec(value)?.[1]
  if (inside === undefined) throw new Error(`expected a span without elements in it, received ${value}`)
  return inside.replace(/&(?:lt|gt|amp);/g, entity => ENTITIES[entity] ?? '')
}
const same = (text: string) => (isHtml(text) ? text.trim() : text)

test('every hostile text is given back by its manifest, and is never HTML', async () => {
  for (const [number, text] of HOSTILE_STRINGS.entries()) {
    const manifest = await feeds.json<Resource>(`/iiif/stories/${idOf(number)}/manifest.json`)
    const warnings: string[] = []
    presentation3StrictUpgrade(structuredClone(manifest) as never, { warnings })
    expect(warnings).toEqual([])
    expect(manifest.label).toEqual({ it: [text] })
    expect(shown(manifest.summary?.it?.[0] ?? '')).toBe(same(text))
    expect(shown(manifest.metadata[0]?.value.none?.[0] ?? '')).toBe(same(text))
    expect(shown(manifest.metadata.at(-1)?.value.it?.[0] ?? '')).toBe(same(text))
    expect(isHtml(manifest.requiredStatement.value.none?.[0] ?? '')).toBe(false)
    expect(manifest.items[0]?.label).toEqual({ it: [text] })
  }
})

test('collections with hostile texts name every story', async () => {
  const seen: string[] = []
  for (let path: string | undefined = '/iiif/genoa/collection.json'; path; ) {
    const { items }: Resource = await feeds.json<Resource>(path)
    seen.push(...items.filter(({ type }) => type === 'Manifest').map(({ id }) => id.split('/').at(-2) ?? ''))
    const last: Resource | undefined = items.at(-1)
    path = last?.id.includes('cursor=') ? new URL(last.id).pathname + new URL(last.id).search : undefined
  }
  expect(seen.toSorted()).toEqual(HOSTILE_STRINGS.map((_, number) => idOf(number)).toSorted())
})

test('the texts of campaigns and of a city are literals of the catalogue, whatever is written in them', async () => {
  const { catalog, config } = feeds.context
  const address = `${config.url}/data/genoa/catalog.jsonld`
  for (const [number, text] of HOSTILE_STRINGS.entries())
    await catalog.putCampaign('genoa', { ...rolliDays, slug: `c-${number}`, title: { it: text }, prompt: { it: text }, goal: {} })
  const [text = ''] = HOSTILE_STRINGS
  await catalog.putCity({ ...genoa, welcome: { it: text }, publisher: { ...genoa.publisher, name: text, email: '?bcc=a@b.example\uD800' } })

  const statements = byThing(await rdfOf(await feeds.json<object>('/data/genoa/catalog.jsonld')))
  for (const [number, text] of HOSTILE_STRINGS.entries())
    expect(statements.get(`${address}#campaign-c-${number}`)?.['http://purl.org/dc/terms/description']).toEqual([`${text}@it`])
  expect(statements.get(address)?.['http://purl.org/dc/terms/description']).toEqual([`${text}@it`])
  const publisher = statements.get(`${config.url}/genoa#publisher`)
  expect(publisher?.['http://xmlns.com/foaf/0.1/name']).toEqual([`${text}^^http://www.w3.org/2001/XMLSchema#string`])
  const mails = [...statements.values()].flatMap(each => each['http://www.w3.org/2006/vcard/ns#hasEmail'] ?? [])
  expect(new Set(mails)).toEqual(new Set(['mailto:%3Fbcc%3Da@b.example%EF%BF%BD']))
})

function byThing(statements: readonly Statement[]): Map<string, Record<string, string[]>> {
  const things = new Map<string, Record<string, string[]>>()
  for (const { subject, predicate, object } of statements) {
    const thing = things.get(subject) ?? {}
    thing[predicate] = [...(thing[predicate] ?? []), object]
    things.set(subject, thing)
  }
  return things
}
