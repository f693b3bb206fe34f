import { verifierFromToken } from '../../shared/token.ts'
import type { Context } from '../context.ts'
import { AppError } from '../errors.ts'
import type { Mail, MailOutcome, MailRecord } from '../ports.ts'
import { withoutAddresses } from '../without-addresses.ts'

/** Longer than any mail server is waited for; after it a process that sent a mail and has not said so is taken for dead. */
const TURN_MS = 3 * 60_000

/** Failures after which a job is not tried again by itself, on either host. */
export const JOB_TRIES = 8

/** Links of the last tries that still open the submission. */
const LINKS = 16

type Named = Pick<MailRecord, 'submission' | 'name'>

/**
 * Send a mail once. Whoever begins takes a turn that others respect, so a second copy goes out only where a process ends between
 * handing a mail over and noting it. The link's token is made here and goes into the mail alone: another try has another one.
 */
export async function sendOnce(
  context: Context,
  mail: Named,
  compose: (token: string) => Mail,
  verifierOf: (token: string) => Promise<string> = verifierFromToken,
): Promise<void> {
  const token = context.secret()
  const verifier = await verifierOf(token)
  await takeTurn(context, mail, {
    isOver: () => true,
    linksOf: before => [...before, verifier].slice(-LINKS),
    compose: async () => compose(token),
  })
}

/**
 * The same for a mail that comes again: of the last one its end is kept, and `isOver` says whether that counts. The record has no link
 * with rights of its own. Answers what became of it, also where it was sent before.
 */
export const sendAnew = (context: Context, mail: Named, isOver: (at: string) => boolean, compose: () => Promise<Mail>): Promise<MailOutcome | undefined> =>
  takeTurn(context, mail, { isOver, linksOf: () => [], compose })

interface Turn {
  isOver(at: string): boolean
  linksOf(before: string[]): string[]
  compose(): Promise<Mail>
}

async function takeTurn({ mailer, mails, now, log }: Context, { submission, name }: Named, turn: Turn): Promise<MailOutcome | undefined> {
  if (!mailer) return undefined
  const before = (await mails.of(submission)).find(record => record.name === name)
  if (before?.over && turn.isOver(before.over.at)) return before.over.outcome
  const began = now()
  if (before?.until && before.until > began.toISOString()) throw new AppError('unavailable', `expected the mail ${name} to be free, someone is sending it`)
  const bare = { submission, name, links: turn.linksOf(before?.links ?? []) }
  const taken: MailRecord = { ...bare, until: new Date(began.getTime() + TURN_MS).toISOString(), ...(before?.failed && { failed: before.failed }) }
  if (!(await mails.save(taken, before))) throw new AppError('unavailable', `expected the mail ${name} to be free, someone was faster`)
  const sending = turn.compose().then(mail => mailer.send(mail))
  const outcome = await sending.catch(async error => {
    const failed = failureOf(error, before, now().toISOString())
    await mails.save({ ...bare, failed }, taken)
    // Its job has failed for the last time before, and a person knows. From then on it is asked for again by the clock (see-to-failures.ts).
    if (failed.tries <= JOB_TRIES) throw error
    log.warn({ submission, mail: name, tries: failed.tries, why: failed.why }, 'a mail goes on failing')
    return undefined
  })
  if (!outcome) return undefined
  if (outcome === 'refused') log.warn({ submission, mail: name }, 'an address takes no mail, and is not written to again')
  await mails.save({ ...bare, over: { at: now().toISOString(), outcome } }, taken)
  return outcome
}

/** A try failed: since when they do, how many, and when and how the last one did. */
function failureOf(error: unknown, before: MailRecord | undefined, last: string): NonNullable<MailRecord['failed']> {
  const why = withoutAddresses(error instanceof Error ? error.message : String(error)).slice(0, 200)
  return { since: before?.failed?.since ?? last, last, tries: (before?.failed?.tries ?? 0) + 1, why }
}

/** What a person has asked for since it failed for the last time, by name. */
export async function mailsAsked({ mails }: Pick<Context, 'mails'>, submission: string): Promise<Set<string>> {
  return new Set((await mails.of(submission)).filter(({ failed }) => failed?.asked).map(({ name }) => name))
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
export async function forgetFailure({ mails }: Pick<Context, 'mails'>, { submission, name }: Named): Promise<void> {
  const record = (await mails.of(submission)).find(each => each.name === name)
  if (!record?.failed) return
  const { failed: _failed, ...rest } = record
  await mails.save(rest, record)
}
