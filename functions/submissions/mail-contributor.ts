import { noticeVerifier } from '../../shared/token.ts'
import type { Context } from '../context.ts'
import { composeMail } from './compose-mail.ts'
import { composeNoticeMail } from './compose-notice-mail.ts'
import { composeReminder } from './compose-reminder.ts'
import { whomToRemind } from './due-reminder.ts'
import { mailsAsked, mailsOver, sendAnew, sendOnce } from './mail-records.ts'
import { MAIL_KINDS } from './mails-due.ts'
import { dueToColleague, dueToReporters, dueToSender } from './mails-still-due.ts'

/** Seconds that a job can wait for. */
const LONGEST_WAIT = 900

/** After a change: have the contributor written to once it is time. A failing mail server is then the mail's trouble, and no take-down waits for it. */
export async function askForMail(context: Context, id: string): Promise<void> {
  if (!context.mailer) return
  const submission = await context.submissions.get(id)
  if (!submission) return
  const due = [...dueToSender(context, submission), ...(await dueToReporters(context, submission))]
  if (due.length === 0) return
  const over = await mailsOver(context, id)
  const times = due.filter(({ name }) => !over.has(name)).map(({ at }) => at.getTime())
  if (times.length > 0) await ask(context, id, Math.min(...times))
}

/**
 * Send what is due by now, each mail by the submission as it is then; what is due within minutes is asked for again, unless this job comes again by
 * itself: else each try would leave one job more. A mail that fails keeps no other waiting.
 */
export async function mailContributor(context: Context, id: string): Promise<void> {
  if (!context.mailer) return
  const round: Round = { asked: await mailsAsked(context, id), later: [], failures: [] }
  await mailSender(context, id, round)
  await mailReporters(context, id, round)
  await remindColleague(context, id, round)
  if (round.failures.length > 0) throw round.failures[0]
  if (round.later.length > 0) await ask(context, id, Math.min(...round.later))
}

interface Round {
  /** Told though they are no news any more. */
  asked: ReadonlySet<string>
  /** When mails become due that are not yet. */
  later: number[]
  failures: unknown[]
}

async function mailSender(context: Context, id: string, { asked, later, failures }: Round): Promise<void> {
  for (const kind of MAIL_KINDS) {
    const submission = await context.submissions.get(id)
    const mail = submission && dueToSender(context, submission, asked).find(each => each.kind === kind)
    if (!submission || !mail) continue
    if (mail.at > context.now()) {
      later.push(mail.at.getTime())
      continue
    }
    // What can't be seen yet is told of by the change that shows it.
    if (kind !== 'receipt' && submission.status === 'published' && !(await context.gallery.shows(id))) continue
    const city = await context.catalog.city(submission.city)
    await sendOnce(context, { submission: id, name: mail.name }, token => composeMail({ submission, mail, token, city, url: context.config.url })).catch(
      error => failures.push(error),
    )
  }
}

/** The same to those who reported it. */
async function mailReporters(context: Context, id: string, { asked, later, failures }: Round): Promise<void> {
  const submission = await context.submissions.get(id)
  if (!submission) return
  const due = await dueToReporters(context, submission, asked)
  if (due.length === 0) return
  const [city, over] = await Promise.all([context.catalog.city(submission.city), mailsOver(context, id)])
  for (const { notice, ...mail } of due.filter(({ name }) => !over.has(name))) {
    if (mail.at > context.now()) later.push(mail.at.getTime())
    else
      await sendOnce(
        context,
        { submission: id, name: mail.name },
        token => composeNoticeMail({ notice, mail, token, city, url: context.config.url }),
        token => noticeVerifier(notice.id, token),
      ).catch(error => failures.push(error))
  }
}

/** The same to a moderator who was asked for an opinion, and wants mail. The clock asks for it (ask-for-reminders.ts): what is due in a day is no wait of a job. */
async function remindColleague(context: Context, id: string, { asked, failures }: Round): Promise<void> {
  const submission = await context.submissions.get(id)
  const [mail] = submission ? dueToColleague(context, submission, asked) : []
  if (!submission || !mail || mail.at > context.now()) return
  const [city, whom] = await Promise.all([context.catalog.city(submission.city), whomToRemind(context, submission)])
  if (!city || !whom) return
  const compose = async () => composeReminder({ submission: id, name: mail.name, city, ...whom, url: context.config.url })
  await sendAnew(context, { submission: id, name: mail.name }, () => true, compose).catch(error => failures.push(error))
}

async function ask({ jobs, now }: Context, submission: string, at: number): Promise<void> {
  const seconds = Math.ceil((at - now().getTime()) / 1000)
  await jobs.send({ kind: 'mail', submission }, { delaySeconds: Math.min(LONGEST_WAIT, Math.max(0, seconds)) })
}
