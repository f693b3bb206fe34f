import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Context } from '../../functions/context.ts'
import type { Mail } from '../../functions/ports.ts'
import { applyEvent } from '../../functions/submissions/apply-event.ts'
import { confirmEmail } from '../../functions/submissions/confirm-email.ts'
import { decide } from '../../functions/submissions/decide.ts'
import { readItem } from '../../functions/submissions/desk-item.ts'
import { readQueue } from '../../functions/submissions/desk-queue.ts'
import { showStatus } from '../../functions/submissions/show-status.ts'
import { withdraw } from '../../functions/submissions/withdraw.ts'
import { newToken } from '../../shared/token.ts'
import { type TestContext, withContext } from '../support/context.ts'
import { keepMails } from '../support/keep-mails.ts'
import { anna, decideNow, inReview, item, openGenoa } from './fixtures.ts'

const START = Date.parse('2026-05-04T10:00:00.000Z')
const email = 'ada@example.org'

let test_: TestContext
let context: Context
let sent: Mail[]
beforeEach(async () => {
  test_ = await withContext()
  context = test_.context
  sent = keepMails(context)
  await openGenoa(context)
})
afterEach(() => test_.close())

const passTo = (hours: number) => test_.setTime(new Date(START + hours * 3_600_000).toISOString())
/** A submission of somebody who gave an address, and the token of the link that the newest mail about it carried. */
async function mailed() {
  const own = await inReview(context, { email, story: { lang: 'en' } })
  await test_.runJobs()
  return { ...own, linked: linkOf(own.id) }
}
const linkOf = (id: string) => /#([\w-]{43})\n/.exec(sent.findLast(mail => mail.id.endsWith(id))?.text ?? '')?.[1] ?? ''
const waiting = async () => (await readQueue(context, anna, { city: 'genoa', view: 'waiting', oldestFirst: true })).items

test('the link of a receipt confirms the address, once, and moves the submission four hours ahead', async () => {
  const early = await inReview(context)
  passTo(3)
  const { id, linked } = await mailed()
  expect((await waiting()).map(each => each.id)).toEqual([early.id, id])
  expect(await showStatus(context, { id, token: linked, lang: 'en' })).toMatchObject({ confirmsEmail: true })

  expect(await confirmEmail(context, { id, token: linked })).toEqual({ id, emailConfirmed: true })
  const { version } = await item(context, id)
  expect(await confirmEmail(context, { id, token: linked })).toEqual({ id, emailConfirmed: true })
  expect((await item(context, id)).version).toBe(version)

  const items = await waiting()
  expect(items.map(each => [each.id, each.emailVerified])).toEqual([
    [id, true],
    [early.id, undefined],
  ])
  // It says since when it waits, not where it stands.
  expect(items[0]?.at).toBe(new Date(START + 3 * 3_600_000).toISOString())
  expect(await readItem(context, anna, id)).toMatchObject({ hasEmail: true, emailVerified: true })
  const status = await showStatus(context, { id, token: linked, lang: 'en' })
  expect([status.emailConfirmed, status.confirmsEmail]).toEqual([true, undefined])
  expect(sent[0]?.text).toContain('Opening it also confirms your e-mail address')
})

test('looking with the link, and the token of the device, confirm nothing', async () => {
  const { id, token, linked } = await mailed()
  for (const each of [linked, token]) await showStatus(context, { id, token: each, lang: 'en' })
  expect((await showStatus(context, { id, token, lang: 'en' })).confirmsEmail).toBeUndefined()
  await expect(confirmEmail(context, { id, token })).rejects.toMatchObject({ code: 'not-possible-now' })
  await expect(confirmEmail(context, { id, token: newToken() })).rejects.toMatchObject({ code: 'not-found' })
  const other = await mailed()
  await expect(confirmEmail(context, { id, token: other.linked })).rejects.toMatchObject({ code: 'not-found' })
  expect((await item(context, id)).emailVerified).toBeUndefined()
})

test('a moderator who looks at it meanwhile decides all the same', async () => {
  const { id, linked } = await mailed()
  const { version, revision } = await item(context, id)
  await confirmEmail(context, { id, token: linked })
  await decide(context, anna, id, { version, revision, outcome: 'publish' })
  expect(await item(context, id)).toMatchObject({ status: 'published', emailVerified: true })
})

test('where nobody is to look any more it changes nothing, so that no clock begins anew', async () => {
  const { id, linked } = await mailed()
  await decideNow(context, id, 'decline')
  const before = await item(context, id)
  passTo(24)
  expect(await confirmEmail(context, { id, token: linked })).toEqual({ id, emailConfirmed: false })
  expect(await item(context, id)).toEqual(before)
  // An appeal has a place in the queue again.
  await applyEvent(context, id, { kind: 'appealed', text: 'Please look again.' })
  expect(await confirmEmail(context, { id, token: linked })).toEqual({ id, emailConfirmed: true })
  expect((await item(context, id)).status).toBe('appealed')
})

test('it is forgotten with the address, and its place in the history stays', async () => {
  const { id, linked } = await mailed()
  await confirmEmail(context, { id, token: linked })
  await withdraw(context, { id, token: linked })
  await applyEvent(context, id, { kind: 'erased' })
  await test_.runJobs()
  const { email: address, emailVerified, history } = await item(context, id)
  expect([address, emailVerified]).toEqual([undefined, undefined])
  expect(history.map(({ event }) => event)).toContain('email_verified')
  expect(await confirmEmail(context, { id, token: linked })).toEqual({ id, emailConfirmed: false })
})

test('an ambassador counts for more, and both together for no more than that', async () => {
  const { TRUST_HOURS, queuedAt } = await import('../../shared/queue-place.ts')
  const { id, linked } = await mailed()
  await confirmEmail(context, { id, token: linked })
  const both = { ...(await item(context, id)), trusted: true as const }
  expect(Date.parse(both.arrivedAt ?? '') - Date.parse(queuedAt(both))).toBe(TRUST_HOURS.ambassador * 3_600_000)
})
