import './traces.ts'
import type { DynamoDBRecord, DynamoDBStreamEvent, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda'
import { composeContext, openEdge, openRecords } from '../../adapters/aws/context.ts'
import { openMailer } from '../../adapters/aws/open-mailer.ts'
import { openJobs, openStorage } from '../../adapters/aws/open-work.ts'
import { submissionIn } from '../../adapters/aws/stream.ts'
import { changes, mail } from '../changes.ts'
import { changeOf } from './job-of.ts'
import { eachMessage } from './messages.ts'

const parts = { ...openRecords(process.env), ...openStorage(process.env), ...openJobs(process.env), ...openEdge(process.env), ...openMailer(process.env) }
const context = composeContext(process.env, parts)

/** Seconds until what failed is tried again. */
const LATER = 30

/** Changes of submissions: from the table's stream, and from a queue those that failed there, with the mails that follow from them. */
export const handler = ({ Records }: DynamoDBStreamEvent | SQSEvent): Promise<SQSBatchResponse> => (isStream(Records) ? follow(Records) : workOff(Records))

const isStream = (records: readonly (DynamoDBRecord | SQSRecord)[]): records is DynamoDBRecord[] => records[0]?.eventSource === 'aws:dynamodb'

const workOff = (Records: SQSRecord[]) =>
  eachMessage({ Records }, context.log, ({ body }) => {
    const { kind, submission } = changeOf(body)
    return kind === 'mail' ? mail(context, { kind, submission }) : changes(context, { kind, submission })
  })

/**
 * One failure in a shard would hold up all that comes after it, take-downs too: it goes on in the queue. Where that fails as well,
 * the answer names the record, and the stream comes again from there.
 */
async function follow(records: DynamoDBRecord[]): Promise<SQSBatchResponse> {
  const firsts = new Map<string, string>()
  for (const { dynamodb } of records) {
    const submission = submissionIn(dynamodb?.Keys)
    if (submission && !firsts.has(submission)) firsts.set(submission, dynamodb?.SequenceNumber ?? '')
  }
  for (const [submission, itemIdentifier] of firsts) {
    try {
      await changes(context, { kind: 'change', submission })
    } catch (error) {
      context.log.warn({ err: error, submission }, 'a change failed and is tried again later')
      const isHandedOver = await context.jobs.send({ kind: 'change', submission }, { delaySeconds: LATER }).then(
        () => true,
        () => false,
      )
      if (!isHandedOver) return { batchItemFailures: [{ itemIdentifier }] }
    }
  }
  return { batchItemFailures: [] }
}
