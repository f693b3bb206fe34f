import type { Context } from '../context.ts'
import type { Job } from '../events.ts'
import { askForMail, mailContributor } from '../submissions/mail-contributor.ts'
import { makeAgree } from '../submissions/make-agree.ts'

/** A submission has changed, somehow: the world is made to agree with it, and then its contributor is told. */
export async function changes(context: Context, { submission }: Extract<Job, { kind: 'change' }>): Promise<void> {
  await makeAgree(context, submission)
  await askForMail(context, submission)
}

/** A contributor may have to be written to. */
export const mail = (context: Context, { submission }: Extract<Job, { kind: 'mail' }>): Promise<void> => mailContributor(context, submission)
