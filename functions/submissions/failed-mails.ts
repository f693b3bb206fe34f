import type { FailedMail } from '../../shared/desk.ts'
import { type Member, mayAct, mayModerate } from '../../shared/member.ts'
import { ID_PATTERN } from '../../shared/paths.ts'
import type { Context } from '../context.ts'
import type { MailRecord } from '../ports.ts'
import { dueInvitation, invitationOf } from './due-invitation.ts'
import { mayGive } from './invite.ts'
import { NEWS_DAYS } from './mails-due.ts'
import { fateOf } from './mails-still-due.ts'

/** Of those that fail, so many are enough to see that the mail server is down. */
const TOLD = 20

/** Failures that are looked at for what a member moderates: those of other cities stand among them. So many at once. */
const LOOKED_AT = 200
const AT_ONCE = 20

/**
 * Mails that could not be sent, and would be still by themselves or by a person, about what a member moderates or has people invited to; to whom they go
 * is told to nobody. Those that are tried come first: what has been late for weeks hides none of them.
 */
export async function failedMails(context: Context, member: Member): Promise<FailedMail[]> {
  const { mails, now } = context
  const from = new Date(now().getTime() - NEWS_DAYS * 24 * 3_600_000).toISOString()
  const told = inOrder(await toldAmong(context, member, await mails.failing(LOOKED_AT, from)))
  if (told.length >= TOLD) return told.slice(0, TOLD)
  const before = (await mails.failing(LOOKED_AT)).filter(({ failed }) => failed && failed.since < from)
  return inOrder([...told, ...(await toldAmong(context, member, before))]).slice(0, TOLD)
}

const inOrder = (told: readonly FailedMail[]) => [...told.filter(({ late }) => !late), ...told.filter(({ late }) => late)]

async function toldAmong(context: Context, member: Member, failing: readonly MailRecord[]): Promise<FailedMail[]> {
  const told: FailedMail[] = []
  for (let at = 0; at < failing.length && told.filter(({ late }) => !late).length < TOLD; at += AT_ONCE)
    told.push(...(await Promise.all(failing.slice(at, at + AT_ONCE).map(record => toldOf(context, member, record)))).flat())
  return told
}

async function toldOf(context: Context, member: Member, record: MailRecord): Promise<FailedMail[]> {
  const { submission: id, name, failed } = record
  const isAdmin = mayAct(member, '*', 'admin')
  if (!failed) return []
  const { since, tries, why } = failed
  const about = { since, tries, ...(isAdmin && { why }) }
  const invited = invitationOf(record)
  if (invited) {
    const invitation = await dueInvitation(context, invited)
    return invitation && mayGive(member, invitation.roles) ? [{ ...about, kind: 'invitation' }] : []
  }
  if (!ID_PATTERN.test(id)) return isAdmin && (await fateOf(context, record)) === 'again' ? [{ ...about, kind: 'digest' }] : []
  const submission = await context.submissions.get(id)
  const fate = submission && mayModerate(member, submission) ? await fateOf(context, record) : 'over'
  if (fate === 'over') return []
  const [first] = name.split('-')
  const kind = first === 'receipt' || first === 'notice' || first === 'opinion' ? first : 'decision'
  return [{ ...about, submission: id, kind, ...(fate === 'late' && { late: true as const }) }]
}
