import { expect, test } from 'vitest'
import { eachMessage } from '../../functions/entry/lambda/messages.ts'
import { queueEvent } from '../aws/runtime/events.ts'

const log = { info() {}, warn() {}, error() {} }
const fails = async () => {
  throw new Error('no')
}
const invocation = (milliseconds: number) => ({ getRemainingTimeInMillis: () => milliseconds })

/** How long messages wait that failed in a batch, after so many tries. */
async function pausesAfter(tries: number, milliseconds = 20_000) {
  const pauses: number[] = []
  const retry = async (_: string, seconds: number) => void pauses.push(seconds)
  const { batchItemFailures } = await eachMessage(queueEvent(['a', 'b'], tries), { log, retry, invocation: invocation(milliseconds) }, fails)
  expect(batchItemFailures).toHaveLength(2)
  return pauses
}

test('a message that failed comes again within the minute, then ever later, and never later than SQS can keep it', async () => {
  expect(await pausesAfter(1)).toEqual([30, 30])
  expect(await pausesAfter(2)).toEqual([120, 120])
  expect(await pausesAfter(3)).toEqual([480, 480])
  for (const tries of [4, 5, 6, 100]) expect(await pausesAfter(tries)).toEqual([900, 900])
})

test('it is told as failed all the same where that cannot be said, or there is no time to', async () => {
  const { batchItemFailures } = await eachMessage(queueEvent(['a']), { log, retry: fails, invocation: invocation(20_000) }, fails)
  expect(batchItemFailures).toHaveLength(1)
  expect(await pausesAfter(1, 5_000)).toEqual([])
})

test('what succeeded is left alone', async () => {
  expect(await eachMessage(queueEvent(['a']), { log, retry: fails, invocation: invocation(20_000) }, async () => {})).toEqual({ batchItemFailures: [] })
})
