import { ID_PATTERN } from '../../shared/paths.ts'
import type { Submission } from '../../shared/submission.ts'
import type { Context } from '../context.ts'
import type { MailRecord } from '../ports.ts'
import { dueInvitation, invitationOf } from './due-invitation.ts'
import { isDigestDue } from './mail-digest.ts'
import { mailsDue } from './mails-due.ts'
import { noticeMailsDue } from './notice-mails-due.ts'

export const dueToSender = (context: Context, submission: Submission) => mailsDue(submission, when(context))

/** Only what was public once can have been reported. */
export const dueToReporters = async (context: Context, { id, publishedAt, erasedAt }: Submission) =>
  publishedAt && !erasedAt ? noticeMailsDue(await context.notes.notices(id), when(context)) : []

const when = ({ now, config }: Context) => ({ now: now(), delaySeconds: config.mailDelaySeconds })

/** Whether a mail that failed would still be sent: what it tells may have been taken back since, or be no news any more, or there is nobody left to tell. */
export async function isStillDue(context: Context, { submission: id, name }: Pick<MailRecord, 'submission' | 'name'>): Promise<boolean> {
  const invitation = invitationOf({ submission: id })
  if (invitation) return (await dueInvitation(context, invitation)) !== undefined
  if (!ID_PATTERN.test(id)) return await isDigestDue(context, { submission: id, name })
  const submission = await context.submissions.get(id)
  if (!submission) return false
  const isIt = (mail: { name: string }) => mail.name === name
  return dueToSender(context, submission).some(isIt) || (await dueToReporters(context, submission)).some(isIt)
}

/** Failures that one run looks at. Those that are due still stand before the others, for a week at most. */
const MOST = 500

/** Forget that mails failed which nobody will try again: the desk would tell of them for ever. */
export async function forgetFailures(context: Context, hasTime = () => true): Promise<void> {
  const { mails, now } = context
  for (const record of await mails.failing(MOST)) {
    if (!hasTime()) return
    const { failed: _failed, ...rest } = record
    const isBeingSent = record.until !== undefined && record.until > now().toISOString()
    if (!isBeingSent && !(await isStillDue(context, record))) await mails.save(rest, record)
  }
}
