import * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { AppError } from '../../functions/errors.ts'
import { createApp } from '../../functions/http/app.ts'
import { createMap } from '../../functions/http/map/create-map.ts'
import { withdraw } from '../../functions/submissions/withdraw.ts'
import { StoryList } from '../../shared/api.ts'
import { MapAnswer, MapStart } from '../../shared/map-api.ts'
import { openGenoa, published } from '../submissions/fixtures.ts'
import { type TestContext, withContext } from '../support/context.ts'

const web = {
  script: (entry: string) => `/assets/${entry}.js`,
  styles: (entry: string) => [`/assets/${entry}`],
  fonts: [],
  widget: (name: string) => ({ exact: `/embed/v1.0.0/${name}`, moving: `/embed/v1/${name}`, integrity: 'sha384-none' }),
}
const GENOA = '8.7,44.3,9.2,44.5'

let host: TestContext
let get: (path: string) => Promise<Response>
beforeAll(async () => {
  host = await withContext()
  await openGenoa(host.context)
  const app = createApp(host.context)
  app.route('/', createMap(host.context, web))
  get = async path => app.request(`http://localhost${path}`)
})
afterAll(() => host.close())

const map = async (query: string, city = 'genoa') => v.parse(MapAnswer, await (await get(`/api/v1/cities/${city}/map?${query}`)).json())
let minutes = 0
const send = async (change: Parameters<typeof published>[1]) => {
  host.setTime(new Date(Date.parse('2026-05-04T10:00:00Z') + ++minutes * 60_000).toISOString())
  const sent = await published(host.context, change)
  await host.runJobs()
  return sent
}
const loose = (latitude: number, longitude: number) => ({ place: undefined, location: { latitude, longitude } }) as Parameters<typeof published>[1]

describe('the map of a city', () => {
  test('has a story where it was taken, or at its place, and follows publication and withdrawal', async () => {
    expect((await map(`bbox=${GENOA}&zoom=12`)).items).toEqual([])
    const door = await send({})
    const beach = await send(loose(44.3909, 8.9712))
    const { items, level } = await map(`bbox=${GENOA}&zoom=12`)
    expect(level).toBe(13)
    expect(items.map(({ location, count, places, loose, newest }) => [location, count, places.map(({ slug }) => slug), loose, newest.id])).toEqual([
      [{ latitude: 44.3909, longitude: 8.9712 }, 1, [], 1, beach.id],
      [{ latitude: 44.411, longitude: 8.932 }, 1, ['palazzo-rosso'], 0, door.id],
    ])
    await withdraw(host.context, beach)
    await host.runJobs()
    expect((await map(`bbox=${GENOA}&zoom=12`)).items.map(({ newest }) => newest.id)).toEqual([door.id])
  })

  test('tells no position more exactly than the story itself does', async () => {
    await send(loose(44.4001, 8.9502))
    const { items } = await map('bbox=8.94,44.39,8.96,44.41&zoom=17')
    expect(items.map(({ location }) => location)).toEqual([{ latitude: 44.4001, longitude: 8.9502 }])
  })

  test('gathers what lies near, and takes it apart where one looks closer', async () => {
    await send(loose(44.46, 8.86))
    await send(loose(44.4606, 8.8606))
    const counts = async (zoom: number) => (await map(`bbox=8.855,44.455,8.865,44.465&zoom=${zoom}`)).items.map(({ count }) => count)
    expect([await counts(12), await counts(17)]).toEqual([[2], [1, 1]])
  })

  test('moves the stories of a place with it', async () => {
    const [place] = await host.context.catalog.places('genoa')
    await host.context.catalog.putPlace('genoa', { ...place!, location: { latitude: 44.45, longitude: 8.9 } })
    const { items } = await map('bbox=8.89,44.44,8.91,44.46&zoom=15')
    expect(items.map(({ location, places }) => [location, places.map(({ slug }) => slug)])).toEqual([[{ latitude: 44.45, longitude: 8.9 }, ['palazzo-rosso']]])
    await host.context.catalog.putPlace('genoa', place!)
  })

  test('has the stories of a cell as a list, page by page', async () => {
    const { items } = await map('bbox=8.855,44.455,8.865,44.465&zoom=12')
    const list = async (query: string) => v.parse(StoryList, await (await get(`/api/v1/cities/genoa/map/cells/${items[0]!.cell}?${query}`)).json())
    const first = await list('limit=1')
    const second = await list(`limit=1&cursor=${first.next}`)
    expect([first.items.length, second.items.length, second.next]).toEqual([1, 1, undefined])
    expect(first.items[0]!.id).not.toBe(second.items[0]!.id)
  })

  test('begins with its places, what there is, and a sketch that says that it is one', async () => {
    const start = v.parse(MapStart, await (await get('/api/v1/cities/genoa/map/start')).json())
    expect(start.places.map(({ slug }) => slug)).toEqual(['palazzo-rosso'])
    expect(start.backdrop).toMatchObject({ sketch: true })
    expect(start.tiles).toBeUndefined()
    const [west, south, east, north] = start.view
    expect(west < 8.932 && east > 8.95 && south < 44.4 && north > 44.42).toBe(true)
    const drawn = await get(new URL(start.backdrop!.url).pathname)
    expect(drawn.headers.get('content-type')).toBe('application/geo+json')
    expect(((await drawn.json()) as { features: unknown[] }).features.length).toBeGreaterThan(1)
  })

  test('begins with some 30 km around the middle of the city, and says whether there are stories further away', async () => {
    const begin = async () => {
      const { items, more } = v.parse(MapStart, await (await get('/api/v1/cities/genoa/map/start')).json())
      return [items.reduce((sum, { count }) => sum + count, 0), more]
    }
    const [near, more] = await begin()
    expect(more).toBe(false)
    const portofino = await send(loose(44.3036, 9.2098))
    const laSpezia = await send(loose(44.1025, 9.8241))
    expect(await begin()).toEqual([Number(near) + 1, true])
    for (const sent of [portofino, laSpezia]) await withdraw(host.context, sent)
    await host.runJobs()
    expect(await begin()).toEqual([near, false])
    const [place] = await host.context.catalog.places('genoa')
    await host.context.catalog.putPlace('genoa', { ...place!, location: { latitude: 44.1025, longitude: 9.8241 } })
    expect((await begin())[1]).toBe(true)
    await host.context.catalog.putPlace('genoa', place!)
  })

  test('begins without what it is drawn on where that can’t be read for now, which the operator is told', async () => {
    const failures: unknown[] = []
    const fail = () => Promise.reject(new AppError('unavailable', 'S3 did not answer'))
    const log = { ...host.context.log, error: (fields: object, message: string) => void failures.push([fields, message]) }
    const context = { ...host.context, log, maps: { size: fail, read: fail } }
    const app = createApp(context)
    app.route('/', createMap(context, web))
    const start = v.parse(MapStart, await (await app.request('http://localhost/api/v1/cities/genoa/map/start')).json())
    expect([start.places.map(({ slug }) => slug), start.backdrop, start.tiles]).toEqual([['palazzo-rosso'], undefined, undefined])
    expect(failures).toEqual(
      Array(2).fill([{ err: expect.objectContaining({ code: 'unavailable' }), city: 'genoa' }, expect.stringContaining('could not be read')]),
    )
    expect((await app.request('http://localhost/api/v1/cities/genoa/map/backdrop')).status).toBe(503)
  })

  test('is open to every site and kept by shared caches for a minute', async () => {
    const { headers } = await get(`/api/v1/cities/genoa/map?bbox=${GENOA}&zoom=12`)
    expect([headers.get('access-control-allow-origin'), headers.get('cache-control')]).toEqual(['*', expect.stringContaining('s-maxage=60')])
  })
})

