import './traces.ts'
import { join } from 'node:path'
import type { DynamoDBRecord, DynamoDBStreamEvent, Context as Invocation, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda'
import { LONGEST_CALL } from '../../adapters/aws/client-settings.ts'
import { composeContext, openEdge, openRecords } from '../../adapters/aws/context.ts'
import { openMailer } from '../../adapters/aws/open-mailer.ts'
import { openJobs, openStorage } from '../../adapters/aws/open-work.ts'
import { openPool } from '../../adapters/aws/pool.ts'
import { openRetry } from '../../adapters/aws/retries.ts'
import { submissionIn } from '../../adapters/aws/stream.ts'
import { AppError } from '../../errors.ts'
import type { Job } from '../../events.ts'
import { createShareImages } from '../../imaging/share-images.ts'
import { changes, mail } from '../changes.ts'
import { inTime } from './in-time.ts'
import { changeOf } from './job-of.ts'
import { eachMessage } from './messages.ts'

const parts = {
  ...openRecords(process.env),
  ...openStorage(process.env),
  ...openJobs(process.env),
  ...openEdge(process.env),
  ...openMailer(process.env),
  ...openPool(process.env),
  shareImages: createShareImages(join(import.meta.dirname, 'fonts')),
}
const context = composeContext(process.env, parts)
const retry = openRetry(process.env, 'VEDUTA_CHANGES_QUEUE')

type Change = Extract<Job, { kind: 'change' }>
type Work = Change | Extract<Job, { kind: 'mail' }>

/** Seconds until what failed is tried again. */
const LATER = 30

/** Milliseconds that are kept back to hand over what was not done. */
const RESERVE = LONGEST_CALL + 1_500
/** Milliseconds that a submission is begun with at least. */
const ENOUGH = RESERVE + 5_000

/** Changes of submissions: from the table's stream, and from a queue those that failed there, with the mails that follow from them. */
export const handler = ({ Records }: DynamoDBStreamEvent | SQSEvent, invocation: Invocation): Promise<SQSBatchResponse> =>
  isStream(Records) ? follow(Records, invocation) : workOff(Records, invocation)

const isStream = (records: readonly (DynamoDBRecord | SQSRecord)[]): records is DynamoDBRecord[] => records[0]?.eventSource === 'aws:dynamodb'

/**
 * What the function would be killed in the middle of would take the others of its batch with it: take-downs behind a mail server that
 * never answers, too. A mail that is given up may go out yet: its turn keeps further tries from it meanwhile (mail-records.ts).
 */
const agree = (job: Work, invocation: Invocation) => inTime(() => (job.kind === 'mail' ? mail(context, job) : changes(context, job)), invocation, RESERVE)
const hasTime = (invocation: Invocation) => invocation.getRemainingTimeInMillis() >= ENOUGH

/** A message that the others left no time for has not been tried: it is sent anew, so that it has all of its tries before it. */
const workOff = (Records: SQSRecord[], invocation: Invocation) =>
  eachMessage({ Records }, { log: context.log, retry, invocation }, async ({ body }) => {
    const job = changeOf(body)
    if (hasTime(invocation)) return await agree(job, invocation)
    if (!(await handOver(job, 0, invocation))) throw new AppError('unavailable', 'expected time to hand a change over, there was none')
  })

/**
 * One failure in a shard would hold up all that comes after it, take-downs too: it goes on in the queue, and so does what there is no
 * time for. Where that fails as well, the answer names the record, and the stream comes again from there.
 */
async function follow(records: DynamoDBRecord[], invocation: Invocation): Promise<SQSBatchResponse> {
  const firsts = new Map<string, string>()
  for (const { dynamodb } of records) {
    const submission = submissionIn(dynamodb?.Keys)
    if (submission && !firsts.has(submission)) firsts.set(submission, dynamodb?.SequenceNumber ?? '')
  }
  for (const [submission, itemIdentifier] of firsts) {
    const job: Change = { kind: 'change', submission }
    if (!(await begin(job, invocation))) return { batchItemFailures: [{ itemIdentifier }] }
  }
  return { batchItemFailures: [] }
}

/** Whether somebody has it in hand: it is done, or waits in the queue. */
async function begin(job: Change, invocation: Invocation): Promise<boolean> {
  if (!hasTime(invocation)) return await handOver(job, 0, invocation)
  try {
    await agree(job, invocation)
    return true
  } catch (error) {
    context.log.warn({ err: error, submission: job.submission }, 'a change failed and is tried again later')
    return await handOver(job, LATER, invocation)
  }
}

/** Where the queue itself is slow, the stream is answered in time. */
async function handOver(job: Work, delaySeconds: number, invocation: Invocation): Promise<boolean> {
  if (invocation.getRemainingTimeInMillis() < LONGEST_CALL) return false
  try {
    await context.jobs.send(job, { delaySeconds })
    return true
  } catch (error) {
    context.log.warn({ err: error, job }, 'a change could not be handed over')
    return false
  }
}
