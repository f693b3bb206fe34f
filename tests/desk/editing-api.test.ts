import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Campaign } from '../../shared/campaign.ts'
import type { Member } from '../../shared/member.ts'
import type { Place } from '../../shared/place.ts'
import { problemOf } from '../http/gallery-app.ts'
import { anna, inReview, published, rolliDays } from '../submissions/fixtures.ts'
import { openDesk, type TestDesk } from './open-desk.ts'

const edda: Member = { ...anna, subject: 'edda', name: 'Edda', roles: [{ city: 'genoa', role: 'editor' }] }
const enzo: Member = { ...edda, subject: 'enzo', name: 'Enzo' }
const botteghe = { slug: 'botteghe', title: { it: 'Botteghe' }, prompt: { it: 'Chi lavora qui?' }, goal: {}, theme: 'economy', places: ['palazzo-rosso'] }
const create = { 'if-none-match': '*' }
const CAMPAIGN = '/cities/genoa/campaigns/rolli-days'
const PLACE = '/cities/genoa/places/palazzo-rosso'

type Call = Awaited<ReturnType<TestDesk['as']>>
interface Stamped<Thing> {
  thing: Thing
  stamp: string
}

let desk: TestDesk
let call: Call
beforeEach(async () => {
  desk = await openDesk()
  call = await desk.as(edda)
})
afterEach(() => desk.close())

async function read<Thing extends { slug: string }>(kind: 'campaigns' | 'places', slug: string): Promise<Stamped<Thing>> {
  const { items } = (await (await call('GET', `/cities/genoa/${kind}`)).json()) as { items: Stamped<Thing>[] }
  const found = items.find(({ thing }) => thing.slug === slug)
  if (!found) throw new Error(`no ${slug} in ${kind}`)
  return found
}
const over = ({ stamp }: { stamp: string }) => ({ 'if-match': `"${stamp}"` })
const statuses = (answers: Response[]) => answers.map(({ status }) => status).sort()

test('a campaign is opened in one call and is there at once', async () => {
  expect((await call('PUT', '/cities/genoa/campaigns/botteghe', { body: botteghe, headers: create })).status).toBe(200)
  expect((await desk.context.catalog.campaigns('genoa')).map(({ slug }) => slug)).toContain('botteghe')
})

test('a short name that is taken is not silently given another meaning', async () => {
  const body = { ...botteghe, slug: 'rolli-days' }
  const problem = await problemOf(await call('PUT', CAMPAIGN, { body, headers: create }))
  expect(problem.errors?.[0]?.pointer).toBe('/slug')
  expect((await problemOf(await call('PUT', CAMPAIGN, { body }))).code).toBe('bad-request')
  expect((await problemOf(await call('PUT', '/cities/genoa/campaigns/other', { body, headers: create }))).errors?.[0]?.pointer).toBe('/slug')
})

test('a change over what someone else changed is refused, and says who it was and when', async () => {
  const seen = await read<Campaign>('campaigns', 'rolli-days')
  const other = await desk.as(enzo)
  expect((await other('PUT', CAMPAIGN, { body: { ...seen.thing, goal: { it: 'Aprire i portoni' } }, headers: over(seen) })).status).toBe(200)
  desk.setTime('2026-05-04T10:30:00.000Z')
  const late = await call('PUT', CAMPAIGN, { body: { ...seen.thing, goal: { it: 'Altro' } }, headers: over(seen) })
  expect(await problemOf(late)).toMatchObject({ code: 'version-conflict', by: 'Enzo', at: '2026-05-04T10:00:00.000Z' })
  expect((await read<Campaign>('campaigns', 'rolli-days')).thing.goal).toEqual({ it: 'Aprire i portoni' })
})

test('of changes at the same moment one is stored, the others are told', async () => {
  const campaign = await read<Campaign>('campaigns', 'rolli-days')
  const place = await read<Place>('places', 'palazzo-rosso')
  const words = ['uno', 'due', 'tre', 'quattro']
  const goals = words.map(it => call('PUT', CAMPAIGN, { body: { ...campaign.thing, goal: { it } }, headers: over(campaign) }))
  expect(statuses(await Promise.all(goals))).toEqual([200, 409, 409, 409])
  const names = words.map(it => call('PUT', PLACE, { body: { ...place.thing, name: { it } }, headers: over(place) }))
  expect(statuses(await Promise.all(names))).toEqual([200, 409, 409, 409])
})

test('of two that take the same short name at the same moment one gets it', async () => {
  const answers = ['Botteghe', 'Negozi'].map(it => call('PUT', '/cities/genoa/campaigns/botteghe', { body: { ...botteghe, title: { it } }, headers: create }))
  expect(statuses(await Promise.all(answers))).toEqual([200, 400])
})

test('a save that is repeated, because its answer was lost, is no conflict', async () => {
  const seen = await read<Campaign>('campaigns', 'rolli-days')
  const body = { ...seen.thing, goal: { it: 'Aprire i portoni' } }
  for (const _ of ['sent', 'sent again']) expect((await call('PUT', CAMPAIGN, { body, headers: over(seen) })).status).toBe(200)
  for (const _ of ['sent', 'sent again']) expect((await call('PUT', '/cities/genoa/campaigns/botteghe', { body: botteghe, headers: create })).status).toBe(200)
})

