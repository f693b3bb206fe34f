import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Context } from '../../functions/context.ts'
import { upkeep } from '../../functions/entry/upkeep.ts'
import { reportStory } from '../../functions/submissions/report-story.ts'
import { withdraw } from '../../functions/submissions/withdraw.ts'
import { type TestContext, withContext } from '../support/context.ts'
import { decideNow, openGenoa, published, type Sent } from './fixtures.ts'

const START = Date.parse('2026-05-04T10:00:00.000Z')
const DAY = 24 * 3_600_000

let test_: TestContext
let context: Context
beforeEach(async () => {
  test_ = await withContext({ imaging: { open: () => Promise.reject(new Error('not part of this test')) } })
  context = test_.context
  await openGenoa(context)
})
afterEach(() => test_.close())

async function keepUpOn(day: number): Promise<void> {
  test_.setTime(new Date(START + day * DAY).toISOString())
  await upkeep(context)
  await test_.runJobs()
}

const report = ({ id }: Sent) =>
  reportStory(context, { story: id, body: { ground: 'unlawful', explanation: 'That is my door.', name: 'Grazia', email: 'grazia@example.org' } })
const reporters = async ({ id }: Sent) => (await context.notes.notices(id)).map(({ name, email, explanation }) => [name, email, explanation])
const KNOWN = ['Grazia', 'grazia@example.org', 'That is my door.']
const FORGOTTEN = [undefined, undefined, 'That is my door.']

test('notices are erased with the submission that they are about, and no others', async () => {
  const [removed, withdrawn, kept] = [await published(context), await published(context), await published(context)]
  await test_.runJobs()
  for (const sent of [removed, withdrawn, kept]) await report(sent)
  await decideNow(context, removed.id, 'remove')
  await withdraw(context, withdrawn)
  await test_.runJobs()
  expect([await reporters(removed), await reporters(withdrawn)]).toEqual([[KNOWN], [KNOWN]])
  await keepUpOn(1)
  expect([await reporters(removed), await reporters(withdrawn)]).toEqual([[KNOWN], []])
  await keepUpOn(191)
  expect([await reporters(removed), (await reporters(kept)).length]).toEqual([[], 1])
})

test('who reported a story is forgotten 190 days after the notice and after the last decision', async () => {
  const [quiet, decided] = [await published(context), await published(context)]
  await test_.runJobs()
  await keepUpOn(40)
  for (const sent of [quiet, decided]) await report(sent)
  await keepUpOn(100)
  await decideNow(context, decided.id, 'reverse')
  await test_.runJobs()
  await keepUpOn(229)
  expect([await reporters(quiet), await reporters(decided)]).toEqual([[KNOWN], [KNOWN]])
  await keepUpOn(231)
  expect([await reporters(quiet), await reporters(decided)]).toEqual([[FORGOTTEN], [KNOWN]])
  await keepUpOn(291)
  expect([await reporters(quiet), await reporters(decided)]).toEqual([[FORGOTTEN], [FORGOTTEN]])
})
