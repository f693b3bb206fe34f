import { ID_PATTERN } from '../../shared/paths.ts'
import type { Submission } from '../../shared/submission.ts'
import type { Context } from '../context.ts'
import type { MailRecord } from '../ports.ts'
import { dueInvitation, invitationOf } from './due-invitation.ts'
import { reminderOf, whomToRemind } from './due-reminder.ts'
import { isDigestDue } from './mail-digest.ts'
import { isNews, mailsAbout, mayBeLate } from './mails-due.ts'
import { mailsToReporters } from './notice-mails-due.ts'

/** Mails that are told though they are no news any more, by their names. */
type Asked = ReadonlySet<string>
const NOTHING: Asked = new Set()

export const dueToSender = (context: Context, submission: Submission, asked = NOTHING) =>
  mailsAbout(submission, context.config.mailDelaySeconds).filter(mail => isTold(context, mail, asked))

export const dueToReporters = async (context: Context, submission: Submission, asked = NOTHING) =>
  (await allToReporters(context, submission)).filter(mail => isTold(context, mail, asked))

/** What reminds a colleague who was asked for a second opinion. */
export const dueToColleague = (context: Context, submission: Submission, asked = NOTHING) =>
  [reminderOf(submission) ?? []].flat().filter(mail => isTold(context, mail, asked))

const isTold = ({ now }: Context, { at, name }: { at: Date; name: string }, asked: Asked) => isNews(at, now()) || asked.has(name)

/** Only what was public once can have been reported. */
const allToReporters = async ({ notes, config }: Context, { id, publishedAt, erasedAt }: Submission) =>
  publishedAt && !erasedAt ? mailsToReporters(await notes.notices(id), config.mailDelaySeconds) : []

/**
 * What becomes of a mail that failed. `again`: it is tried again by itself. `late`: it is no news any more, and is sent where a person says so.
 * `over`: what it tells was taken back since or is a month old, or nobody is left to tell.
 */
export async function fateOf(context: Context, { submission: id, name }: Pick<MailRecord, 'submission' | 'name'>): Promise<'again' | 'late' | 'over'> {
  const invitation = invitationOf({ submission: id })
  if (invitation) return (await dueInvitation(context, invitation)) ? 'again' : 'over'
  if (!ID_PATTERN.test(id)) return (await isDigestDue(context, { submission: id, name })) ? 'again' : 'over'
  const submission = await context.submissions.get(id)
  if (!submission) return 'over'
  const reminder = (await whomToRemind(context, submission)) && reminderOf(submission)
  const all = [reminder ?? [], mailsAbout(submission, context.config.mailDelaySeconds), await allToReporters(context, submission)].flat()
  const mail = all.find(each => each.name === name)
  if (!mail) return 'over'
  if (isNews(mail.at, context.now())) return 'again'
  return mayBeLate(mail.at, context.now()) ? 'late' : 'over'
}
