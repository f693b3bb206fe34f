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
  verifierOf: (token: string) => Promise<string> = verifierFromToken,
): Promise<void> {
  const { mailer, mails, log } = context
  if (!mailer) return
  const before = (await mails.of(submission)).find(record => record.name === name)
  if (before?.over) return
  const now = context.now()
  if (before?.until && before.until > now.toISOString()) throw new AppError('unavailable', `expected the mail ${name} to be free, someone is sending it`)

  const token = context.secret()
  const links = [...(before?.links ?? []), await verifierOf(token)].slice(-LINKS)
  const taken: MailRecord = {
    submission,
    name,
    links,
    until: new Date(now.getTime() + TURN_MS).toISOString(),
    ...(before?.failed && { failed: before.failed }),
  }
  if (!(await mails.save(taken, before))) throw new AppError('unavailable', `expected the mail ${name} to be free, someone was faster`)
  const outcome = await mailer.send(compose(token)).catch(async error => {
    await mails.save(troubled({ submission, name, links }, before, context.now().toISOString(), error), taken)
    throw error
  })
  if (outcome === 'refused') log.warn({ submission, mail: name }, 'an address takes no mail, and is not written to again')
  await mails.save({ submission, name, links, over: { at: context.now().toISOString(), outcome } }, taken)
}

/**
 * The same for a mail that comes again each day: of the last one its end is kept, and `isToday` says whether that counts. It carries no link
 * with rights of its own.
 */
export async function sendDaily(
  { mailer, mails, now, log }: Context,
  { submission, name }: Pick<MailRecord, 'submission' | 'name'>,
  isToday: (at: string) => boolean,
  compose: () => Mail,
): Promise<void> {
  if (!mailer) return
  const before = (await mails.of(submission)).find(record => record.name === name)
  if (before?.over && isToday(before.over.at)) return
  const began = now()
  if (before?.until && before.until > began.toISOString()) throw new AppError('unavailable', `expected the mail ${name} to be free, someone is sending it`)
  const until = new Date(began.getTime() + TURN_MS).toISOString()
  const taken: MailRecord = { submission, name, links: [], until, ...(before?.failed && { failed: before.failed }) }
  if (!(await mails.save(taken, before))) throw new AppError('unavailable', `expected the mail ${name} to be free, someone was faster`)
  const outcome = await mailer.send(compose()).catch(async error => {
    await mails.save(troubled({ submission, name, links: [] }, before, now().toISOString(), error), taken)
    throw error
  })
  if (outcome === 'refused') log.warn({ mail: name }, 'the address of a member takes no mail')
  await mails.save({ submission, name, links: [], over: { at: now().toISOString(), outcome } }, taken)
}

/** A try failed: since when they do, how many, and what the last one said. */
function troubled(record: MailRecord, before: MailRecord | undefined, at: string, error: unknown): MailRecord {
  const why = (error instanceof Error ? error.message : String(error)).slice(0, 200)
  return { ...record, failed: { since: before?.failed?.since ?? at, tries: (before?.failed?.tries ?? 0) + 1, why } }
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

/** A mail that there is no more reason for has not failed. */
export async function forgetFailure({ mails }: Pick<Context, 'mails'>, { submission, name }: Pick<MailRecord, 'submission' | 'name'>): Promise<void> {
  const record = (await mails.of(submission)).find(each => each.name === name)
  if (!record?.failed) return
  const { failed: _failed, ...rest } = record
  await mails.save(rest, record)
}
