import * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createApp } from '../../functions/http/app.ts'
import { createCitiesApi } from '../../functions/http/cities.ts'
import { keepRecord } from '../../functions/submissions/keep-record.ts'
import type { CityAnswer, PublicStory, StoryList } from '../../shared/api.ts'
import { CityList, CityAnswer as CitySchema, StoryList as ListSchema, PublicStory as StorySchema } from '../../shared/api.ts'
import { LIMITS } from '../../shared/limits.ts'
import { termsVersionOf } from '../../shared/terms.ts'
import { Period, Transparency } from '../../shared/transparency.ts'
import { genoa, inReview, published, rolliDays } from '../submissions/fixtures.ts'
import { type Api, openApi, problemOf } from './gallery-app.ts'

let api: Api
const ids: string[] = []
beforeAll(async () => {
  api = await openApi()
  for (let n = 0; n < 7; n++) {
    api.setTime(`2026-05-04T10:0${n}:00.000Z`)
    ids.unshift((await published(api.context, n % 2 ? { tags: ['odd'] } : { campaign: undefined, place: undefined, tags: ['even'] })).id)
  }
  await inReview(api.context)
  await api.runJobs()
})
afterAll(() => api.close())

const get = (path: string, headers?: Record<string, string>) => api.call('GET', path, headers && { headers })
const list = async (path: string) => (await (await get(path)).json()) as StoryList

describe('a list of stories', () => {
  test('is what the schema says, newest first, with only published ones', async () => {
    const answer = await list('/cities/genoa/stories')
    expect(v.parse(v.strictObject(ListSchema.entries), answer)).toEqual(answer)
    expect(answer.items.map(({ id }) => id)).toEqual(ids)
    expect(answer.next).toBeUndefined()
    expect(answer.items[0]?.photo).toMatchObject({ base: `${api.context.config.url}/media/${ids[0]}/1-1`, widths: [320, 640], width: 640, height: 480 })
  })

  test('comes in pages that neither skip nor repeat while stories come', async () => {
    const first = await list('/stories?limit=3')
    expect(first.items).toHaveLength(3)
    api.setTime('2026-05-04T11:00:00.000Z')
    const added = await published(api.context)
    await api.runJobs()
    const second = await list(`/stories?limit=3&cursor=${first.next}`)
    const third = await list(`/stories?limit=3&cursor=${second.next}`)
    expect([...first.items, ...second.items, ...third.items].map(({ id }) => id)).toEqual(ids)
    expect(third.next).toBeUndefined()
    ids.unshift(added.id)
  })

  test.each([
    ['campaign=rolli-days', 4],
    ['place=palazzo-rosso', 4],
    ['theme=tourism', 4],
    ['tag=even', 4],
    ['tag=ODD', 3],
    ['tag=none', 0],
    ['campaign=', 'bad-fields'],
    ['theme=nonsense', 'bad-fields'],
    ['limit=0', 'bad-fields'],
    ['limit=61', 'bad-fields'],
    ['limit=1e1', 'bad-fields'],
    ['cursor=nonsense', 'bad-cursor'],
    ['cursor=', 'bad-cursor'],
    ['theme=tourism&tag=even', 'one-filter'],
    ['tag=odd&tag=even', 'one-filter'],
  ])('with ?%s gives %s', async (query, expected) => {
    const response = await get(`/cities/genoa/stories?${query}`)
    if (typeof expected === 'number') expect(((await response.json()) as StoryList).items).toHaveLength(expected)
    else expect(await problemOf(response)).toMatchObject({ status: 400, code: expected })
  })

  test('of an unknown city is 404, of an empty one is empty', async () => {
    expect((await problemOf(await get('/cities/atlantis/stories'))).code).toBe('not-found')
    for (const city of ['*', '%2A', 'genoa%2Fcampaign%2Frolli-days', 'Genoa']) expect((await get(`/cities/${city}/stories`)).status).toBe(404)
    expect(await list('/cities/ghent/stories')).toEqual({ items: [] })
  })
})

describe('one story', () => {
  test('is what the schema says', async () => {
    const answer = (await (await get(`/stories/${ids[1]}`)).json()) as PublicStory
    expect(v.parse(v.strictObject(StorySchema.entries), answer)).toEqual(answer)
    expect(answer.photos[0]?.renditions).toHaveLength(4)
    expect(answer.photos[0]?.renditions[0]?.url).toBe(`${api.context.config.url}/media/${ids[1]}/1-1/320.avif`)
  })

  test('that is not published is 404, as one that never was', async () => {
    const { id } = await inReview(api.context)
    expect((await problemOf(await get(`/stories/${id}`))).status).toBe(404)
    expect((await problemOf(await get('/stories/..%2F..%2Fetc'))).status).toBe(404)
  })

  test('can be reported by anyone, with a receipt; the report stays with it', async () => {
    const body = { ground: 'people-recognisable', explanation: 'That is me', email: 'eva@example.org' }
    const response = await api.call('POST', `/stories/${ids[0]}/notices`, { body })
    expect(response.status).toBe(202)
    const { receipt } = (await response.json()) as { receipt: string }
    expect(await api.context.notes.notices(ids[0] ?? '')).toMatchObject([{ id: receipt, ...body, city: 'genoa' }])
    const bad = await problemOf(await api.call('POST', `/stories/${ids[0]}/notices`, { body: { ground: 'unlawful', explanation: ' ' } }))
    expect(bad.errors).toEqual([{ pointer: '/explanation', detail: expect.stringMatching(/^expected some words/) }])
    const unknown = await problemOf(await api.call('POST', `/stories/${ids[0]}/notices`, { body: { ground: 'dislike', explanation: 'Ugly' } }))
    expect(unknown).toMatchObject({ status: 422, code: 'unknown-reason', detail: 'expected a reason that genoa takes reports for, received "dislike"' })
    expect((await problemOf(await api.call('POST', `/stories/${'a'.repeat(26)}/notices`, { body }))).status).toBe(404)
  })
})

