import { afterEach, beforeEach, expect, test } from 'vitest'
import { applyEvent } from '../../functions/submissions/apply-event.ts'
import { claimItem } from '../../functions/submissions/desk-claim.ts'
import type { BulkAnswer } from '../../shared/desk-queue.ts'
import { problemOf } from '../http/gallery-app.ts'
import { anna, bruno, decideNow, inReview, item } from '../submissions/fixtures.ts'
import { openDesk, type TestDesk } from './open-desk.ts'

let desk: TestDesk
let call: Awaited<ReturnType<TestDesk['as']>>
beforeEach(async () => {
  desk = await openDesk()
  call = await desk.as(anna)
})
afterEach(() => desk.close())

const waiting = async (count: number) => {
  const items: { id: string; version: number; revision: number }[] = []
  for (let made = 0; made < count; made++) {
    const { id } = await inReview(desk.context)
    const { version, revision } = await item(desk.context, id)
    items.push({ id, version, revision })
  }
  return items
}
const bulk = (body: object) => call('POST', '/bulk', { body })
const resultsOf = async (body: object) => ((await (await bulk(body)).json()) as BulkAnswer).results

test('a hundred are declined with one reason, each is told, and a repeat of it all answers the same', async () => {
  const items = await waiting(100)
  const body = { outcome: 'decline', reason: 'not-about-the-city', explanation: 'Non è Genova', items }
  const results = await resultsOf(body)
  expect(results).toEqual(items.map(({ id, version }) => ({ id, result: 'done', version: version + 1, status: 'declined' })))
  expect(await resultsOf(body)).toEqual(results)
  const { decision, history } = await item(desk.context, items[99]!.id)
  expect(decision).toMatchObject({ reason: 'not-about-the-city', explanation: 'Non è Genova', by: { name: 'Anna' } })
  expect(history.filter(({ event }) => event === 'decided:decline')).toHaveLength(1)
})

test('one that can’t be decided never keeps the others from it: who was faster and when, and why not', async () => {
  const items = await waiting(5)
  const [faster, held, looked] = [items[0]!, items[1]!, items[2]!]
  await decideNow(desk.context, faster.id, 'decline', {}, bruno)
  await applyEvent(desk.context, held.id, { kind: 'text_judged', check: { findings: [], verdict: 'hold' } })
  held.version += 1
  await claimItem(desk.context, bruno, looked.id)
  const odd = ['nonsense', 'a'.repeat(26)].map(id => ({ id, version: 1, revision: 1 }))
  const results = await resultsOf({ outcome: 'publish', items: [...odd, ...items, { ...items[3]! }] })
  const at = '2026-05-04T10:00:00.000Z'
  expect(results).toMatchObject([
    { id: 'nonsense', result: 'failed', code: 'not-found' },
    { id: 'a'.repeat(26), result: 'failed', code: 'not-found' },
    { id: faster.id, result: 'changed', code: 'version-conflict', by: 'Bruno', at },
    { id: held.id, result: 'failed', code: 'not-possible-now' },
    { id: looked.id, result: 'failed', code: 'claimed', by: 'Bruno', at },
    { id: items[3]!.id, result: 'done', status: 'published' },
    { id: items[4]!.id, result: 'done', status: 'published' },
    { id: items[3]!.id, result: 'done', status: 'published' },
  ])
})

test('a photo that an earlier decision left out stays out, for its reason', async () => {
  const photos = [1, 2].map(() => ({ type: 'image/jpeg' as const, bytes: 1000 }))
  const { id } = await inReview(desk.context, { photos })
  await decideNow(desk.context, id, 'publish', { photos: { 2: 'refuse' }, photoReasons: { 2: 'people-recognisable' } })
  await decideNow(desk.context, id, 'reverse')
  const { version, revision } = await item(desk.context, id)
  const body = { outcome: 'publish', items: [{ id, version, revision }] }
  const results = await resultsOf(body)
  expect(results).toMatchObject([{ id, result: 'done', status: 'published' }])
  const after = await item(desk.context, id)
  expect(after.photos.map(({ outcome, reason }) => [outcome, reason])).toEqual([
    ['accepted', undefined],
    ['refused', 'people-recognisable'],
  ])
  expect(after.decision?.photoStatements).toMatchObject([{ reason: 'people-recognisable' }])
  expect(await resultsOf(body)).toEqual(results)
})

test('what fails inside is told for that one alone', async () => {
  const items = await waiting(3)
  const { submissions } = desk.context
  const { save } = submissions
  submissions.save = (submission, expected) => (submission.id === items[1]!.id ? Promise.reject(new Error('the disk')) : save(submission, expected))
  const results = await resultsOf({ outcome: 'decline', reason: 'mistake', items })
  submissions.save = save
  expect(results.map(({ result }) => result)).toEqual(['done', 'failed', 'done'])
  expect(JSON.stringify(results)).not.toContain('the disk')
  expect((await resultsOf({ outcome: 'decline', reason: 'mistake', items })).map(({ result }) => result)).toEqual(['done', 'done', 'done'])
})

test('many are taken back as they were declined', async () => {
  const items = await waiting(3)
  const declined = await resultsOf({ outcome: 'decline', reason: 'mistake', items })
  const back = declined.flatMap(each => (each.result === 'done' ? [{ id: each.id, version: each.version, revision: 1 }] : []))
  expect((await resultsOf({ outcome: 'reverse', reason: 'mistake', items: back })).map(each => each.result === 'done' && each.status)).toEqual([
    'in_review',
    'in_review',
    'in_review',
  ])
})

test('more than a hundred, none, or a reason that no city knows are refused as a whole; one that a city does not offer for its own', async () => {
  const [one] = await waiting(1)
  for (const body of [
    { outcome: 'publish', items: Array.from({ length: 101 }, () => one) },
    { outcome: 'publish', items: [] },
    { outcome: 'remove', reason: 'mistake', items: [one] },
    { outcome: 'decline', reason: 'ugly', items: [one] },
  ])
    expect((await problemOf(await bulk(body))).code).toBe('bad-fields')
  expect(await resultsOf({ outcome: 'decline', items: [one] })).toMatchObject([{ result: 'failed', code: 'bad-fields' }])
  expect(await resultsOf({ outcome: 'decline', reason: 'nudity', items: [one] })).toMatchObject([{ result: 'failed', code: 'unknown-reason' }])
  expect((await item(desk.context, one!.id)).status).toBe('in_review')
})
