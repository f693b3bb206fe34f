import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApp } from '../../functions/http/app.ts'
import { createMap } from '../../functions/http/map/create-map.ts'
import { cardsOf } from '../../shared/card.ts'
import type { MapAnswer } from '../../shared/map-api.ts'
import type { Location } from '../../shared/place.ts'
import { aRecord } from '../open-data/open-feeds.ts'
import { genoa, openGenoa, palazzoRosso } from '../submissions/fixtures.ts'
import { type TestContext, withContext } from '../support/context.ts'

const web = {
  script: (entry: string) => `/assets/${entry}.js`,
  styles: (entry: string) => [`/assets/${entry}`],
  fonts: [],
  widget: (name: string) => ({ exact: `/embed/v1.0.0/${name}`, moving: `/embed/v1/${name}`, integrity: 'sha384-none' }),
}

let host: TestContext
let get: (path: string) => Promise<string>
beforeAll(async () => {
  host = await withContext()
  await openGenoa(host.context)
  const app = createApp(host.context)
  app.route('/', createMap(host.context, web))
  get = async path => (await app.request(`http://localhost${path}`)).text()
})
afterAll(() => host.close())

let sent = 0
async function put(location: Location): Promise<void> {
  const story = aRecord(++sent, { location })
  await host.context.gallery.publish(story, cardsOf(story), 1)
}
const { latitude, longitude } = genoa.centre
/** Entries of the list in English: what each is called, how many stories it names, and where it leads. */
async function listed() {
  const html = await get('/genoa/map?lang=en')
  const entries = [...html.matchAll(/class="map-entry" href="([^"]+)".*?class="map-entry-name">(.*?)<\/span><span class="quiet small">(\d+) stor/g)]
  return { html, entries: entries.map(([, href = '', name = '', count = '']) => ({ href: href.replaceAll('&amp;', '&'), name, count: Number(count) })) }
}

test('the list names every spot of the map, also far from the city, and each leads to its stories', async () => {
  // Nine by nine spots some 8 km apart, one further away than a map begins with, and one on another continent.
  for (let row = -4; row <= 4; row++)
    for (let column = -4; column <= 4; column++) await put({ latitude: latitude + row * 0.06, longitude: longitude + column * 0.088 })
  await put({ latitude: latitude + 0.9, longitude })
  await put({ latitude: -33.86, longitude: 151.21 })
  const { html, entries } = await listed()
  expect(entries.reduce((sum, { count }) => sum + count, 0)).toBe(sent)
  expect(entries.map(({ name }) => name)).toEqual(expect.arrayContaining(['Near Palazzo Rosso', 'About 90 km from the centre']))
  expect(html).not.toContain('still further away')
  const [furthest] = entries.filter(({ name }) => /About 1\d,\d{3} km/.test(name))
  const page = await get(furthest?.href ?? '')
  expect(page).toContain(`<h1>${furthest?.name}</h1>`)
  expect(page.match(/class="tile[ "]/g)).toHaveLength(1)
})

test('a list that can’t name all says so and leads to the gallery', async () => {
  for (let step = 0; step < 61; step++) await put({ latitude: -40, longitude: -100 + step })
  const { html, entries } = await listed()
  expect(entries.length).toBeLessThanOrEqual(144 + 60 + 1)
  expect(html).toContain('More stories were taken still further away. <a href="/genoa?lang=en">All of them are in the gallery</a>')
})

test('a story whose place was removed is on the map again once the city has that place', async () => {
  const story = aRecord(++sent, { place: palazzoRosso.slug })
  await host.context.gallery.publish(story, cardsOf(story), 1)
  const places = async () => (await listed()).entries.filter(({ href }) => href.includes('/places/')).map(({ name }) => name)
  expect(await places()).toHaveLength(1)
  await host.context.catalog.removeThing('places', 'genoa', palazzoRosso)
  expect(await places()).toEqual([])
  await host.context.catalog.putPlace('genoa', palazzoRosso)
  expect(await places()).toHaveLength(1)
})

test('a cell says whether the stories beside its places are more than are counted', async () => {
  const spot = { latitude: 10, longitude: 20 }
  const beside = async () => {
    const { items } = JSON.parse(await get('/api/v1/cities/genoa/map?bbox=19.9,9.9,20.1,10.1&zoom=12')) as MapAnswer
    return items.map(({ loose, looseMore }) => [loose, looseMore])
  }
  for (let story = 0; story < 100; story++) await put(spot)
  expect(await beside()).toEqual([[100, false]])
  await put(spot)
  expect(await beside()).toEqual([[100, true]])
})
