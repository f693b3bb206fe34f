import type { Context } from '../context.ts'
import { jobMailing } from '../mailed-under.ts'
import type { MailRecord } from '../ports.ts'
import { JOB_TRIES } from './mail-records.ts'
import { NEWS_DAYS } from './mails-due.ts'
import { fateOf } from './mails-still-due.ts'

/** Failures that one run looks at. */
const MOST = 500

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

/**
 * From one try to the next once its job has given up, 1, 2, 4 … 24 hours: a server that takes a mail and answers too late delivers a copy at each. The
 * tries of a job lie closer together than an hour, so that has ended by then.
 */
const pauseAfter = (tries: number) => Math.min(DAY_MS, HOUR_MS * 2 ** Math.max(0, tries - JOB_TRIES))

/**
 * Have mails that fail sent again, each after longer and longer pauses for as long as it is news: a mail server may be down for days. That one is asked
 * for twice does no harm. What is no news any more waits for a person (send-late.ts).
 */
export async function sendFailedAgain(context: Context, hasTime = () => true): Promise<void> {
  const { mails, jobs, config, now, log } = context
  if (!config.writesMail) return
  // What began to fail before is no news any more.
  const failing = await mails.failing(MOST, new Date(now().getTime() - NEWS_DAYS * DAY_MS).toISOString())
  const due = new Map<string, MailRecord[]>()
  for (const record of failing) {
    if (!hasTime()) break
    if (isDue(context, record) && (await fateOf(context, record)) === 'again') due.set(record.submission, [...(due.get(record.submission) ?? []), record])
  }
  for (const [submission, records] of due) {
    try {
      await jobs.send(jobMailing(submission))
      await noteAsking(context, records)
    } catch (error) {
      log.error({ err: error, mails: submission }, 'a mail that failed could not be asked for again')
    }
  }
}

function isDue(context: Context, record: MailRecord): boolean {
  const { failed } = record
  if (!failed || isBeingSent(context, record)) return false
  const last = [failed.since, failed.last ?? '', failed.again ?? ''].sort().at(-1)
  return context.now().getTime() - Date.parse(last ?? failed.since) >= pauseAfter(failed.tries)
}

/** A job may have no reason to try it, and leaves no other trace then. Who tries it just now notes that. */
async function noteAsking({ mails, now }: Context, records: readonly MailRecord[]): Promise<void> {
  for (const record of records) if (record.failed) await mails.save({ ...record, failed: { ...record.failed, again: now().toISOString() } }, record)
}

/** Once an hour: forget that mails failed which nobody will send any more. The desk would tell of them for ever, and so would their jobs that wait for a person. */
export async function forgetFailures(context: Context, hasTime = () => true): Promise<void> {
  const { mails, jobs, limiter, log } = context
  if ((await limiter.take('forget-failures', 1, 3600)) > 0) return
  for (const record of await mails.failing(MOST)) {
    if (!hasTime()) return
    const { failed, ...rest } = record
    if (!failed || isBeingSent(context, record) || (await fateOf(context, record)) !== 'over' || !(await mails.save(rest, record))) continue
    const about = { mails: record.submission, mail: record.name }
    log.warn({ ...about, since: failed.since, tries: failed.tries }, 'a mail that failed is over and not sent any more')
    await jobs.send(jobMailing(record.submission)).catch(error => log.error({ err: error, ...about }, 'the job of a mail that is over could not be ended'))
  }
}

const isBeingSent = ({ now }: Context, { until }: MailRecord) => until !== undefined && until > now().toISOString()
