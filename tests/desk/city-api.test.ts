import { afterEach, beforeEach, expect, test } from 'vitest'
import type { City } from '../../shared/city.ts'
import type { Member } from '../../shared/member.ts'
import { termsVersionOf } from '../../shared/terms.ts'
import { problemOf } from '../http/gallery-app.ts'
import { aBody, anna, genoa, send } from '../submissions/fixtures.ts'
import { openDesk, type TestDesk } from './open-desk.ts'

const ada: Member = { ...anna, subject: 'ada', name: 'Ada', roles: [{ city: 'genoa', role: 'admin' }] }
const zeno: Member = { ...anna, subject: 'zeno', name: 'Zeno', roles: [{ city: '*', role: 'admin' }] }
const edda: Member = { ...anna, subject: 'edda', name: 'Edda', roles: [{ city: 'genoa', role: 'editor' }] }
const CITY = '/cities/genoa'

interface Stamped {
  thing: City
  stamp: string
}

let desk: TestDesk
let call: Awaited<ReturnType<TestDesk['as']>>
beforeEach(async () => {
  desk = await openDesk({ now: '2026-11-24T10:00:00.000Z', config: { issuer: anna.issuer } })
  call = await desk.as(ada)
})
afterEach(() => desk.close())

const read = async () => (await (await call('GET', CITY)).json()) as Stamped
const over = ({ stamp }: Stamped) => ({ 'if-match': `"${stamp}"` })
/** Save what is there with a change, and read what came of it. */
async function save(change: Partial<City>): Promise<Response> {
  const seen = await read()
  return call('PUT', CITY, { body: { ...seen.thing, ...change }, headers: over(seen) })
}
const version = async () => (await desk.context.catalog.city('genoa'))?.terms.version

test('an admin makes a city its own in one call, and the public reads it at once', async () => {
  const publisher = {
    name: 'Comune di Genova',
    address: 'Via Garibaldi 9',
    email: 'veduta@comune.example',
    authority: 'Garante',
    officer: 'dpo@comune.example',
  }
  const answer = await save({ publisher, accent: 'plum', languages: ['en', 'it'], clocks: { ...genoa.clocks, reviewHours: 48 } })
  expect([answer.status, (await answer.json()) as Stamped]).toEqual([200, await read()])
  expect(await desk.context.catalog.city('genoa')).toMatchObject({ publisher, accent: 'plum', languages: ['en', 'it'], clocks: { reviewHours: 48 } })
})

test('only admins of the city see or change it; to others it is not there', async () => {
  const { thing, stamp } = await read()
  for (const member of [edda, anna, { ...ada, subject: 'gent', roles: [{ city: 'ghent', role: 'admin' as const }] }]) {
    const other = await desk.as(member)
    expect((await other('GET', CITY)).status).toBe(404)
    expect((await other('PUT', CITY, { body: { ...thing, accent: 'plum' }, headers: { 'if-match': `"${stamp}"` } })).status).toBe(404)
  }
  expect((await call('GET', '/cities/ghent')).status).toBe(404)
  expect((await call('GET', '/cities/nowhere')).status).toBe(404)
  expect((await (await desk.as(zeno))('GET', '/cities/ghent')).status).toBe(200)
  expect((await desk.request('GET', '/api/v1/desk/cities/genoa')).status).toBe(401)
  const foreign = { body: { ...thing, accent: 'plum' }, headers: { 'if-match': `"${stamp}"`, origin: 'https://evil.example' } }
  expect((await problemOf(await call('PUT', CITY, foreign))).code).toBe('not-same-origin')
  expect(await desk.context.catalog.city('genoa')).toEqual(genoa)
})

test('of two admins at once the slower one is told who was faster and when', async () => {
  const seen = await read()
  const other = await desk.as(zeno)
  expect((await other('PUT', CITY, { body: { ...seen.thing, accent: 'plum' }, headers: over(seen) })).status).toBe(200)
  desk.setTime('2026-11-24T10:30:00.000Z')
  const late = await call('PUT', CITY, { body: { ...seen.thing, accent: 'moss' }, headers: over(seen) })
  expect(await problemOf(late)).toMatchObject({ code: 'version-conflict', by: 'Zeno', at: '2026-11-24T10:00:00.000Z' })
  expect((await read()).thing.accent).toBe('plum')
})

test('of changes at the same moment one is stored; a save that is repeated is no conflict', async () => {
  const seen = await read()
  const put = (change: Partial<City>) => call('PUT', CITY, { body: { ...seen.thing, ...change }, headers: over(seen) })
  const answers = await Promise.all((['plum', 'moss', 'rust'] as const).map(accent => put({ accent })))
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409])
  const again = await read()
  const change = { body: { ...again.thing, pages: { terms: { it: 'Le nostre regole' } } }, headers: over(again) }
  for (const _ of ['sent', 'sent again']) expect((await call('PUT', CITY, change)).status).toBe(200)
  expect(await version()).toBe('2026-11-24')
})

