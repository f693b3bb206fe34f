import type { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { createDynamoLimiter } from '../../functions/adapters/aws/limiter.ts'
import { createDynamoSubmissions } from '../../functions/adapters/aws/submissions.ts'
import { ABSENT, createDynamoClient, type Table } from '../../functions/adapters/aws/table.ts'
import type { Place } from '../../shared/place.ts'
import { aSubmission, T } from '../contracts/records.ts'
import { openDynamo } from './open-dynamo.ts'
import { startDynamo } from './servers/dynamo.ts'

let dynamo: Awaited<ReturnType<typeof startDynamo>>
let client: DynamoDBClient
let records: Awaited<ReturnType<typeof openDynamo>>
/** Answers of the server that are lost on their way from now on. */
let lost = 0
beforeAll(async () => {
  dynamo = await startDynamo()
})
afterAll(() => dynamo.close())
beforeEach(async () => {
  client = createDynamoClient(dynamo.server)
  client.middlewareStack.add(
    next => async request => {
      const answer = await next(request)
      if (lost > 0) {
        lost--
        throw Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' })
      }
      return answer
    },
    // After the retries begin: each try is a request of its own.
    { step: 'deserialize', priority: 'low' },
  )
  records = await openDynamo(dynamo, client)
})
afterEach(async () => {
  lost = 0
  await records.close()
})

test('a write whose first answer was lost is told as done, not as refused', async () => {
  const { submissions, table } = records
  lost = 1
  expect(await submissions.create(aSubmission('a'))).toBe(true)
  lost = 1
  expect(await submissions.save(aSubmission('a', { version: 2 }), 1)).toBe(true)
  lost = 1
  expect(await table.remove(['S#a', 'S'], { that: 'attribute_exists(#pk)' })).toBe(true)
  expect(await submissions.get('a')).toBeUndefined()
})

test('a write that was refused stays refused, though its first answer was lost', async () => {
  const { submissions, table } = records
  await submissions.create(aSubmission('a'))
  lost = 1
  expect(await submissions.create(aSubmission('a', { credit: 'Bea' }))).toBe(false)
  lost = 1
  expect(await submissions.save(aSubmission('a', { version: 3 }), 2)).toBe(false)
  lost = 1
  expect(await table.remove(['S#a', 'S'], { that: '#version = :two', values: { two: 2 } })).toBe(false)
  expect(await submissions.get('a')).toEqual(aSubmission('a'))
})

test('what an editor saved is told as saved though its first answer was lost, and no other save is', async () => {
  const { catalog } = records
  const place = (name: string) => ({ slug: 'porta', name: { en: name } }) as unknown as Place
  const [saved, other] = [
    { by: 'Anna', at: T(0) },
    { by: 'Bea', at: T(0) },
  ] as const
  lost = 1
  expect(await catalog.saveThing('places', 'genoa', place('A'), undefined, saved)).toBe(true)
  lost = 1
  expect(await catalog.saveThing('places', 'genoa', place('B'), place('A'), saved)).toBe(true)
  lost = 1
  expect(await catalog.saveThing('places', 'genoa', place('C'), place('A'), saved)).toBe(false)
  expect(await catalog.saveThing('places', 'genoa', place('B'), place('A'), other)).toBe(false)
  expect(await catalog.thing('places', 'genoa', 'porta')).toEqual({ thing: place('B'), saved })
})

test('a page of the queue is filled up when the index still names what has left it', async () => {
  for (const [index, id] of ['a', 'b', 'c', 'd', 'e'].entries()) await records.submissions.create(aSubmission(id, { arrivedAt: T(index) }))
  let isLate = true
  const behind: Table = {
    ...records.table,
    async query(range) {
      const found = await records.table.query(range)
      if (isLate) {
        isLate = false
        await records.submissions.save(aSubmission('a', { version: 2, arrivedAt: T(0), status: 'declined' }), 1)
        await records.submissions.save(aSubmission('c', { version: 2, arrivedAt: T(2), city: 'ghent' }), 1)
      }
      return found
    },
  }
  const page = await createDynamoSubmissions(behind).queue({ cities: ['genoa'], statuses: ['in_review'], oldestFirst: true, limit: 3 })
  expect(page.map(({ id }) => id)).toEqual(['b', 'd', 'e'])
})

test('a window that is used up costs no further requests, whoever has used it', async () => {
  let updates = 0
  const counted: Table = {
    ...records.table,
    update(...order) {
      updates++
      return records.table.update(...order)
    },
  }
  const [one, other] = [createDynamoLimiter(counted, () => new Date(T(0))), createDynamoLimiter(counted, () => new Date(T(0)))]
  for (let times = 0; times < 5; times++) await one.take('a', 2, 60)
  expect(updates).toBe(3)
  for (let times = 0; times < 5; times++) expect(await other.take('a', 2, 60)).toBe(60)
  expect(updates).toBe(4)
})

test('an item that is larger than the table takes is told as too large', async () => {
  const { table } = records
  await expect(table.put(['large', 'a'], { text: 'x'.repeat(420_000) })).rejects.toMatchObject({ code: 'too-large' })
  await expect(table.update(['large', 'a'], 'SET #text = :text', { text: 'x'.repeat(420_000) })).rejects.toMatchObject({ code: 'too-large' })
})

test('lists longer than one answer of the server are read to their end', async () => {
  const { table } = records
  const text = 'x'.repeat(300_000)
  for (let index = 0; index < 9; index++) await table.put(['many', String(index)], { text }, ABSENT)
  expect((await table.query({ partition: 'many' })).map(({ sk }) => sk)).toEqual(['0', '1', '2', '3', '4', '5', '6', '7', '8'])
  expect((await table.query({ partition: 'many', newestFirst: true, limit: 7 })).map(({ sk }) => sk)).toEqual(['8', '7', '6', '5', '4', '3', '2'])
  expect(await table.count({ partition: 'many' })).toBe(9)
})
