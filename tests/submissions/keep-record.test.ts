import { createHash } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Context } from '../../functions/context.ts'
import { upkeep } from '../../functions/entry/upkeep.ts'
import { applyEvent } from '../../functions/submissions/apply-event.ts'
import { keepRecord } from '../../functions/submissions/keep-record.ts'
import { reportStory } from '../../functions/submissions/report-story.ts'
import type { Day } from '../../shared/day-root.ts'
import { hashEntry } from '../../shared/entry-hash.ts'
import { type TestContext, withContext } from '../support/context.ts'
import { decideNow, genoa, inReview, item, openGenoa, published } from './fixtures.ts'

let local: TestContext
let context: Context
beforeEach(async () => {
  local = await withContext({ now: '2026-05-04T10:00:00.000Z' })
  context = local.context
  await openGenoa(context)
})
afterEach(() => local.close())

async function days(city = 'genoa'): Promise<Day[]> {
  const found: Day[] = []
  for await (const day of context.ledger.days(city)) found.push(day)
  return found
}

const leafOf = async (id: string) => {
  const { version, history } = await item(context, id)
  return { id, version, head: await hashEntry(history.at(-1)!) }
}

test('the first run of a day puts a root over every submission, and each commits to the one before', async () => {
  const [one, two] = [await published(context), await inReview(context)]
  await local.runJobs()
  await upkeep(context)
  const first = [await leafOf(one.id), await leafOf(two.id)].sort((a, b) => (a.id < b.id ? -1 : 1))
  const lines = first.map(({ id, version, head }) => `${id} ${version} ${head}\n`).join('')
  const root = createHash('sha256').update(`veduta:root:1 genoa 1 2026-05-04 2026-05-04T10:00:00.000Z 2 -\n${lines}`).digest('hex')
  expect(await days()).toEqual([{ city: 'genoa', number: 1, day: '2026-05-04', at: '2026-05-04T10:00:00.000Z', count: 2, root, leaves: first }])

  await decideNow(context, two.id, 'decline')
  await local.runJobs()
  local.setTime('2026-05-04T21:59:00.000Z')
  await upkeep(context)
  expect(await days()).toHaveLength(1)

  // Midnight in Genoa.
  local.setTime('2026-05-04T22:00:00.000Z')
  await upkeep(context)
  await upkeep(context)
  expect(await days()).toEqual([
    expect.anything(),
    expect.objectContaining({ number: 2, day: '2026-05-05', count: 2, prev: root, leaves: [await leafOf(two.id)] }),
  ])
  expect(await days('ghent')).toEqual([])
})

test('runs at the same moment make one day', async () => {
  await published(context)
  await local.runJobs()
  await Promise.all([1, 2, 3].map(() => keepRecord(context)))
  expect(await days()).toHaveLength(1)
})

test('a city whose time zone nobody knows has the days of UTC', async () => {
  await published(context)
  await local.runJobs()
  await context.catalog.putCity({ ...genoa, timeZone: 'Europe/Atlantis' })
  local.setTime('2026-05-04T23:00:00.000Z')
  await keepRecord(context)
  expect((await days()).map(({ day }) => day)).toEqual(['2026-05-04'])
})

test('what is erased keeps its place under the root', async () => {
  const { id } = await published(context)
  await local.runJobs()
  await keepRecord(context)
  await applyEvent(context, id, { kind: 'withdrawn' })
  await applyEvent(context, id, { kind: 'erased' })
  await local.runJobs()
  local.setTime('2026-05-05T10:00:00.000Z')
  await keepRecord(context)
  expect((await days()).at(-1)).toMatchObject({ count: 1, leaves: [await leafOf(id)] })
})

test('what was stored before there was a record is in its first day, with its notices', async () => {
  const many = []
  for (let n = 0; n < 53; n++) many.push(await (n === 7 ? published(context) : inReview(context)))
  await local.runJobs()
  await reportStory(context, { story: many[7]!.id, body: { ground: 'unlawful', explanation: 'x' } })
  const noted = await context.ledger.notices('genoa')
  const ledger = { ...(await withoutRecord()), addNotice: context.ledger.addNotice }
  await keepRecord({ ...context, ledger })
  expect((await days()).map(({ count }) => count)).toEqual([53])
  expect(await context.ledger.notices('genoa')).toEqual(noted)
  expect(await context.ledger.statistics('genoa')).toMatchObject({ all: { received: 53, published: 1, open: 52, notices: 1 } })
})

/** A ledger that lacks every row that was not put by way of it. */
async function withoutRecord(): Promise<Context['ledger']> {
  const put = new Set<string>()
  return {
    ...context.ledger,
    async put(city, row) {
      put.add(row.id)
      await context.ledger.put(city, row)
    },
    async *rows(city) {
      for await (const page of context.ledger.rows(city)) yield page.filter(({ id }) => put.has(id))
    },
  }
}

test('a run that has no time leaves a city for the next one', async () => {
  await published(context)
  await local.runJobs()
  await keepRecord(context, () => false)
  expect(await days()).toEqual([])
  await keepRecord(context)
  expect(await days()).toHaveLength(1)
})

test('what a machine held still counts when what it saw is forgotten', async () => {
  const { id } = await inReview(context)
  const held = await item(context, id)
  await context.submissions.save({ ...held, photos: held.photos.map(photo => ({ ...photo, verdict: 'hold' })) }, held.version)
  await decideNow(context, id, 'decline', { reason: 'people-recognisable' })
  await applyEvent(context, id, { kind: 'erased' })
  await local.runJobs()
  const { value } = await context.ledger.rows('genoa')[Symbol.asyncIterator]().next()
  expect(value).toEqual([expect.objectContaining({ id, status: 'declined', held: true, reason: 'people-recognisable' })])
})
