import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Submission } from '../../shared/submission.ts'
import { aBody, anna, genoa, openGenoa, palazzoRosso, rolliDays } from '../submissions/fixtures.ts'
import { type TestContext, withContext } from '../support/context.ts'

let local: TestContext
beforeEach(async () => {
  local = await withContext({ imaging: { open: () => Promise.reject(new Error('not part of this test')) } })
})
afterEach(() => local.close())

const T = (minute: number) => new Date(Date.parse('2026-05-04T10:00:00.000Z') + minute * 60_000).toISOString()
const submission = (id: string, change: Partial<Submission> = {}): Submission => {
  const { story, credit, licence, consents } = aBody()
  const rest = { tags: [], photos: [], revision: 1, verifiers: [], bodyHash: '', history: [], spilled: 0 }
  return { story, credit, licence, consents, ...rest, id, version: 1, city: 'genoa', status: 'in_review', createdAt: T(0), updatedAt: T(0), ...change }
}

test('a submission is created once and saved only over the version that was read', async () => {
  const { submissions } = local.context
  expect(await submissions.create(submission('a'))).toBe(true)
  expect(await submissions.create(submission('a', { credit: 'someone else' }))).toBe(false)
  const saves = await Promise.all([2, 2, 2].map(version => submissions.save(submission('a', { version, credit: 'Bea' }), 1)))
  expect(saves.filter(Boolean)).toHaveLength(1)
  expect(await submissions.get('a')).toMatchObject({ version: 2, credit: 'Bea' })
  expect(await submissions.save(submission('b'), 1)).toBe(false)
  expect(await submissions.get('b')).toBeUndefined()
})

test('the queue is one order over cities and states, page by page, both ways', async () => {
  const { submissions } = local.context
  const rows = [
    submission('a', { arrivedAt: T(5) }),
    submission('b', { arrivedAt: T(1), city: 'ghent' }),
    submission('c', { arrivedAt: T(3), status: 'appealed' }),
    submission('d', { arrivedAt: T(3) }),
    submission('e', { createdAt: T(2), status: 'processing' }),
    submission('f', { arrivedAt: T(4), city: 'paris' }),
  ]
  for (const row of rows) await submissions.create(row)
  const ids = async (query: Partial<Parameters<typeof submissions.queue>[0]>) =>
    (await submissions.queue({ cities: 'all', statuses: ['in_review', 'appealed', 'processing'], oldestFirst: true, limit: 9, ...query })).map(({ id }) => id)
  expect(await ids({})).toEqual(['b', 'e', 'c', 'd', 'f', 'a'])
  expect(await ids({ oldestFirst: false })).toEqual(['a', 'f', 'd', 'c', 'e', 'b'])
  expect(await ids({ limit: 2, after: { at: T(3), id: 'c' } })).toEqual(['d', 'f'])
  expect(await ids({ oldestFirst: false, limit: 2, after: { at: T(3), id: 'd' } })).toEqual(['c', 'e'])
  expect(await ids({ cities: ['genoa', 'ghent'], statuses: ['in_review'] })).toEqual(['b', 'd', 'a'])
  expect(await ids({ cities: [] })).toEqual([])
  expect(await submissions.counts('all')).toEqual({ in_review: 4, appealed: 1, processing: 1 })
  expect(await submissions.counts(['ghent'])).toEqual({ in_review: 1 })
  expect(await submissions.counts([])).toEqual({})
})

