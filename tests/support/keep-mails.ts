import type { Context } from '../../functions/context.ts'
import type { Mail } from '../../functions/ports.ts'

/** Have a context's mails kept in memory instead of sent: answers the list that they come to. */
export function keepMails(context: Context): Mail[] {
  const sent: Mail[] = []
  context.mailer = {
    async send(mail) {
      sent.push(mail)
      return 'sent'
    },
  }
  return sent
}
