import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Context } from '../../functions/context.ts'
import { addAmbassador, forgetAmbassadors, listAmbassadors, withdrawAmbassador } from '../../functions/submissions/ambassadors.ts'
import { applyEvent } from '../../functions/submissions/apply-event.ts'
import { readQueue } from '../../functions/submissions/desk-queue.ts'
import type { Member } from '../../shared/member.ts'
import { newToken } from '../../shared/token.ts'
import { type TestContext, withContext } from '../support/context.ts'
import { anna, inReview, item, openGenoa, type Sent, send } from './fixtures.ts'

const ada: Member = { ...anna, subject: 'ada', name: 'Ada', roles: [{ city: 'genoa', role: 'admin' }] }

let test_: TestContext
let context: Context
let now: Date
beforeEach(async () => {
  test_ = await withContext()
  now = new Date('2026-05-04T08:00:00.000Z')
  context = { ...test_.context, now: () => now }
  await openGenoa(context)
})
afterEach(() => test_.close())

const later = (hours: number) => {
  now = new Date(now.getTime() + hours * 3_600_000)
}
const link = async (change: { campaign?: string; days?: number; most?: number } = {}) => {
  const made = await addAmbassador(context, ada, 'genoa', { name: 'Scuola Rossi', days: 30, most: 30, ...change })
  return { ...made, token: made.link.split('#invited=')[1] ?? '' }
}
const trusted = async ({ id }: Sent) => (await item(context, id)).trusted === true

test('what comes by the link of an ambassador is looked at earlier, before what has waited for less than twelve hours', async () => {
  const { token } = await link()
  const first = await inReview(context)
  later(2)
  const second = await inReview(context)
  later(11)
  const invited = await inReview(context, { invited: token })
  const { items } = await readQueue(context, ada, { city: 'genoa', view: 'waiting', oldestFirst: true })
  expect(items.map(({ id }) => id)).toEqual([first.id, invited.id, second.id])
  expect(items.map(each => each.trusted)).toEqual([undefined, true, undefined])
  // It says since when it waits, not where it stands.
  expect(items[1]?.at).toBe(now.toISOString())
})

test('it publishes nothing and keeps nothing from being found', async () => {
  const { token } = await link()
  const sent = await send(context, { invited: token })
  const plain = await send(context)
  const check = { findings: [], grounds: [{ category: 'insult' as const, score: 0.9, from: 0.5 }], verdict: 'hold' as const }
  for (const { id } of [sent, plain]) await applyEvent(context, id, { kind: 'text_judged', check })
  const [invited, other] = [await item(context, sent.id), await item(context, plain.id)]
  expect([invited.status, invited.textCheck]).toEqual([other.status, other.textCheck])
})

test('a link is told once, and its token is kept nowhere', async () => {
  const made = await link({ campaign: 'rolli-days' })
  expect(made.link).toBe(`${context.config.url}/genoa/share?campaign=rolli-days#invited=${made.token}`)
  const sent = await send(context, { invited: made.token })
  expect(JSON.stringify([await context.catalog.ambassadors('genoa'), await item(context, sent.id)])).not.toContain(made.token)
  expect(JSON.stringify(await listAmbassadors(context, ada, 'genoa'))).not.toMatch(/verifier|invited=/)
})

test('each submission counts once, however often it is sent, and what comes when a link is used up comes without', async () => {
  const { token } = await link({ most: 2 })
  const secret = newToken()
  const first = await send(context, { invited: token }, secret)
  await send(context, { invited: token }, secret)
  expect((await listAmbassadors(context, ada, 'genoa'))[0]).toMatchObject({ used: 1, isOpen: true })
  const more = await Promise.all([1, 2, 3].map(() => send(context, { invited: token })))
  expect([await trusted(first), (await Promise.all(more.map(trusted))).filter(Boolean).length]).toEqual([true, 1])
  expect((await listAmbassadors(context, ada, 'genoa'))[0]).toMatchObject({ used: 2, isOpen: false })
})

test('a link that is unknown, withdrawn, past its days or of another campaign vouches for nothing, and keeps nobody from sending', async () => {
  expect(await trusted(await send(context, { invited: newToken() }))).toBe(false)
  const withdrawn = await link()
  const before = await send(context, { invited: withdrawn.token })
  for (const _ of [1, 2]) await withdrawAmbassador(context, ada, 'genoa', withdrawn.id)
  expect([await trusted(before), await trusted(await send(context, { invited: withdrawn.token }))]).toEqual([true, false])
  const { token } = await link({ campaign: 'rolli-days', days: 1 })
  expect(await trusted(await send(context, { campaign: undefined, invited: token }))).toBe(false)
  expect(await trusted(await send(context, { invited: token }))).toBe(true)
  later(24)
  expect(await trusted(await send(context, { invited: token }))).toBe(false)
})

test('links are the admins’ of the city alone, and are forgotten a month after their end', async () => {
  for (const member of [anna, { ...ada, roles: [{ city: 'ghent', role: 'admin' as const }] }]) {
    await expect(listAmbassadors(context, member, 'genoa')).rejects.toThrow('genoa')
    await expect(addAmbassador(context, member, 'genoa', { name: 'x', days: 1, most: 1 })).rejects.toThrow('genoa')
    await expect(withdrawAmbassador(context, member, 'genoa', '0123456789abcdef')).rejects.toThrow('genoa')
  }
  await expect(addAmbassador(context, ada, 'genoa', { name: 'x', campaign: 'nowhere', days: 1, most: 1 })).rejects.toThrow('nowhere')
  await link({ days: 1 })
  later(30 * 24)
  await forgetAmbassadors(context)
  expect(await listAmbassadors(context, ada, 'genoa')).toHaveLength(1)
  later(2 * 24)
  await forgetAmbassadors(context)
  expect(await listAmbassadors(context, ada, 'genoa')).toEqual([])
})

test('once it is erased nothing says that somebody vouched for it', async () => {
  const { token } = await link()
  const sent = await send(context, { invited: token })
  await applyEvent(context, sent.id, { kind: 'withdrawn' })
  await applyEvent(context, sent.id, { kind: 'erased' })
  expect(await trusted(sent)).toBe(false)
})