test('what time has made due is named oldest first, until upkeep has nothing more to do', async () => {
  const { submissions } = local.context
  await submissions.create(submission('a', { status: 'declined', updatedAt: T(3) }))
  await submissions.create(submission('b', { status: 'declined', updatedAt: T(1) }))
  await submissions.create(submission('c', { status: 'declined', updatedAt: T(1), erasedAt: T(1) }))
  await submissions.create(submission('d', { status: 'published', updatedAt: T(1), originalsErasedAt: T(1) }))
  await submissions.create(submission('e', { status: 'declined', updatedAt: T(1), city: 'ghent' }))
  expect(await submissions.due({ city: 'genoa', status: 'declined', before: T(4), limit: 9 })).toEqual(['b', 'a'])
  expect(await submissions.due({ city: 'genoa', status: 'declined', before: T(3), limit: 9 })).toEqual(['b'])
  expect(await submissions.due({ city: 'genoa', status: 'published', before: T(4), limit: 9 })).toEqual([])
})

test('entries are spilled once, in order', async () => {
  const { submissions } = local.context
  const entry = (seq: number) => ({ seq, at: T(seq), actor: { kind: 'contributor' } as const, event: 'x', from: 'uploading', to: 'uploading' }) as const
  await submissions.spill('a', [entry(2), entry(10)])
  await submissions.spill('a', [entry(1), entry(2)])
  expect((await submissions.spilled('a')).map(({ seq }) => seq)).toEqual([1, 2, 10])
})

test('a claim is one person at a time, and ends', async () => {
  const { notes } = local.context
  const [one, two] = [
    { id: '1', name: 'Anna' },
    { id: '2', name: 'Bruno' },
  ] as const
  expect(await notes.claim('a', one, T(0), T(5))).toEqual({ by: one, until: T(5) })
  expect(await notes.claim('a', two, T(1), T(6))).toEqual({ by: one, until: T(5) })
  expect(await notes.claim('a', one, T(2), T(7))).toEqual({ by: one, until: T(7) })
  await notes.release('a', '2')
  expect(await notes.claimed('a', T(6))).toEqual({ by: one, until: T(7) })
  expect(await notes.claimed('a', T(7))).toBeUndefined()
  expect(await notes.claim('a', two, T(8), T(9))).toEqual({ by: two, until: T(9) })
  await notes.release('a', '2')
  expect(await notes.claimed('a', T(8))).toBeUndefined()
})

test('notices come in the order of their arrival', async () => {
  const { notes } = local.context
  const notice = (id: string, at: string) => ({ id, at, submission: 'a', city: 'genoa', ground: 'unlawful' as const, explanation: 'because' })
  await notes.addNotice(notice('y', T(1)))
  await notes.addNotice(notice('x', T(2)))
  await notes.addNotice(notice('x', T(2)))
  expect((await notes.notices('a')).map(({ id }) => id)).toEqual(['y', 'x'])
  expect(await notes.notices('b')).toEqual([])
  expect([await notes.countNotices('a'), await notes.countNotices('b')]).toEqual([2, 0])
})

test('claims that have run out are deleted when another is taken', async () => {
  const { notes } = local.context
  const anyone = { id: '1', name: 'Anna' }
  for (const [submission, until] of [
    ['a', 2],
    ['b', 3],
    ['c', 9],
  ] as const)
    await notes.claim(submission, anyone, T(1), T(until))
  await notes.claim('d', anyone, T(3), T(4))
  const database = new DatabaseSync(join(local.folder, 'veduta.sqlite'), { readOnly: true })
  expect(
    database
      .prepare('SELECT submission FROM claims ORDER BY submission')
      .all()
      .map(row => row.submission),
  ).toEqual(['c', 'd'])
  database.close()
})

test('the catalogue keeps the order in which it was filled, also when something is changed', async () => {
  const { catalog } = local.context
  await openGenoa(local.context)
  await catalog.putPlace('genoa', { ...palazzoRosso, slug: 'acquario' })
  await catalog.putPlace('genoa', { ...palazzoRosso, name: { it: 'Palazzo Rosso, restaurato' } })
  await catalog.putCity({ ...genoa, accent: 'plum' })
  expect((await catalog.cities()).map(({ slug }) => slug)).toEqual(['genoa', 'ghent'])
  expect((await catalog.city('genoa'))?.accent).toBe('plum')
  expect((await catalog.places('genoa')).map(({ slug }) => slug)).toEqual(['palazzo-rosso', 'acquario'])
  expect(await catalog.campaigns('genoa')).toEqual([rolliDays])
  await catalog.putMember(anna)
  expect(await catalog.member(anna.issuer, 'anna')).toEqual(anna)
  expect(await catalog.member('https://other.example', 'anna')).toBeUndefined()
})