describe('what is no map', () => {
  test.each([
    ['', 400],
    ['bbox=8,44,9,45', 400],
    ['zoom=12', 400],
    [`bbox=${GENOA}&zoom=23`, 400],
    [`bbox=${GENOA}&zoom=-1`, 400],
    [`bbox=${GENOA}&zoom=1e3`, 400],
    ['bbox=9,44,8,45&zoom=12', 400],
    ['bbox=8,45,9,44&zoom=12', 400],
    ['bbox=8,44,9&zoom=12', 400],
    ['bbox=NaN,44,9,45&zoom=12', 400],
    ['bbox=-181,44,9,45&zoom=12', 400],
    ['bbox=-180,-85,180,85&zoom=3', 400],
    [`bbox=${GENOA}&bbox=${GENOA}&zoom=12`, 400],
    [`bbox=${'8'.repeat(200)}&zoom=12`, 400],
  ])('%s', async (query, status) => {
    const answer = await get(`/api/v1/cities/genoa/map?${query}`)
    expect([answer.status, answer.headers.get('content-type')]).toEqual([status, 'application/problem+json'])
    expect(((await answer.json()) as { detail: string }).detail).toContain('expected')
  })

  test.each([
    '/api/v1/cities/nowhere/map?bbox=8,44,9,45&zoom=12',
    '/api/v1/cities/nowhere/map/start',
    '/api/v1/cities/..%2Fgenoa/map/backdrop',
    '/api/v1/cities/genoa/map/cells/0123',
    '/api/v1/cities/genoa/map/cells/tag%2Frolli',
    '/tiles/1/0/0',
    '/tiles/99/0/0',
    '/tiles/1/2/0',
    '/tiles/1/0/-1',
  ])('%s', async path => {
    expect((await get(path)).status).toBe(404)
  })
})

test('pages of the map are where they say; the map names its embedding, what is one spot of it has none', async () => {
  await send(loose(44.3909, 8.9712))
  const html = await (await get('/genoa/map')).text()
  expect(html).toMatch(/application\/json\+oembed" href="[^"]*%2Fgenoa%2Fmap"/)
  const [, cell] = /\/genoa\/map\?cell=([\w-]+)/.exec(html) ?? []
  const page = await (await get(`/genoa/map?cell=${cell}&from=mail`)).text()
  expect(page).not.toContain('+oembed')
  expect(page).toMatch(new RegExp(`<link rel="canonical" href="[^"]*/genoa/map\\?cell=${cell}"`))
})