describe('cities', () => {
  test('are listed and described as the schema says, without what is internal', async () => {
    await api.context.catalog.putCity({ ...genoa, reasons: [...genoa.reasons, 'personal-data'] })
    await api.context.catalog.putCampaign('genoa', { ...rolliDays, policy: { hold: { nudity: 0.5 }, refuse: { 'personal-data': 0.9 } } })
    const cities = await (await get('/cities')).json()
    expect(v.parse(v.strictObject(CityList.entries), cities)).toEqual(cities)
    const city = (await (await get('/cities/genoa')).json()) as CityAnswer
    expect(v.parse(v.strictObject(CitySchema.entries), city)).toEqual(city)
    expect(city).toMatchObject({ languages: ['it', 'en'], terms: { version: termsVersionOf(genoa), url: `${api.context.config.url}/genoa/terms` } })
    expect(city.campaigns[0]).toMatchObject({ slug: 'rolli-days', open: true })
    // Where a machine may decline is told, what from is not.
    expect([city.machineDeclines, city.campaigns[0]?.machineDeclines]).toEqual([false, true])
    expect(JSON.stringify([cities, city])).not.toMatch(/policy|clocks|publisher/)
    // Each format has its own: what is refused for its pixels could have been known before.
    const { photoPixels, photoPixelsAvif, photoPixelsHeic } = LIMITS
    expect(city.limits).toMatchObject({ photoPixels, photoPixelsAvif, photoPixelsHeic })
    expect((await get('/cities/atlantis')).status).toBe(404)
  })
})

describe('what a city did', () => {
  test('is told as the schema says once it was counted, and nothing before', async () => {
    const strict = v.strictObject({
      ...Transparency.entries,
      all: v.strictObject(Period.entries),
      months: v.array(v.strictObject({ month: v.string(), ...Period.entries })),
    })
    const ask = async (city: string) => v.parse(strict, await (await get(`/cities/${city}/transparency`)).json())
    expect(await ask('genoa')).toEqual({ city: 'genoa', all: expect.objectContaining({ received: 0 }), months: [] })
    await keepRecord(api.context)
    const { day, all, months } = await ask('genoa')
    expect(day).toBe('2026-05-04')
    expect([all.received, all.published, all.open]).toEqual([10, 8, 2])
    expect(months.map(({ received }) => received)).toEqual([10, ...Array(11).fill(0)])
    expect((await get('/cities/atlantis/transparency')).status).toBe(404)
    const response = await get('/cities/genoa/transparency')
    const etag = response.headers.get('etag') ?? ''
    expect([response.headers.get('cache-control'), response.headers.get('access-control-allow-origin')]).toEqual([expect.stringMatching(/^public,/), '*'])
    expect((await get('/cities/genoa/transparency', { 'if-none-match': etag })).status).toBe(304)
  })
})

describe('public answers', () => {
  test('can be kept by caches for a while, revalidated, and read by every site', async () => {
    const response = await get('/stories')
    const etag = response.headers.get('etag') ?? ''
    expect(response.headers.get('cache-control')).toMatch(/^public, .*s-maxage=\d+, stale-while-revalidate=\d+, stale-if-error=\d+$/)
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    expect(response.headers.get('access-control-allow-credentials')).toBeNull()
    expect((await get('/stories/none')).headers.get('access-control-allow-origin')).toBe('*')
    expect((await get('/stories?limit=0')).headers.get('access-control-allow-origin')).toBe('*')
    for (const sent of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const again = await get('/stories', { 'if-none-match': sent })
      expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag])
    }
    expect((await get('/stories', { 'if-none-match': '"other"' })).status).toBe(200)
  })

  test('answer HEAD with the same headers and no body', async () => {
    const head = await api.call('HEAD', '/stories')
    expect([head.status, await head.text()]).toEqual([200, ''])
    expect(head.headers.get('etag')).toBe((await get('/stories')).headers.get('etag'))
  })

  test('carry the security headers, as problems do', async () => {
    for (const path of ['/stories', '/nowhere']) {
      const { headers } = await get(path)
      expect(headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'; style-src 'self'")
      expect(headers.get('content-security-policy')).not.toContain('unsafe')
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('strict-transport-security')).toBeNull()
    }
  })
})

describe('an address', () => {
  test('that is unknown is 404, and one that takes other methods is 405 with those', async () => {
    expect((await problemOf(await get('/nowhere'))).code).toBe('not-found')
    const response = await api.call('PUT', `/submissions/${'a'.repeat(26)}`)
    expect(response.headers.get('allow')?.split(', ').sort()).toEqual(['DELETE', 'GET', 'HEAD'])
    expect(await problemOf(response)).toMatchObject({ status: 405, code: 'method-not-allowed' })
  })

  test('that fails inside tells nothing of it', async () => {
    const catalog = { ...api.context.catalog, cities: () => Promise.reject(new Error('secret of the inside')) }
    const app = createApp(api.context).route('/', createCitiesApi({ ...api.context, catalog }))
    const problem = await problemOf(await app.request('/api/v1/cities'))
    expect(problem).toMatchObject({ status: 500, code: 'internal' })
    expect(JSON.stringify(problem)).not.toContain('secret')
  })
})
