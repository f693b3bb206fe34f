import { afterAll, beforeAll, expect, test } from 'vitest'
import { createRecentCatalog } from '../../functions/adapters/aws/recent-catalog.ts'
import { createDynamoClient } from '../../functions/adapters/aws/table.ts'
import { listStories } from '../../functions/submissions/list-stories.ts'
import { seedCatalog } from '../../infra/local/seeds/seed-catalog.ts'
import { SEEDS } from '../../infra/local/seeds/seeds.ts'
import { encodeCard, listName } from '../../shared/card.ts'
import { CITY_PAGES, PAGE_LENGTH } from '../../shared/city.ts'
import { aStory } from '../contracts/gallery.ts'
import { T } from '../contracts/records.ts'
import { openDynamo } from './open-dynamo.ts'
import { startDynamo } from './servers/dynamo.ts'

let dynamo: Awaited<ReturnType<typeof startDynamo>>
let records: Awaited<ReturnType<typeof openDynamo>>
let units = 0
const genoa = SEEDS[0]!.city.slug
const id = (index: number) => 'abcdefghijklmnopqrstuvwxyz'.replace('c', 'abcdefghijklmnopqrstuvwxyz'[index] ?? '')

/** As little repeats in it as in a text of law: words of all lengths, in an order of their own. */
function words(seed: number): string {
  let state = seed
  const next = (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * below)
  }
  const vocabulary = Array.from({ length: 600 }, () => Array.from({ length: 2 + next(9) }, () => 'aeiourstnlmdcp'[next(14)]).join(''))
  let text = ''
  while (text.length < PAGE_LENGTH / 2) text += `${vocabulary[next(vocabulary.length)]} `
  return text.slice(0, PAGE_LENGTH / 2)
}

beforeAll(async () => {
  dynamo = await startDynamo()
  const client = createDynamoClient(dynamo.server)
  client.middlewareStack.add(
    next => async request => {
      Object.assign(request.input, { ReturnConsumedCapacity: 'TOTAL' })
      const answer = await next(request)
      units += (answer.output as { ConsumedCapacity?: { CapacityUnits?: number } }).ConsumedCapacity?.CapacityUnits ?? 0
      return answer
    },
    { step: 'initialize' },
  )
  records = await openDynamo(dynamo, client)
  // Each of the ten demo cities with all of its legal pages of its own, half as long as they may be, in each of its languages.
  await seedCatalog(
    records.catalog,
    SEEDS.map((seed, index) => ({
      ...seed,
      city: {
        ...seed.city,
        pages: Object.fromEntries(
          CITY_PAGES.map((page, at) => [page, Object.fromEntries(seed.city.languages.map((lang, of) => [lang, words(index * 100 + at * 10 + of)]))]),
        ) as NonNullable<typeof seed.city.pages>,
      },
    })),
  )
  for (let index = 0; index < 24; index++) {
    const story = aStory(id(index), T(index), {
      city: genoa,
      photos: [{ id: '1', alt: 'A tower', width: 640, height: 480, thumbhash: 'a'.repeat(34), base: `${id(index)}/1-1`, renditions: [] }],
    })
    await records.gallery.publish(story, new Map([[listName({ city: genoa }), encodeCard(story)]]), 1)
  }
})
afterAll(async () => {
  await records.close()
  await dynamo.close()
})

async function unitsOf(...work: (() => Promise<unknown>)[]): Promise<number> {
  units = 0
  for (const each of work) await each()
  return units
}

/** What each kind of request reads, as its handler does it. */
function requests(catalog: Pick<typeof records.catalog, 'cities' | 'city' | 'campaigns' | 'places'>) {
  const city = [() => catalog.city(genoa), () => catalog.campaigns(genoa), () => catalog.places(genoa)]
  const page = () => listStories(records, { city: genoa, limit: 24 })
  const story = [() => records.gallery.story(id(3)), () => records.gallery.neighbours(listName({ city: genoa }), { at: T(3), id: id(3) })]
  return {
    network: [() => catalog.cities(), ...SEEDS.map(seed => () => records.gallery.cards(listName({ city: seed.city.slug }), { limit: 8 }))],
    gallery: [...city, page],
    story: [...city, ...story],
    'list of the API': [page],
    'cities of the API': [() => catalog.cities()],
  }
}

test('what a request reads of the catalog is read once in half a minute: what is left is the stories', async () => {
  const recent = createRecentCatalog(records.catalog, () => new Date(0))
  const [plain, kept] = [requests(records.catalog), requests(recent)]
  const table: Record<string, { before: number; first: number; next: number }> = {}
  for (const name of Object.keys(plain) as (keyof typeof plain)[]) {
    const before = await unitsOf(...plain[name])
    table[name] = { before, first: await unitsOf(...kept[name]), next: await unitsOf(...kept[name]) }
  }
  console.info(`read units of a request with ten cities and long legal pages: ${JSON.stringify(table)}`)
  expect(table['list of the API']?.next).toBeLessThanOrEqual(2)
  expect(table.gallery?.next).toBe(table['list of the API']?.next)
  expect(table['cities of the API']?.next).toBe(0)
  expect(table.story?.next).toBeLessThanOrEqual(4)
  expect(table.network?.next).toBeLessThanOrEqual(10)
})
