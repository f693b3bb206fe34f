import type { Context } from '../context.ts'
import { AppError } from '../errors.ts'
import { applyEvent } from './apply-event.ts'
import { type Key, openByLink } from './open-submission.ts'

/**
 * Whoever has the link of a mail reads what comes to the address that was given with the submission: note so. Repeating it is fine, and
 * where nobody is to look any more it changes nothing. No other token can: the device's own says nothing of any address.
 */
export async function confirmEmail(context: Context, key: Key) {
  const { submission, mail } = await openByLink(context, key)
  if (mail === undefined) throw new AppError('not-possible-now', 'expected the token of a link that a mail carried, received the one of the device')
  const step = await applyEvent(context, submission.id, { kind: 'email_verified' })
  const { emailVerified } = step.kind === 'changed' ? step.submission : ((await context.submissions.get(submission.id)) ?? submission)
  return { id: submission.id, emailConfirmed: emailVerified === true }
}
