import { createHash } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Context } from '../../functions/context.ts'
import { applyEvent, HISTORY_IN_ITEM } from '../../functions/submissions/apply-event.ts'
import { canonicalJson } from '../../shared/canonical-json.ts'
import { brokenSeals, hashEntry } from '../../shared/entry-hash.ts'
import type { Entry } from '../../shared/submission.ts'
import { type TestContext, withContext } from '../support/context.ts'
import { bruno, decideNow, inReview, item, openGenoa, send } from './fixtures.ts'

let test_: TestContext
let context: Context
beforeEach(async () => {
  test_ = await withContext()
  context = test_.context
  await openGenoa(context)
})
afterEach(() => test_.close())

async function wholeHistory(id: string): Promise<Entry[]> {
  return [...(await context.submissions.spilled(id)), ...(await item(context, id)).history]
}

test('every entry of history names the hash of the one before, also beyond what the item holds', async () => {
  const { id } = await inReview(context)
  for (let n = 0; n < 40; n++) {
    await decideNow(context, id, 'publish')
    await decideNow(context, id, 'reverse')
  }
  const { history, spilled, version } = await item(context, id)
  expect(history).toHaveLength(HISTORY_IN_ITEM)
  const whole = await wholeHistory(id)
  expect(whole.map(({ seq }) => seq)).toEqual(Array.from({ length: version }, (_, index) => index + 1))
  expect(spilled).toBe(version - HISTORY_IN_ITEM)
  for (const [index, entry] of whole.entries()) {
    const before = whole[index - 1]
    expect(entry.prev).toBe(before && (await hashEntry(before)))
  }
})

test('what is erased forgets moderators and their words, also where the item has no room for it, and every hash stays', async () => {
  const { id } = await inReview(context)
  for (let n = 0; n < 26; n++) {
    await decideNow(context, id, 'decline', { explanation: `Signora Bianchi ${n}` })
    await decideNow(context, id, 'reverse', { explanation: 'Guardata di nuovo' })
  }
  await decideNow(context, id, 'decline', { explanation: 'La porta di Bianchi' })
  await applyEvent(context, id, { kind: 'appealed', text: 'È la mia porta' })
  await decideNow(context, id, 'decline', {}, bruno)
  const before = await wholeHistory(id)
  expect(JSON.stringify(before)).toMatch(/Bianchi.*Anna/)
  expect((await item(context, id)).spilled).toBeGreaterThan(0)
  await applyEvent(context, id, { kind: 'erased' })
  await test_.runJobs()

  const after = (await wholeHistory(id)).slice(0, -1)
  const kept = JSON.stringify([after, await item(context, id), await context.submissions.spilled(id)])
  expect(kept).not.toMatch(/Bianchi|Guardata|Anna|Bruno|la mia porta|issuer\.example|salt/)
  expect(await Promise.all(after.map(hashEntry))).toEqual(await Promise.all(before.map(hashEntry)))
  for (const each of [...before, ...after]) expect(await brokenSeals(each)).toEqual([])
})

test('a name or a note that is not the one that was sealed is told', async () => {
  const { id } = await inReview(context)
  await decideNow(context, id, 'decline', { explanation: 'Manca la porta' })
  const entry = (await item(context, id)).history.at(-1)!
  expect(entry.seals).toEqual({ who: expect.objectContaining({ salt: expect.any(String) }), note: expect.objectContaining({ salt: expect.any(String) }) })
  expect(await brokenSeals({ ...entry, note: 'Manca tutto' })).toEqual(['note'])
  expect(await brokenSeals({ ...entry, actor: { kind: 'moderator', id: 'x', name: 'Y' } })).toEqual(['who'])
  const { salt: _, ...unsalted } = entry.seals!.note!
  expect(await brokenSeals({ ...entry, seals: { ...entry.seals, note: unsalted } })).toEqual(['note'])
})

test('entries from before there were seals have the hash that they had', async () => {
  const old: Entry = {
    seq: 2,
    at: 'x',
    actor: { kind: 'moderator', id: 'a', name: 'Anna' },
    event: 'hidden',
    from: 'published',
    to: 'hidden',
    note: 'n',
    prev: 'p',
  }
  expect(await hashEntry(old)).toBe(createHash('sha256').update(canonicalJson(old)).digest('hex'))
  expect(await brokenSeals(old)).toEqual([])
})

test('twenty events at once are all applied, one after the other', async () => {
  const photos = Array.from({ length: 10 }, () => ({ type: 'image/jpeg' as const, bytes: 1 }))
  const { id } = await send(context, { photos })
  const events = photos.flatMap((_, index) => [
    { kind: 'photo_received' as const, photo: String(index + 1), sha256: 'a', bytes: 1 },
    { kind: 'photo_refused' as const, photo: String(index + 1), problem: { code: 'unreadable' as const } },
  ])
  await Promise.all(events.map(event => applyEvent(context, id, event)))
  const { version, history } = await item(context, id)
  expect(version).toBe(21)
  expect(history).toHaveLength(21)
})

test('a lost race is run again on what is there now', async () => {
  const { id } = await send(context)
  let raced = false
  const submissions: Context['submissions'] = {
    ...context.submissions,
    async save(submission, expected) {
      if (!raced) {
        raced = true
        await applyEvent(context, id, { kind: 'photo_received', photo: '1', sha256: 'a', bytes: 1 })
      }
      return context.submissions.save(submission, expected)
    },
  }
  const step = await applyEvent({ ...context, submissions }, id, { kind: 'withdrawn' })
  expect(step).toMatchObject({ kind: 'changed', submission: { version: 3, status: 'withdrawn', photos: [{ status: 'received' }] } })
})

test('a change of which only the answer was lost is told as made, though another has followed it, and is not made twice', async () => {
  const { id } = await inReview(context)
  let isLost = true
  const submissions: Context['submissions'] = {
    ...context.submissions,
    async save(submission, expected) {
      const isSaved = await context.submissions.save(submission, expected)
      if (!isLost) return isSaved
      isLost = false
      await applyEvent(context, id, { kind: 'withdrawn' })
      return false
    },
  }
  const { version, revision } = await item(context, id)
  const event = { kind: 'decided' as const, actor: { kind: 'moderator' as const, id: 'm', name: 'M' }, outcome: 'publish' as const, basis: version, revision }
  expect(await applyEvent({ ...context, submissions }, id, event)).toMatchObject({ kind: 'changed', submission: { version: version + 1, status: 'published' } })
  expect(await item(context, id)).toMatchObject({ version: version + 2, status: 'withdrawn' })
})

test('an unknown id is told as such', async () => {
  await expect(applyEvent(context, 'a'.repeat(26), { kind: 'withdrawn' })).rejects.toMatchObject({ code: 'not-found' })
})

test('equal values have equal canonical JSON whatever the order of their keys', () => {
  expect(canonicalJson({ b: [{ d: 1, c: undefined }], a: null })).toBe('{"a":null,"b":[{"d":1}]}')
})
