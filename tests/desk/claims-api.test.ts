import { afterEach, beforeEach, expect, test } from 'vitest'
import { reportStory } from '../../functions/submissions/report-story.ts'
import type { DeskItem } from '../../shared/desk-item.ts'
import type { QueueAnswer } from '../../shared/desk-queue.ts'
import { problemOf } from '../http/gallery-app.ts'
import { anna, bruno, decideNow, genoa, inReview, item } from '../submissions/fixtures.ts'
import { openDesk, type TestDesk } from './open-desk.ts'

type Call = Awaited<ReturnType<TestDesk['as']>>

let desk: TestDesk
let call: Call
let other: Call
let id: string
beforeEach(async () => {
  desk = await openDesk()
  call = await desk.as(anna)
  other = await desk.as(bruno)
  id = (await inReview(desk.context)).id
})
afterEach(() => desk.close())

const at = (time: string) => desk.setTime(`2026-05-04T${time}.000Z`)
const claim = async (by: Call, query = '') => (await by('POST', `/submissions/${id}/claim${query}`)).json()
const claimInQueue = async (by: Call) => ((await (await by('GET', '/queue')).json()) as QueueAnswer).items[0]?.claim
async function decide(by: Call, outcome = 'publish', change = {}) {
  const { version, revision } = await item(desk.context, id)
  return by('POST', `/submissions/${id}/decision`, { body: { version, revision, outcome, ...change } })
}

test('others see who looks at a submission and since when, for five minutes after the last sign of life', async () => {
  expect(await claim(call)).toEqual({ name: 'Anna', since: '2026-05-04T10:00:00.000Z', until: '2026-05-04T10:05:00.000Z', mine: true })
  at('10:04:00')
  expect(await claim(call)).toMatchObject({ since: '2026-05-04T10:00:00.000Z', until: '2026-05-04T10:09:00.000Z' })
  expect(await claim(other)).toMatchObject({ name: 'Anna', mine: false })
  expect(await claimInQueue(other)).toMatchObject({ name: 'Anna', since: '2026-05-04T10:00:00.000Z', mine: false })
  at('10:09:00')
  expect(await claimInQueue(other)).toBeUndefined()
})

test('what someone else looks at is not decided over their head: who and since when is told', async () => {
  await claim(call)
  const refused = await problemOf(await decide(other))
  expect(refused).toMatchObject({ code: 'claimed', status: 409, by: 'Anna', at: '2026-05-04T10:00:00.000Z' })
  expect((await item(desk.context, id)).status).toBe('in_review')
  expect((await decide(call)).status).toBe(200)
})

test('taking over is written into the history, and whoever had it before decides on nothing they have not seen', async () => {
  await claim(call)
  const seen = await item(desk.context, id)
  at('10:01:00')
  expect(await claim(other, '?over=yes')).toMatchObject({ name: 'Bruno', mine: true })
  expect(await claim(other, '?over=yes')).toMatchObject({ name: 'Bruno', mine: true })
  expect(await claim(call)).toMatchObject({ name: 'Bruno', mine: false })
  const { history } = (await (await call('GET', `/submissions/${id}`)).json()) as DeskItem
  expect(history.filter(({ event }) => event === 'taken_over')).toMatchObject([{ actor: { kind: 'moderator', name: 'Bruno' }, note: 'Anna' }])
  const stale = { version: seen.version }
  expect(await problemOf(await decide(call, 'publish', stale))).toMatchObject({ code: 'claimed', by: 'Bruno', at: '2026-05-04T10:01:00.000Z' })
  await other('DELETE', `/submissions/${id}/claim`)
  expect(await problemOf(await decide(call, 'publish', stale))).toMatchObject({ code: 'version-conflict', by: 'Bruno', at: '2026-05-04T10:01:00.000Z' })
  expect((await decide(call)).status).toBe(200)
})

test('a claim that has run out costs nothing where nobody else came, and is someone else’s where they did', async () => {
  await claim(call)
  at('10:20:00')
  await claim(other)
  expect(await problemOf(await decide(call))).toMatchObject({ code: 'claimed', by: 'Bruno' })
  at('10:40:00')
  expect((await decide(call)).status).toBe(200)
})

test('nor is a hidden story shown again, decided on or covered, also by whoever had published it', async () => {
  const { context } = desk
  await context.catalog.putCity({ ...genoa, hideAtOnce: ['children'] })
  await decideNow(context, id, 'publish')
  await desk.runJobs()
  const { receipt } = await reportStory(context, { story: id, body: { ground: 'children', explanation: 'My son.' } })
  await claim(other)
  const { version, revision } = await item(context, id)
  const redactions = [{ shape: 'box', kind: 'blur', x: 0, y: 0, width: 0.5, height: 0.5 }]
  const tries = [
    call('POST', `/submissions/${id}/notices`, { body: { version, notices: [receipt] } }),
    call('POST', `/submissions/${id}/redactions`, { body: { version, photo: '1', redactions } }),
    call('POST', `/submissions/${id}/decision`, { body: { version, revision, outcome: 'remove', reason: 'mistake' } }),
  ]
  for (const refused of await Promise.all(tries)) expect(await problemOf(refused)).toMatchObject({ code: 'claimed', by: 'Bruno' })
  expect((await item(context, id)).status).toBe('hidden')
  const answer = () => other('POST', `/submissions/${id}/redactions`, { body: { version, photo: '1', redactions } })
  expect((await answer()).status).toBe(202)
  await other('DELETE', `/submissions/${id}/claim`)
  await claim(call)
  expect((await answer()).status).toBe(202)
})

test('a decision ends the claim, and a repeat of it is answered although someone else looks at it by now', async () => {
  await claim(call)
  await decideNow(desk.context, id, 'publish')
  const basis = { version: (await item(desk.context, id)).version }
  const reversed = await decide(call, 'reverse', { ...basis, reason: 'mistake' })
  expect(reversed.status).toBe(200)
  expect(await claimInQueue(other)).toBeUndefined()
  await claim(other)
  const repeated = await decide(call, 'reverse', { ...basis, reason: 'mistake' })
  expect(await repeated.json()).toEqual(await reversed.json())
})

test('what is decided is not taken over, and does not wait for whoever looks at it', async () => {
  await decideNow(desk.context, id, 'publish')
  await claim(call)
  expect((await problemOf(await other('POST', `/submissions/${id}/claim?over=yes`))).code).toBe('not-possible-now')
  expect((await decide(other, 'remove', { reason: 'mistake' })).status).toBe(200)
})
