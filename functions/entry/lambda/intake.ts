import { setTimeout as pause } from 'node:timers/promises'
import type { Context as Invocation, SQSEvent } from 'aws-lambda'
import { composeContext, openJobs, openJudge, openRecords, openStorage } from '../../adapters/aws/context.ts'
import { readVariables } from '../../adapters/aws/environment.ts'
import { createImaging } from '../../imaging/imaging.ts'
import { intake, intakeFailed } from '../intake.ts'
import { intakeOf } from './job-of.ts'
import { eachMessage } from './messages.ts'

const { VEDUTA_ATTEMPTS: attempts } = readVariables(process.env, 'VEDUTA_ATTEMPTS')
const parts = { ...openRecords(process.env), ...openStorage(process.env), ...openJobs(process.env), ...openJudge(process.env), imaging: createImaging() }
const context = composeContext(process.env, parts)

/** Milliseconds that are kept back to refuse a photo and to answer. */
const RESERVE = 5_000

/** Uploads as S3 tells them through EventBridge and SQS, and jobs of our own. A photo that fails to the last is refused, so that its sender hears of it. */
export const handler = (event: SQSEvent, invocation: Invocation) =>
  eachMessage(event, context.log, async ({ body, attributes }) => {
    const job = intakeOf(body)
    try {
      await inTime(intake(context, job), invocation)
    } catch (error) {
      const isLast = Number(attributes.ApproximateReceiveCount) >= attempts
      if (!isLast || !(await intakeFailed(context, job, error))) throw error
      context.log.error({ err: error, submission: job.submission, photo: job.photo }, 'an intake failed too often and was given up')
    }
  })

/** A function that runs out of time takes the other messages with it, and tells nobody which one it was. */
async function inTime(work: Promise<void>, invocation: Invocation): Promise<void> {
  const done = new AbortController()
  const late = pause(Math.max(0, invocation.getRemainingTimeInMillis() - RESERVE), undefined, { signal: done.signal }).then(() => {
    throw new Error('expected the intake of a photo to end in time, it did not')
  })
  await Promise.race([work, late]).finally(() => done.abort())
}