test('what was changed or removed meanwhile is not removed or changed unseen', async () => {
  const seen = await read<Place>('places', 'palazzo-rosso')
  expect((await call('PUT', PLACE, { body: { ...seen.thing, name: { it: 'Rosso' } }, headers: over(seen) })).status).toBe(200)
  const remove = (stamped: { stamp: string }) => call('DELETE', `${PLACE}?confirmed=yes`, { headers: over(stamped) })
  expect(await problemOf(await remove(seen))).toMatchObject({ code: 'version-conflict', by: 'Edda' })
  const now = await read<Place>('places', 'palazzo-rosso')
  expect(statuses(await Promise.all([remove(now), remove(now)]))).toEqual([204, 409])
  expect((await problemOf(await call('PUT', PLACE, { body: now.thing, headers: over(now) }))).code).toBe('version-conflict')
})

test('mistakes are told at their fields', async () => {
  const body = { ...botteghe, title: { en: 'Shops' }, opens: '2026-06-02', closes: '2026-06-01', places: ['palazzo-rosso', 'nowhere'] }
  const problem = await problemOf(await call('PUT', '/cities/genoa/campaigns/botteghe', { body, headers: create }))
  expect(problem.errors?.map(({ pointer }) => pointer)).toEqual(['/title/it', '/closes', '/places/1'])
  const wrong = await call('PUT', '/cities/genoa/places/pier', {
    body: { slug: 'pier', name: { it: 'Molo' }, location: { latitude: 95, longitude: 8 } },
    headers: create,
  })
  expect((await problemOf(wrong)).errors?.[0]?.pointer).toBe('/location/latitude')
})

test('a campaign judges otherwise than its city where an admin of the city says so, and mistakes in it are told', async () => {
  const seen = await read<Campaign>('campaigns', 'rolli-days')
  const strict = { ...seen.thing, policy: { hold: { nudity: 0.3 }, refuse: { nudity: 'never' } } }
  expect((await call('PUT', CAMPAIGN, { body: strict, headers: over(seen) })).status).toBe(404)
  const admin = await desk.as({ ...edda, subject: 'zora', roles: [{ city: 'genoa', role: 'admin' }] })
  const refusing = { ...seen.thing, policy: { hold: { nudity: 0.9 }, refuse: { nudity: 0.8, hate: 0.9, rate: 0.5 } } }
  expect((await problemOf(await admin('PUT', CAMPAIGN, { body: refusing, headers: over(seen) }))).errors?.map(({ pointer }) => pointer)).toEqual([
    '/policy/refuse/rate',
  ])
  const { rate: _, ...refuse } = refusing.policy.refuse
  const early = { ...refusing, policy: { ...refusing.policy, refuse } }
  expect((await problemOf(await admin('PUT', CAMPAIGN, { body: early, headers: over(seen) }))).errors?.map(({ pointer }) => pointer)).toEqual([
    '/policy/refuse/nudity',
    '/policy/refuse/hate',
  ])
  expect((await admin('PUT', CAMPAIGN, { body: strict, headers: over(seen) })).status).toBe(200)
  // What else there is to a campaign stays its editors', and its policy does with it.
  const now = await read<Campaign>('campaigns', 'rolli-days')
  expect(now.thing.policy).toEqual(strict.policy)
  expect((await call('PUT', CAMPAIGN, { body: { ...now.thing, goal: { it: 'Vedere' } }, headers: over(now) })).status).toBe(200)
})

test('the theme stays while stories are public under it', async () => {
  const { id } = await published(desk.context)
  await desk.runJobs()
  expect(await desk.context.gallery.story(id)).toBeDefined()
  const seen = await read<Campaign>('campaigns', 'rolli-days')
  const problem = await problemOf(await call('PUT', CAMPAIGN, { body: { ...seen.thing, theme: 'economy' }, headers: over(seen) }))
  expect(problem.errors?.[0]?.pointer).toBe('/theme')
})

test('removing what is used says what would happen, and needs a yes', async () => {
  await published(desk.context)
  await inReview(desk.context)
  await desk.runJobs()
  expect(await (await call('GET', `${PLACE}/use`)).json()).toEqual({ published: 1, waiting: 1, campaigns: ['rolli-days'] })
  const headers = over(await read('places', 'palazzo-rosso'))
  expect((await problemOf(await call('DELETE', PLACE, { headers }))).code).toBe('not-possible-now')
  expect((await call('DELETE', `${PLACE}?confirmed=yes`, { headers })).status).toBe(204)
  expect(await desk.context.catalog.places('genoa')).toEqual([])
  expect((await desk.context.catalog.campaigns('genoa'))[0]?.places).toEqual([])
})

test('a campaign that is saved while one of its places goes is neither lost nor names the place afterwards', async () => {
  const campaign = await read<Campaign>('campaigns', 'rolli-days')
  const headers = over(await read('places', 'palazzo-rosso'))
  const [saved, removed] = await Promise.all([
    call('PUT', CAMPAIGN, { body: { ...campaign.thing, goal: { it: 'Aprire i portoni' } }, headers: over(campaign) }),
    call('DELETE', `${PLACE}?confirmed=yes`, { headers }),
  ])
  expect(removed.status).toBe(204)
  const [now] = await desk.context.catalog.campaigns('genoa')
  expect(now?.places).toEqual([])
  expect(now?.goal).toEqual(saved.status === 200 ? { it: 'Aprire i portoni' } : rolliDays.goal)
})
