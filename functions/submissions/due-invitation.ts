import type { Invitation } from '../../shared/invitation.ts'
import type { Context } from '../context.ts'
import { jobMailing, mailedUnder } from '../mailed-under.ts'
import type { MailRecord } from '../ports.ts'

/** Where it is noted what became of the mail of an invitation. */
export const recordOf = (id: string) => ({ submission: mailedUnder({ kind: 'mail', invitation: id }), name: 'invitation' })

/** Which invitation a record of mails is of, if of any. */
export function invitationOf({ submission }: Pick<MailRecord, 'submission'>): string | undefined {
  const job = jobMailing(submission)
  return 'invitation' in job ? job.invitation : undefined
}

/** Remove the notes of an invitation's mail, once it is gone: nothing of it is left then. */
export async function forgetInvitationMail({ mails }: Pick<Context, 'mails'>, id: string): Promise<void> {
  for (const record of await mails.of(recordOf(id).submission)) await mails.remove(record)
}

/** An invitation whose mail has to go out still. */
export async function dueInvitation({ catalog, now }: Pick<Context, 'catalog' | 'now'>, id: string): Promise<Invitation | undefined> {
  const found = await catalog.invitation(id)
  return found && !found.mailed && found.expiresAt > now().toISOString() ? found : undefined
}
