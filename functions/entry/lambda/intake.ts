import './traces.ts'
import type { Context as Invocation, SQSEvent } from 'aws-lambda'
import { LONGEST_CALL, PATIENT } from '../../adapters/aws/client-settings.ts'
import { composeContext, openJudge, openRecords } from '../../adapters/aws/context.ts'
import { readVariables } from '../../adapters/aws/environment.ts'
import { openTextJudges } from '../../adapters/aws/open-text-judges.ts'
import { openJobs, openStorage } from '../../adapters/aws/open-work.ts'
import { openRetry } from '../../adapters/aws/retries.ts'
import { createImaging } from '../../imaging/imaging.ts'
import { ownTextJudge } from '../../moderation/text/own-text-judge.ts'
import { isMarked, marked, removeMark } from '../../submissions/attempt-mark.ts'
import { intake, intakeFailed } from '../intake.ts'
import { inTime } from './in-time.ts'
import { intakeOf } from './job-of.ts'
import { eachMessage } from './messages.ts'

const { VEDUTA_ATTEMPTS: attempts } = readVariables(process.env, 'VEDUTA_ATTEMPTS')
const parts = {
  ...openRecords(process.env),
  ...openStorage(process.env, PATIENT),
  ...openJobs(process.env),
  ...openJudge(process.env),
  ...openTextJudges(process.env, ownTextJudge),
  imaging: createImaging(),
}
const context = composeContext(process.env, parts)
const retry = openRetry(process.env, 'VEDUTA_INTAKE_QUEUE')

/** Milliseconds that are kept back to refuse a photo, to say when it comes again and to answer. */
const RESERVE = LONGEST_CALL + 1_500

/**
 * Uploads as S3 tells them through EventBridge and SQS, and jobs of our own. A photo that fails to the last is refused, so that its
 * sender hears of it; and so is one with which the process ended, in the one more delivery that the queue leaves for it. What is given up
 * as late goes on when Lambda wakes the process for the next message: it stores no rendition more then, since a write that is on its way is broken off.
 */
export const handler = (event: SQSEvent, invocation: Invocation) =>
  eachMessage(event, { log: context.log, retry, invocation }, async ({ body, attributes, messageId }) => {
    const job = intakeOf(body)
    const attempt = { ...job, job: messageId }
    const tries = Number(attributes.ApproximateReceiveCount)
    const work = () => inTime(signal => intake(context, job, signal), invocation, RESERVE)
    try {
      // A message may have come without anybody looking at it: where functions are short, or could not start. Only a mark tells.
      if (tries > attempts && (await isMarked(context, attempt))) throw new Error('expected the process to outlive the photo, it did not')
      // A first try is not marked: it costs nothing more where all is well.
      await (tries > 1 ? marked(context, attempt, work) : work())
    } catch (error) {
      const isLast = tries >= attempts
      if (!isLast || !(await intakeFailed(context, job, error))) throw error
      context.log.error({ err: error, submission: job.submission, photo: job.photo }, 'an intake failed too often and was given up')
      await removeMark(context, attempt)
    }
  })
