import type { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { BatchWriteCommand, DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inTurns } from '../../functions/adapters/aws/in-turns.ts'
import { createDynamoClient } from '../../functions/adapters/aws/table.ts'
import { keepRecord } from '../../functions/submissions/keep-record.ts'
import type { LedgerRow } from '../../shared/ledger-row.ts'
import { T } from '../contracts/records.ts'
import { genoa } from '../submissions/fixtures.ts'
import { silentLog } from '../support/context.ts'
import { openDynamo } from './open-dynamo.ts'
import { startDynamo } from './servers/dynamo.ts'

const MANY = Number(process.env.VEDUTA_TEST_ROWS ?? 5000)
/** A closing that reads everything, of so many submissions that changed on three days each; as the server of the test counts. */
const UNITS_A_THOUSAND = 100
const BATCH = 25

let dynamo: Awaited<ReturnType<typeof startDynamo>>
let client: DynamoDBClient
let records: Awaited<ReturnType<typeof openDynamo>>
let units = { read: 0, written: 0 }
beforeAll(async () => {
  dynamo = await startDynamo()
  client = createDynamoClient(dynamo.server)
  client.middlewareStack.add(
    (next, { commandName }) =>
      async request => {
        Object.assign(request.input, { ReturnConsumedCapacity: 'TOTAL' })
        const answer = await next(request)
        const { ConsumedCapacity: used } = answer.output as { ConsumedCapacity?: { CapacityUnits?: number } }
        units[/^(Query|Get)/.test(commandName ?? '') ? 'read' : 'written'] += used?.CapacityUnits ?? 0
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

/** Ids have no digits below 2. */
const idAt = (index: number) =>
  String(index)
    .padStart(26, '0')
    .replace(/\d/g, digit => 'abcdefghij'[Number(digit)] ?? '')
const rowAt = (index: number, version: number): LedgerRow => ({
  id: idAt(index),
  version,
  head: String((index + 1) * version)
    .padStart(64, '7')
    .replace(/7/g, () => Math.floor(Math.random() * 16).toString(16)),
  status: 'declined',
  arrivedAt: T(0),
  decidedAt: T(1),
  reason: 'people-recognisable',
  held: true,
})

/** As the ledger writes them; in batches, since nothing else writes here. */
async function fill(version: number): Promise<void> {
  const documents = DynamoDBDocumentClient.from(client)
  const batches = Array.from({ length: Math.ceil(MANY / BATCH) }, (_, batch) => batch * BATCH)
  await inTurns(batches, async first => {
    const puts = Array.from({ length: Math.min(BATCH, MANY - first) }, (_, index) => first + index).map(index => {
      const row = rowAt(index, version)
      return { PutRequest: { Item: { pk: 'A#genoa#rows', sk: row.id, version, row: JSON.stringify(row) } } }
    })
    await documents.send(new BatchWriteCommand({ RequestItems: { [records.name]: puts } }))
  })
}

test(`closing a day over ${MANY.toLocaleString('en')} submissions that changed on three days each reads at most ${UNITS_A_THOUSAND} units a thousand`, async () => {
  await records.catalog.putCity(genoa)
  let now = new Date(T(0))
  const context = { ...records, now: () => now, log: silentLog }
  await records.ledger.put('genoa', rowAt(0, 1))
  expect(await records.table.query({ partition: 'A#genoa#rows' })).toEqual([expect.objectContaining({ sk: idAt(0), version: 1, row: expect.any(String) })])
  const told: string[] = []
  for (let day = 1; day <= 4; day++) {
    if (day < 4) await fill(day)
    now = new Date(Date.parse(T(0)) + day * 86_400_000)
    units = { read: 0, written: 0 }
    await keepRecord(context)
    told.push(`${units.read} read, ${units.written} written`)
  }
  console.info(`${MANY} submissions: ${told.join('; ')}`)
  expect(await records.ledger.lastDay('genoa')).toMatchObject({ number: 4, count: MANY })
  expect(units.read).toBeLessThan((MANY / 1000) * UNITS_A_THOUSAND)
  units = { read: 0, written: 0 }
  await keepRecord(context)
  // One look at the last day, and the cities.
  expect(units).toEqual({ read: expect.any(Number), written: 0 })
  expect(units.read).toBeLessThanOrEqual(3)
  units = { read: 0, written: 0 }
  await records.ledger.statistics('genoa')
  expect(units.read).toBeLessThanOrEqual(4)
}, 600_000)
