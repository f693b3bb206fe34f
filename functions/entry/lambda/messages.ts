import type { SQSBatchItemFailure, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda'
import type { Log } from '../../ports.ts'

/** Work through the messages of a batch one by one. Answers which of them failed: these alone come again, or become dead letters. */
export async function eachMessage({ Records }: SQSEvent, log: Log, work: (message: SQSRecord) => Promise<void>): Promise<SQSBatchResponse> {
  const batchItemFailures: SQSBatchItemFailure[] = []
  for (const message of Records) {
    try {
      await work(message)
    } catch (error) {
      log.warn({ err: error, messageId: message.messageId, tries: Number(message.attributes.ApproximateReceiveCount) }, 'a message failed')
      batchItemFailures.push({ itemIdentifier: message.messageId })
    }
  }
  return { batchItemFailures }
}
