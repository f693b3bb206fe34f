import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Context } from '../../functions/context.ts'
import { AppError } from '../../functions/errors.ts'
import { appeal } from '../../functions/submissions/appeal.ts'
import { applyEvent } from '../../functions/submissions/apply-event.ts'
import { decide } from '../../functions/submissions/decide.ts'
import { mayAppeal } from '../../functions/submissions/show-status.ts'
import { withdraw } from '../../functions/submissions/withdraw.ts'
import { ledgerRow } from '../../shared/ledger-row.ts'
import { type TestContext, withContext } from '../support/context.ts'
import { anna, bruno, decideNow, genoa, inReview, item, openGenoa, published, send } from './fixtures.ts'

let test_: TestContext
let context: Context
beforeEach(async () => {
  test_ = await withContext()
  context = test_.context
  await openGenoa(context)
})
afterEach(() => test_.close())

const failure = async (promise: Promise<unknown>): Promise<AppError> => {
  const error = await promise.then(
    () => undefined,
    error => error,
  )
  if (!(error instanceof AppError)) throw error ?? new Error('expected a failure')
  return error
}

describe('two moderators', () => {
  test('who decide at the same time: one wins, the other hears who it was and when', async () => {
    const { id } = await inReview(context)
    const { version, revision } = await item(context, id)
    const settled = await Promise.allSettled([
      decide(context, anna, id, { version, revision, outcome: 'publish' }),
      decide(context, bruno, id, { version, revision, outcome: 'decline', reason: 'mistake' }),
    ])
    expect(settled.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const winner = settled[0].status === 'fulfilled' ? 'Anna' : 'Bruno'
    const lost = settled.find(each => each.status === 'rejected')?.reason as AppError
    expect(lost.code).toBe('version-conflict')
    expect(lost.details).toMatchObject({ by: winner, at: '2026-05-04T10:00:00.000Z' })
    expect((await item(context, id)).decision?.by.name).toBe(winner)
  })

  test('may decide an appeal only if they did not decide before', async () => {
    const sent = await inReview(context)
    await decideNow(context, sent.id, 'decline', {}, anna)
    await appeal(context, { ...sent, text: 'please' })
    expect((await failure(decideNow(context, sent.id, 'publish', {}, anna))).code).toBe('not-possible-now')
    expect((await decideNow(context, sent.id, 'publish', {}, bruno)).status).toBe('published')
  })

  test('who take back the answer to an appeal leave the appeal, and not to the one it is against', async () => {
    for (const by of [bruno, anna]) {
      const sent = await inReview(context)
      await decideNow(context, sent.id, 'decline', {}, anna)
      await appeal(context, { ...sent, text: 'please' })
      await decideNow(context, sent.id, 'publish', {}, bruno)
      expect(await ledgerRow(await item(context, sent.id), [])).toMatchObject({ appeal: 'upheld' })
      expect((await decideNow(context, sent.id, 'reverse', {}, by)).status).toBe('appealed')
      expect(await ledgerRow(await item(context, sent.id), [])).toMatchObject({ appeal: 'open' })
      expect((await failure(decideNow(context, sent.id, 'decline', {}, anna))).code).toBe('not-possible-now')
      await decideNow(context, sent.id, 'decline', {}, bruno)
      expect(await ledgerRow(await item(context, sent.id), [])).toMatchObject({ appeal: 'rejected' })
      expect((await failure(appeal(context, { ...sent, text: 'again' }))).code).toBe('not-possible-now')
    }
  })
})

test('each decision can be appealed against, also one after an appeal that was upheld', async () => {
  const sent = await inReview(context)
  await decideNow(context, sent.id, 'decline', {}, anna)
  await appeal(context, { ...sent, text: 'please' })
  await decideNow(context, sent.id, 'publish', {}, bruno)
  expect(mayAppeal(await item(context, sent.id))).toBe(false)
  await decideNow(context, sent.id, 'remove', {}, bruno)
  expect(mayAppeal(await item(context, sent.id))).toBe(true)
  expect(await ledgerRow(await item(context, sent.id), [])).toMatchObject({ appeal: 'upheld' })
  await appeal(context, { ...sent, text: 'once more' })
  expect((await failure(decideNow(context, sent.id, 'publish', {}, bruno))).code).toBe('not-possible-now')
  expect((await decideNow(context, sent.id, 'publish', {}, anna)).status).toBe('published')
})

describe('a decision', () => {
  test('that is sent again answers the same and changes nothing', async () => {
    const { id } = await inReview(context)
    const { version, revision } = await item(context, id)
    const body = { version, revision, outcome: 'publish' } as const
    const first = await decide(context, anna, id, body)
    expect(await decide(context, anna, id, body)).toEqual(first)
    expect((await item(context, id)).version).toBe(version + 1)
  })

  test('that differs from the one before in photos, reason, words or edits is no repeat of it', async () => {
    const two = { photos: [1, 2].map(bytes => ({ type: 'image/jpeg' as const, bytes })) }
    const first = { edits: { title: 'Una porta aperta', tags: ['porta'] } }
    const others = [{ ...first, photos: { 2: 'refuse' as const } }, { edits: { title: 'Una porta aperta' } }, { ...first, explanation: 'Grazie' }]
    for (const other of others) {
      const { id } = await inReview(context, two)
      const { version, revision } = await item(context, id)
      await decide(context, anna, id, { version, revision, outcome: 'publish', ...first })
      expect((await failure(decide(context, anna, id, { version, revision, outcome: 'publish', ...other }))).code).toBe('version-conflict')
      const again = { edits: { tags: ['porta'], title: 'Una porta aperta' }, photos: { 1: 'accept' as const } }
      expect(await decide(context, { ...anna, name: 'Anna Rossi' }, id, { version, revision, outcome: 'publish', ...again })).toMatchObject({
        version: version + 1,
      })
    }
    const { id } = await inReview(context)
    const { version, revision } = await item(context, id)
    await decide(context, anna, id, { version, revision, outcome: 'decline', reason: 'mistake' })
    const other = decide(context, anna, id, { version, revision, outcome: 'decline', reason: 'not-about-the-city' })
    expect((await failure(other)).code).toBe('version-conflict')
  })

  test('holds when a machine has added renditions meanwhile', async () => {
    const { id } = await send(context)
    await applyEvent(context, id, { kind: 'photo_received', photo: '1', sha256: 'a', bytes: 1 })
    await applyEvent(context, id, { kind: 'photo_prepared', photo: '1', sha256: 'a', width: 1, height: 1, thumbhash: '', findings: [], verdict: 'pass' })
    const { version, revision } = await item(context, id)
    await applyEvent(context, id, { kind: 'photo_ready', photo: '1', sha256: 'a', renditions: [] })
    expect(await decide(context, anna, id, { version, revision, outcome: 'publish' })).toEqual({ id, version: version + 2, status: 'published' })
  })

  test('on what the contributor has withdrawn names the contributor', async () => {
    const sent = await inReview(context)
    const { version, revision } = await item(context, sent.id)
    await withdraw(context, sent)
    const error = await failure(decide(context, anna, sent.id, { version, revision, outcome: 'publish' }))
    expect([error.code, error.details.by]).toEqual(['version-conflict', 'contributor'])
    expect((await failure(decideNow(context, sent.id, 'publish'))).code).toBe('not-possible-now')
  })

  test('on what only machines have changed since names the machine, whoever decided before', async () => {
    const { id } = await inReview(context)
    const { version, revision } = await item(context, id)
    const early = await failure(decide(context, anna, id, { version: 1, revision, outcome: 'publish' }))
    expect(early.details).toMatchObject({ by: 'machine', at: '2026-05-04T10:00:00.000Z' })

    await decide(context, anna, id, { version, revision, outcome: 'publish' })
    test_.setTime('2026-06-04T10:00:00.000Z')
    await applyEvent(context, id, { kind: 'originals_erased' })
    const late = await failure(decide(context, bruno, id, { version: version + 1, revision, outcome: 'remove', reason: 'mistake' }))
    expect(late.details).toMatchObject({ by: 'machine', at: '2026-06-04T10:00:00.000Z' })
    const later = await failure(decide(context, bruno, id, { version, revision, outcome: 'publish' }))
    expect(later.details).toMatchObject({ by: 'Anna', at: '2026-05-04T10:00:00.000Z' })
  })

  test('on another revision than the one that was seen is refused, and blames nobody who did nothing', async () => {
    const { id } = await inReview(context)
    const { code, details } = await failure(decideNow(context, id, 'publish', { revision: 2 }))
    expect([code, details.by]).toEqual(['version-conflict', 'machine'])
  })

  test('that publishes needs a photo: when every one is refused, it says so at the photos', async () => {
    const { id } = await inReview(context, { photos: [1, 2].map(bytes => ({ type: 'image/jpeg', bytes })) })
    const { code, details } = await failure(decideNow(context, id, 'publish', { photos: { 1: 'refuse', 2: 'refuse' } }))
    expect(code).toBe('bad-fields')
    expect(details.errors).toEqual([{ pointer: '/photos', detail: expect.stringContaining('at least one photo') }])
    expect((await item(context, id)).status).toBe('in_review')
  })

  test('outside one’s own city is 404, as of what is not there', async () => {
    const { id } = await inReview(context)
    const stranger = { ...anna, roles: [{ city: 'ghent', role: 'admin' as const }] }
    const forbidden = await failure(decideNow(context, id, 'publish', {}, stranger))
    const unknown = await failure(decide(context, anna, 'a'.repeat(26), { version: 1, revision: 1, outcome: 'publish' }))
    expect([forbidden.code, forbidden.message]).toEqual([unknown.code, unknown.message.replace('a'.repeat(26), id)])
  })

  test('needs a reason of the city unless it publishes, and names only what is there', async () => {
    const { id } = await inReview(context)
    const fields = async (outcome: 'publish' | 'decline', change: Parameters<typeof decideNow>[3]) =>
      (await failure(decideNow(context, id, outcome, change))).details.errors?.map(({ pointer }) => pointer)
    expect(await fields('decline', { reason: undefined })).toEqual(['/reason'])
    for (const reason of ['violence', 'ugly']) {
      expect(await fields('decline', { reason })).toEqual(['/reason'])
      expect(await failure(decideNow(context, id, 'decline', { reason }))).toMatchObject({
        code: 'unknown-reason',
        message: `expected a reason of genoa, received "${reason}"`,
      })
    }
    expect(await fields('publish', { photos: { 7: 'refuse' }, edits: { place: 'nowhere', alt: { 8: 'x' } } })).toEqual([
      '/photos/7',
      '/edits/alt/8',
      '/edits/place',
    ])
    expect((await failure(decideNow(context, id, 'remove'))).code).toBe('not-possible-now')
  })

  test('can be reversed with a reason, and comes back to review', async () => {
    const { id } = await published(context)
    expect((await decideNow(context, id, 'reverse')).status).toBe('in_review')
    expect((await decideNow(context, id, 'decline')).status).toBe('declined')
  })

  test('can be reversed as a mistake in every city: nobody is accused of what a moderator did', async () => {
    await context.catalog.putCity({ ...genoa, reasons: ['people-recognisable', 'not-about-the-city'] })
    const { id } = await published(context)
    await decideNow(context, id, 'reverse', { reason: 'mistake' })
    expect((await item(context, id)).decision).toMatchObject({ reason: 'mistake', statement: { label: expect.stringContaining('rrore') } })
    const offered = await failure(decideNow(context, id, 'decline', { reason: 'mistake' }))
    expect([offered.code, offered.details.errors]).toEqual(['unknown-reason', [expect.objectContaining({ pointer: '/reason' })]])
    expect((await failure(decideNow(context, id, 'publish', { reason: 'mistake' }))).code).toBe('unknown-reason')
  })
})
