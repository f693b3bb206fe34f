import { afterEach, beforeEach, expect, test } from 'vitest'
import { applyEvent } from '../../functions/submissions/apply-event.ts'
import type { FacetsAnswer, QueueAnswer } from '../../shared/desk-queue.ts'
import { problemOf } from '../http/gallery-app.ts'
import { anna, bruno, decideNow, inReview } from '../submissions/fixtures.ts'
import { openDesk, type TestDesk } from './open-desk.ts'

let desk: TestDesk
let call: Awaited<ReturnType<TestDesk['as']>>
beforeEach(async () => {
  desk = await openDesk()
  call = await desk.as(anna)
})
afterEach(() => desk.close())

const queue = async (query = '', by = call) => (await (await by('GET', `/queue${query}`)).json()) as QueueAnswer
const facets = async (query = '', by = call) => (await (await by('GET', `/queue/facets${query}`)).json()) as FacetsAnswer
const ids = async (query: string) => (await queue(query)).items.map(({ id }) => id)

/** Three that wait: for a campaign at a place; in English, with an insult; and a late one without a place. */
async function three() {
  const { context } = desk
  desk.setTime('2026-05-03T09:00:00.000Z')
  const { id: late } = await inReview(context, { place: undefined, story: { title: 'Tardi', lang: 'it' } })
  desk.setTime('2026-05-04T09:00:00.000Z')
  const { id: called } = await inReview(context)
  const { id: rude } = await inReview(context, { campaign: undefined, story: { title: 'Rude', lang: 'en-GB' } })
  const findings = [{ category: 'insult' as const, score: 0.9, provider: 'test', version: '1' }]
  await applyEvent(context, rude, { kind: 'text_judged', check: { findings, verdict: 'hold' } })
  desk.setTime('2026-05-04T10:00:00.000Z')
  call = await desk.as(anna)
  return { late, called, rude }
}

test('the queue is narrowed by campaign, place, language, finding and age, and by several at once', async () => {
  const { late, called, rude } = await three()
  const by = { campaign: [late, called], place: [called, rude].sort(), language: [late, called], age: [late] }
  expect(await ids('?campaign=rolli-days')).toEqual(by.campaign)
  expect((await ids('?place=palazzo-rosso')).sort()).toEqual(by.place)
  expect(await ids('?language=it')).toEqual(by.language)
  expect(await ids('?age=late')).toEqual(by.age)
  for (const finding of ['insult', 'held']) expect(await ids(`?finding=${finding}`)).toEqual([rude])
  expect(await ids('?campaign=rolli-days&language=it&age=fresh')).toEqual([called])
  expect(await ids('?language=en&age=late')).toEqual([])
  expect(await ids('?finding=never-heard-of')).toEqual([])
  expect((await problemOf(await call('GET', '/queue?age=old'))).code).toBe('bad-fields')
})

test('what it can be narrowed by is counted, with names; a choice does not narrow its own facet', async () => {
  await three()
  const { facets: all, lookedAt, isWhole } = await facets()
  expect([lookedAt, isWhole]).toEqual([3, true])
  expect(all).toEqual({
    campaign: [{ value: 'rolli-days', count: 2, name: { it: 'Rolli Days' } }],
    place: [{ value: 'palazzo-rosso', count: 2, name: { it: 'Palazzo Rosso' } }],
    language: [
      { value: 'it', count: 2 },
      { value: 'en', count: 1 },
    ],
    finding: [
      { value: 'held', count: 1 },
      { value: 'insult', count: 1 },
    ],
    age: [
      { value: 'fresh', count: 2 },
      { value: 'late', count: 1 },
    ],
  })
  const { facets: narrowed } = await facets('?language=en')
  expect(narrowed.language).toEqual(all.language)
  expect([narrowed.campaign, narrowed.age]).toEqual([[], [{ value: 'fresh', count: 1 }]])
})

test('of several cities campaigns and places are not told, for their short names mean something else in each', async () => {
  await three()
  const every = await desk.as(bruno)
  expect((await facets('', every)).facets).toMatchObject({ campaign: [], place: [], language: [{ value: 'it' }, { value: 'en' }] })
  expect((await facets('?city=genoa', every)).facets.campaign).toHaveLength(1)
})

test('a hidden story waits since it is hidden, however old it is', async () => {
  const { late } = await three()
  await decideNow(desk.context, late, 'publish')
  await applyEvent(desk.context, late, { kind: 'hidden_again' })
  const [hidden] = (await queue('?state=hidden')).items
  expect([hidden?.id, hidden?.at]).toEqual([late, desk.context.now().toISOString()])
  expect((await facets('?state=hidden')).facets.age).toEqual([{ value: 'fresh', count: 1 }])
})

test('every view is counted', async () => {
  const { late } = await three()
  await decideNow(desk.context, late, 'decline')
  expect((await queue()).counts).toEqual({ waiting: 2, reported: 0, appealed: 0, hidden: 0, published: 0, declined: 1, removed: 0, withdrawn: 0 })
})
