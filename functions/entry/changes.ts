import type { Context } from '../context.ts'
import type { Job } from '../events.ts'
import { askForRenditions } from '../submissions/ask-for-renditions.ts'
import { askForMail, mailContributor } from '../submissions/mail-contributor.ts'
import { mailDigests } from '../submissions/mail-digest.ts'
import { mailInvitation } from '../submissions/mail-invitation.ts'
import { makeAgree } from '../submissions/make-agree.ts'
import { refuseByPolicy } from '../submissions/refuse-by-policy.ts'

/** A submission has changed, somehow: what its city refuses is declined, the world is made to agree with it, what has to be rendered anew is, and then its contributor is told. */
export async function changes(context: Context, { submission }: Extract<Job, { kind: 'change' }>): Promise<void> {
  await refuseByPolicy(context, submission)
  await makeAgree(context, submission)
  await askForRenditions(context, submission)
  await askForMail(context, submission)
}

/** A contributor may have to be written to, somebody who was invited, or the moderators of a city. */
export async function mail(context: Context, job: Extract<Job, { kind: 'mail' }>): Promise<void> {
  if ('invitation' in job) return await mailInvitation(context, job.invitation)
  if ('digest' in job) return await mailDigests(context, job.digest)
  await mailContributor(context, job.submission)
}