test('mistakes are told at their fields, and nothing is stored', async () => {
  const pointers = async (change: object) => (await problemOf(await save(change as Partial<City>))).errors?.map(({ pointer }) => pointer)
  expect(await pointers({ name: { en: 'Genoa' }, publisher: { ...genoa.publisher, email: 'nobody' }, timeZone: 'Mars/Olympus' })).toEqual([
    '/name/it',
    '/timeZone',
    '/publisher/email',
  ])
  expect(await pointers({ languages: ['it', 'it'], licences: ['CC0-1.0', 'CC0-1.0'] })).toEqual(['/languages', '/licences'])
  expect(await pointers({ languages: [], licences: [], reasons: ['bored'] })).toEqual(['/languages', '/licences', '/reasons/0'])
  expect(await pointers({ clocks: { ...genoa.clocks, undoneDays: 0 }, policy: { hold: { nudity: 1.2, violence: -0.1, hate: 2 } } })).toEqual([
    '/policy/hold/nudity',
    '/policy/hold/violence',
    '/policy/hold/hate',
    '/clocks/undoneDays',
  ])
  expect(await pointers({ pages: { terms: { it: 'x'.repeat(20_001) } } })).toEqual(['/pages/terms/it'])
  expect(await desk.context.catalog.city('genoa')).toEqual(genoa)
})

test('short name and country stay, and a city cannot be made here', async () => {
  expect((await problemOf(await save({ country: 'FR' }))).errors?.[0]?.pointer).toBe('/country')
  expect((await problemOf(await save({ slug: 'genova' }))).errors?.[0]?.pointer).toBe('/slug')
  const body = { ...genoa, accent: 'plum' }
  expect((await problemOf(await call('PUT', CITY, { body }))).code).toBe('bad-request')
  expect((await problemOf(await call('PUT', CITY, { body, headers: { 'if-none-match': '*' } }))).code).toBe('bad-request')
  expect((await call('DELETE', CITY)).status).toBe(405)
})

test('other terms have another version, named after the day in the city', async () => {
  desk.setTime('2026-11-23T23:30:00.000Z')
  await save({ pages: { terms: { it: 'Le nostre regole' } } })
  expect(await version()).toBe('2026-11-24')
  await save({ pages: { terms: { it: 'Le nostre regole', en: 'Our rules' } } })
  expect(await version()).toBe('2026-11-24-2')
  await save({ accent: 'plum', terms: { version: 'mine' } })
  expect(await version()).toBe('2026-11-24-2')
  await save({ pages: { terms: { it: 'Altre regole' }, privacy: { it: 'Niente resta' } } })
  expect(await version()).toBe('2026-11-24-3')
  desk.setTime('2026-11-25T10:00:00.000Z')
  call = await desk.as(ada)
  await save({ pages: { privacy: { it: 'Niente resta' } } })
  expect(await version()).toBe('2026-11-25')
})

test('where the gallery’s text is used, what fills it is a part of the terms', async () => {
  desk.setTime('2026-11-24T10:00:00.000Z')
  await save({ publisher: { ...genoa.publisher, name: 'Fondazione per Genova' } })
  expect(await version()).toBe('2026-11-24')
  await save({ publisher: { ...genoa.publisher, name: 'Fondazione per Genova', address: 'Via Garibaldi 9' } })
  expect(await version()).toBe('2026-11-24')
})

test('whoever agreed to the terms before is asked again', async () => {
  await save({ pages: { terms: { it: 'Le nostre regole' } } })
  await expect(send(desk.context)).rejects.toMatchObject({
    code: 'terms-changed',
    details: { expected: termsVersionOf({ terms: { version: '2026-11-24' } }), received: termsVersionOf(genoa) },
  })
  desk.setTime('2026-05-04T10:00:00.000Z')
  await expect(send(desk.context, { consents: { ...aBody().consents, terms: termsVersionOf({ terms: { version: '2026-11-24' } }) } })).resolves.toBeDefined()
})

test('a page without words is not one that the city wrote', async () => {
  await save({ pages: { terms: { it: ' \n' }, imprint: { it: 'Comune', en: '' } } })
  expect(await desk.context.catalog.city('genoa')).toEqual({ ...genoa, pages: { imprint: { it: 'Comune' } } })
})

test('long texts in several languages fit, and there is an end', async () => {
  const long = (length: number) => Object.fromEntries(['it', 'en', 'fr', 'de', 'es'].map(lang => [lang, 'x'.repeat(length)]))
  expect((await save({ pages: { terms: long(20_000), privacy: long(20_000) } })).status).toBe(200)
  expect((await problemOf(await save({ pages: { imprint: { it: 'x'.repeat(1_000_000) } } }))).code).toBe('too-large')
})
