import type { SQSBatchItemFailure, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda'
import { LONGEST_CALL } from '../../adapters/aws/client-settings.ts'
import type { Retry } from '../../adapters/aws/retries.ts'
import type { Log } from '../../ports.ts'
import type { Remaining } from './in-time.ts'

interface Queue {
  log: Log
  retry: Retry
  invocation: Remaining
}

/** Seconds until a message that has failed so many times is tried again: what passes soon is over, what does not is given time. */
const pauseAfter = (tries: number) => Math.min(30 * 4 ** (tries - 1), 900)

/**
 * Work through the messages of a batch one by one. Answers which of them failed: these alone come again, soon at first, or become dead
 * letters. Without being told so they would wait until their visibility ends, which is long: it is there for functions that were killed.
 */
export async function eachMessage(
  { Records }: SQSEvent,
  { log, retry, invocation }: Queue,
  work: (message: SQSRecord) => Promise<void>,
): Promise<SQSBatchResponse> {
  const batchItemFailures: SQSBatchItemFailure[] = []
  for (const message of Records) {
    const { messageId, receiptHandle } = message
    const tries = Number(message.attributes.ApproximateReceiveCount)
    try {
      await work(message)
    } catch (error) {
      log.warn({ err: error, messageId, tries }, 'a message failed')
      batchItemFailures.push({ itemIdentifier: messageId })
      if (invocation.getRemainingTimeInMillis() < LONGEST_CALL) continue
      await retry(receiptHandle, pauseAfter(tries)).catch(err => log.warn({ err, messageId }, 'a message that failed comes again late'))
    }
  }
  return { batchItemFailures }
}
