import type { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { BatchWriteCommand, DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inTurns } from '../../functions/adapters/aws/in-turns.ts'
import { ofList, position } from '../../functions/adapters/aws/keys.ts'
import { createDynamoClient } from '../../functions/adapters/aws/table.ts'
import { listStories } from '../../functions/submissions/list-stories.ts'
import { CARD_BYTES, encodeCard, type ListKey, listName } from '../../shared/card.ts'
import { encodeCursor } from '../../shared/cursor.ts'
import { LIMITS } from '../../shared/limits.ts'
import { aStory } from '../contracts/gallery.ts'
import { T } from '../contracts/records.ts'
import { openDynamo } from './open-dynamo.ts'
import { startDynamo } from './servers/dynamo.ts'

const PAGE = 24
/** As the server of the test counts: dynalite rounds as AWS documents it, and AWS has the last word. */
const MOST_UNITS = 2
const BATCH = 25

let dynamo: Awaited<ReturnType<typeof startDynamo>>
let client: DynamoDBClient
let records: Awaited<ReturnType<typeof openDynamo>>
let asked: { command: string; units: number }[] = []
beforeAll(async () => {
  dynamo = await startDynamo()
  client = createDynamoClient(dynamo.server)
  client.middlewareStack.add(
    next => async request => {
      Object.assign(request.input, { ReturnConsumedCapacity: 'TOTAL' })
      const answer = await next(request)
      const { ConsumedCapacity: used } = answer.output as { ConsumedCapacity?: { CapacityUnits?: number } }
      asked.push({ command: 'Items' in answer.output ? 'Query' : 'another', units: used?.CapacityUnits ?? Number.NaN })
      return answer
    },
    { step: 'initialize' },
  )
  records = await openDynamo(dynamo, client)
})
afterAll(async () => {
  await records.close()
  await dynamo.close()
})

/** Cards as long as they come, in a list with as long a name as there is. */
const WORST: ListKey = { city: 'x'.repeat(40), filter: { kind: 'tag', value: 'ж'.repeat(LIMITS.tag) } }
/** Ids have no digits below 2. */
const idAt = (index: number) =>
  String(index)
    .padStart(26, '0')
    .replace(/\d/g, digit => 'abcdefghij'[Number(digit)] ?? '')
const timeAt = (index: number) => new Date(Date.parse(T(0)) + index * 1000).toISOString()

const CARD = encodeCard(
  aStory(idAt(0), T(0), {
    city: 'x'.repeat(40),
    campaign: 'y'.repeat(40),
    place: 'z'.repeat(40),
    title: 'ж'.repeat(LIMITS.title),
    text: 'ж'.repeat(LIMITS.text),
    credit: 'ж'.repeat(LIMITS.credit),
    photos: [{ id: '1', alt: 'ж'.repeat(LIMITS.alt), width: 5000, height: 4000, thumbhash: 'a'.repeat(34), base: `${idAt(0)}/1-1`, renditions: [] }],
  }),
)
const cardAt = (index: number) => CARD.replace(idAt(0), idAt(index))

/** As the gallery writes them; in batches, which have no conditions, since nothing else writes here. */
async function fill(list: string, from: number, to: number) {
  const documents = DynamoDBDocumentClient.from(client)
  const batches = Array.from({ length: Math.ceil((to - from) / BATCH) }, (_, batch) => from + batch * BATCH)
  await inTurns(batches, async first => {
    const puts = Array.from({ length: Math.min(BATCH, to - first) }, (_, index) => first + index).map(index => ({
      PutRequest: { Item: { pk: ofList(list), sk: position(timeAt(index), idAt(index)), card: cardAt(index), version: 9 } },
    }))
    const { UnprocessedItems = {} } = await documents.send(new BatchWriteCommand({ RequestItems: { [records.name]: puts } }))
    expect(UnprocessedItems).toEqual({})
  })
}

async function unitsOf(work: () => Promise<unknown>) {
  asked = []
  await work()
  return asked
}

test('what is measured is what the gallery writes, with cards as long as they come', async () => {
  const list = listName(WORST)
  await records.gallery.publish(aStory(idAt(7), timeAt(7)), new Map([[list, cardAt(7)]]), 9)
  expect(Buffer.byteLength(cardAt(7))).toBeGreaterThan(CARD_BYTES - 4)
  expect(await records.table.query({ partition: ofList(list) })).toEqual([{ pk: ofList(list), sk: position(timeAt(7), idAt(7)), card: cardAt(7), version: 9 }])
})

for (const [before, many] of [
  [0, 1000],
  [1000, 100_000],
] as const)
  test(`a page of ${PAGE} stories is one Query of at most ${MOST_UNITS} read units among ${many.toLocaleString('en')}, at either end and between`, async () => {
    await fill(listName(WORST), before, many)
    const found: number[] = []
    for (const at of [many, Math.floor(many / 2), PAGE + 1]) {
      const cursor = at < many ? { cursor: encodeCursor({ at: timeAt(at), id: idAt(at) }) } : {}
      const used = await unitsOf(async () => {
        const page = await listStories(records, { ...WORST, ...cursor, limit: PAGE })
        expect(page.cards.map(({ id }) => id)).toEqual(Array.from({ length: PAGE }, (_, index) => idAt(at - 1 - index)))
      })
      expect(used).toEqual([{ command: 'Query', units: expect.any(Number) }])
      found.push(used[0]?.units ?? Number.NaN)
    }
    console.info(`${many} stories, read units of a page of ${PAGE}: ${found.join(', ')}`)
    expect(Math.max(...found)).toBeLessThanOrEqual(MOST_UNITS)
  }, 600_000)

test('the neighbours of a story are two Queries of half a unit', async () => {
  const used = await unitsOf(() => records.gallery.neighbours(listName(WORST), { at: timeAt(500), id: idAt(500) }))
  expect(used.map(({ units }) => units)).toEqual([0.5, 0.5])
})
