import type { Step } from './lifecycle.ts'
import { changed, unchanged } from './step.ts'
import type { Status, Submission } from './submission.ts'

/** States in which a person is still to look, so that a place in the queue means something. */
const OPEN: readonly Status[] = ['processing', 'in_review', 'appealed']

/** Whether it would change anything that whoever sent it reads what comes to the address that was given. */
export const canVerifyEmail = ({ email, emailVerified, status, erasedAt }: Pick<Submission, 'email' | 'emailVerified' | 'status' | 'erasedAt'>): boolean =>
  email !== undefined && !emailVerified && !erasedAt && OPEN.includes(status)

/** Note that the address is read by whoever sent it. Nothing but the place in the queue follows, so it comes between no moderator and a decision. */
export function verifyEmail(submission: Submission, now: string): Step {
  if (!canVerifyEmail(submission)) return unchanged
  return changed(submission, { emailVerified: true }, { event: 'email_verified', actor: { kind: 'contributor' } }, now)
}
