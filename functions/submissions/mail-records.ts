import { verifierFromToken } from '../../shared/token.ts'
import type { Context } from '../context.ts'
import { AppError } from '../errors.ts'
import type { Mail, MailRecord } from '../ports.ts'

/** Longer than any mail server is waited for; after it a process that sent a mail and has not said so is taken for dead. */
const TURN_MS = 3 * 60_000

/** Links of the last tries that still open the submission. A server that is down for a day is tried less often. */
const LINKS = 16

/**
 * Send a mail once. Whoever begins takes a turn that others respect, so a second copy goes out only where a process ends between
 * handing a mail over and noting it. The link's token is made here and goes into the mail alone: another try has another one.
 */
export async function sendOnce(
  context: Context,
  { submission, name }: Pick<MailRecord, 'submission' | 'name'>,
  compose: (token: string) => Mail,
): Promise<void> {
  const { mailer, mails, log } = context
  if (!mailer) return
  const before = (await mails.of(submission)).find(record => record.name === name)
  if (before?.over) return
  const now = context.now()
  if (before?.until && before.until > now.toISOString()) throw new AppError('unavailable', `expected the mail ${name} to be free, someone is sending it`)

  const token = context.secret()
  const links = [...(before?.links ?? []), await verifierFromToken(token)].slice(-LINKS)
  const taken: MailRecord = { submission, name, links, until: new Date(now.getTime() + TURN_MS).toISOString() }
  if (!(await mails.save(taken, before))) throw new AppError('unavailable', `expected the mail ${name} to be free, someone was faster`)
  const outcome = await mailer.send(compose(token)).catch(async error => {
    await mails.save({ submission, name, links }, taken)
    throw error
  })
  if (outcome === 'refused') log.warn({ submission, mail: name }, 'an address takes no mail, and is not written to again')
  await mails.save({ submission, name, links, over: { at: context.now().toISOString(), outcome } }, taken)
}

/** Which mails need nothing more. */
export async function mailsOver({ mails }: Pick<Context, 'mails'>, submission: string): Promise<Set<string>> {
  return new Set((await mails.of(submission)).filter(({ over }) => over).map(({ name }) => name))
}

/** Of mails about what was erased nothing stays but what their links are told by: like the contributor's own, they say what became of it. */
export async function forgetMails({ mails }: Pick<Context, 'mails'>, id: string): Promise<void> {
  for (const record of await mails.of(id)) {
    const { submission, name, links, ...rest } = record
    if (Object.keys(rest).length > 0) await mails.save({ submission, name, links }, record)
  }
}