test('a campaign or place is changed and removed only as it was seen, and remembers who did', async () => {
  const { catalog } = local.context
  await openGenoa(local.context)
  const [restored, other] = [
    { ...palazzoRosso, name: { it: 'Palazzo Rosso, restaurato' } },
    { ...palazzoRosso, name: { it: 'Il Rosso' } },
  ]
  const saved = { by: 'Anna', at: T(0) }
  expect(await catalog.thing('places', 'genoa', 'palazzo-rosso')).toEqual({ thing: palazzoRosso })
  expect(await catalog.saveThing('places', 'genoa', restored, undefined, saved)).toBe(false)
  expect(await catalog.saveThing('places', 'genoa', restored, palazzoRosso, saved)).toBe(true)
  expect(await catalog.saveThing('places', 'genoa', other, palazzoRosso, { by: 'Bruno', at: T(1) })).toBe(false)
  expect(await catalog.thing('places', 'genoa', 'palazzo-rosso')).toEqual({ thing: restored, saved })
  expect([await catalog.removeThing('places', 'genoa', palazzoRosso), await catalog.removeThing('places', 'genoa', restored)]).toEqual([false, true])
  expect(await catalog.saveThing('places', 'genoa', other, restored, saved)).toBe(false)
  expect([await catalog.thing('places', 'genoa', 'palazzo-rosso'), await catalog.campaigns('genoa')]).toEqual([undefined, [rolliDays]])
})

test('a city is changed only as it was seen, and remembers who did', async () => {
  const { catalog } = local.context
  await openGenoa(local.context)
  const saved = { by: 'Anna', at: T(0) }
  const plum = { ...genoa, accent: 'plum' as const }
  expect(await catalog.storedCity('genoa')).toEqual({ thing: genoa })
  expect(await catalog.saveCity(plum, genoa, saved)).toBe(true)
  expect(await catalog.saveCity({ ...genoa, accent: 'moss' }, genoa, { by: 'Bruno', at: T(1) })).toBe(false)
  expect(await catalog.storedCity('genoa')).toEqual({ thing: plum, saved })
  expect(await catalog.saveCity({ ...genoa, slug: 'paris' }, genoa, saved)).toBe(false)
  await catalog.putCity(genoa)
  expect([await catalog.storedCity('genoa'), await catalog.storedCity('paris')]).toEqual([{ thing: genoa }, undefined])
})

test('a session ends at its time and when it is removed', async () => {
  const { sessions } = local.context
  const session = { via: 'https://login.example', issuer: anna.issuer, subject: 'anna', name: 'Anna', expiresAt: T(60) }
  await sessions.put('hash', session)
  expect(await sessions.get('hash', T(59))).toEqual(session)
  expect(await sessions.get('hash', T(60))).toBeUndefined()
  await sessions.remove('hash')
  expect(await sessions.get('hash', T(1))).toBeUndefined()
})

test('the limiter counts in windows and says how long to wait', async () => {
  const { context, setTime, close } = await withContext({ now: T(0), config: { rateLimits: true }, imaging: { open: () => Promise.reject(new Error()) } })
  const { limiter } = context
  expect([await limiter.take('a', 2, 60), await limiter.take('a', 2, 60), await limiter.take('a', 2, 60), await limiter.take('b', 2, 60)]).toEqual([
    0, 0, 60, 0,
  ])
  setTime(T(0.5))
  expect(await limiter.take('a', 2, 60)).toBe(30)
  setTime(T(1))
  expect(await limiter.take('a', 2, 60)).toBe(0)
  await close()
})
