import type { Context } from '../context.ts'
import type { Job } from '../events.ts'
import type { MailRecord } from '../ports.ts'
import { invitationOf } from './due-invitation.ts'
import { cityOfDigest } from './mail-digest.ts'
import { NEWS_DAYS } from './mails-due.ts'
import { fateOf } from './mails-still-due.ts'

/** Failures that one run looks at. */
const MOST = 500

/** A mail is asked for again once its last try is so long ago: the tries of its job lie closer together, so that has ended by then. */
const PAUSE_MS = 3_600_000
const DAY_MS = 24 * 3_600_000

/**
 * Have mails that fail sent again, each about once an hour for as long as it is news: a mail server may be down for days. That one is asked for
 * twice does no harm. What is no news any more waits for a person (send-late.ts).
 */
export async function sendFailedAgain(context: Context, hasTime = () => true): Promise<void> {
  const { mails, jobs, config, now, log } = context
  if (!config.writesMail) return
  const time = now().getTime()
  // What began to fail before is no news any more.
  const failing = await mails.failing(MOST, new Date(time - NEWS_DAYS * DAY_MS).toISOString())
  const asked = new Set<string>()
  for (const record of failing) {
    if (!hasTime()) return
    const { submission, failed } = record
    const last = failed?.last ?? failed?.since
    if (asked.has(submission) || !last || time - Date.parse(last) < PAUSE_MS || isBeingSent(context, record)) continue
    if ((await fateOf(context, record)) !== 'again') continue
    asked.add(submission)
    try {
      await jobs.send(jobOf(record))
    } catch (error) {
      log.error({ err: error, mails: submission }, 'a mail that failed could not be asked for again')
    }
  }
}

/** Forget that mails failed which nobody will send any more: the desk would tell of them for ever. */
export async function forgetFailures(context: Context, hasTime = () => true): Promise<void> {
  for (const record of await context.mails.failing(MOST)) {
    if (!hasTime()) return
    const { failed: _failed, ...rest } = record
    if (!isBeingSent(context, record) && (await fateOf(context, record)) === 'over') await context.mails.save(rest, record)
  }
}

const isBeingSent = ({ now }: Context, { until }: MailRecord) => until !== undefined && until > now().toISOString()

function jobOf(record: MailRecord): Job {
  const [invitation, digest] = [invitationOf(record), cityOfDigest(record)]
  if (invitation) return { kind: 'mail', invitation }
  return digest ? { kind: 'mail', digest } : { kind: 'mail', submission: record.submission }
}
