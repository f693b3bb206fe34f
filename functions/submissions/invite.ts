import type { DeskInvitation, NamedCampaign } from '../../shared/desk-people.ts'
import { INVITATION_DAYS, type Invitation, type InvitationBody } from '../../shared/invitation.ts'
import { type Grant, type Member, mayAct } from '../../shared/member.ts'
import { sha256Hex } from '../../shared/token.ts'
import type { Context } from '../context.ts'
import { AppError, notFound } from '../errors.ts'
import { expectKnown, expectOwn, requireAdmin } from './desk-members.ts'
import { forgetInvitationMail } from './due-invitation.ts'
import { nameCampaigns } from './name-campaigns.ts'

/** Invitations, and what the campaigns are called that they are for. */
export interface Invitations {
  items: DeskInvitation[]
  campaigns: NamedCampaign[]
}

/** Invitations that are there at once, and mails that one admin has sent in an hour. */
const MOST = 500
const MAILS_AN_HOUR = 60

/** Others who changed the same invitation just then, in a row, after which something else must be wrong. */
const ATTEMPTS = 20

/** What is open and what has ended lately, the newest first; of those an admin may give. */
export async function listInvitations({ catalog, now }: Pick<Context, 'catalog' | 'now'>, admin: Member): Promise<Invitations> {
  requireAdmin(admin)
  const all = (await catalog.invitations()).filter(({ roles }) => mayGive(admin, roles))
  const items = all.map(each => described(each, now())).sort((a, b) => (a.at < b.at ? 1 : -1))
  const grants = items.flatMap(({ roles }) => roles)
  return { items, campaigns: await nameCampaigns({ catalog }, grants) }
}

/** Invite somebody by e-mail to roles that the admin may give. The mail is sent by a job, with a link that is made then. */
export async function invite(context: Context, admin: Member, { email, roles, lang }: InvitationBody): Promise<DeskInvitation> {
  requireAdmin(admin)
  expectMail(context)
  expectOwn(admin, [], roles)
  await expectKnown(context, roles)
  const all = await context.catalog.invitations()
  const at = context.now().toISOString()
  // What other cities have invited to is theirs alone: whoever accepts both has the roles of both.
  if (all.some(each => each.email === email && each.expiresAt > at && mayGive(admin, each.roles)))
    throw new AppError('not-possible-now', `expected an address that is not invited yet, ${email} is: withdraw that invitation or send it again`)
  if (all.length >= MOST) throw new AppError('not-possible-now', `expected fewer than ${MOST} invitations`)
  await countMail(context, admin)
  const { issuer, subject, name } = admin
  const id = (await sha256Hex(context.secret())).slice(0, 16)
  const invitation: Invitation = { id, email, roles, lang, by: { issuer, subject, name }, at, expiresAt: daysAfter(context.now()), links: [] }
  await context.catalog.saveInvitation(invitation, undefined)
  await context.jobs.send({ kind: 'mail', invitation: id })
  context.log.info({ invitation: id, grants: roles.length }, 'somebody was invited')
  return described(invitation, context.now())
}

/** Send an invitation again, with another link and its days anew; the links before go on opening it. */
export async function inviteAgain(context: Context, admin: Member, id: string): Promise<DeskInvitation> {
  await invitationFor(context, admin, id)
  expectMail(context)
  await countMail(context, admin)
  const { issuer, subject, name } = admin
  const renewed = await changeInvitation(context, id, ({ mailed: _mailed, ...before }) => ({
    ...before,
    by: { issuer, subject, name },
    expiresAt: daysAfter(context.now()),
  }))
  await context.jobs.send({ kind: 'mail', invitation: id })
  return described(renewed, context.now())
}

/** Take an invitation back: no link opens it any more. Repeating it is fine. */
export async function withdrawInvitation(context: Context, admin: Member, id: string): Promise<void> {
  await invitationFor(context, admin, id)
  await removeInvitation(context, id)
  context.log.info({ invitation: id }, 'an invitation was withdrawn')
}

/** Remove an invitation, whatever else is written to it meanwhile. */
export async function removeInvitation(context: Pick<Context, 'catalog' | 'mails'>, id: string): Promise<void> {
  const { catalog } = context
  for (;;) {
    const found = await catalog.invitation(id)
    if (!found || (await catalog.removeInvitation(found))) break
  }
  await forgetInvitationMail(context, id)
}

/** Change an invitation that is there still. */
export async function changeInvitation({ catalog }: Pick<Context, 'catalog'>, id: string, change: (before: Invitation) => Invitation): Promise<Invitation> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const before = await catalog.invitation(id)
    if (!before) throw notFound('invitation', id)
    const after = change(before)
    if (await catalog.saveInvitation(after, before)) return after
  }
  throw new AppError('unavailable', `expected to store an invitation within ${ATTEMPTS} attempts, others were faster each time`)
}

async function invitationFor({ catalog }: Pick<Context, 'catalog'>, admin: Member, id: string): Promise<Invitation> {
  requireAdmin(admin)
  const found = await catalog.invitation(id)
  if (!found || !mayGive(admin, found.roles)) throw notFound('invitation', id)
  return found
}

/** Whether an admin is one of all that an invitation is for. */
export const mayGive = (admin: Member, roles: readonly Grant[]) => roles.every(({ city }) => mayAct(admin, city, 'admin'))
const daysAfter = (now: Date) => new Date(now.getTime() + INVITATION_DAYS * 24 * 3_600_000).toISOString()

function expectMail({ config }: Context): void {
  if (!config.writesMail) throw new AppError('not-possible-now', 'expected a gallery that sends mail, this one has no address to send from')
}

async function countMail({ limiter }: Context, { issuer, subject }: Member): Promise<void> {
  const wait = await limiter.take(`invite:${issuer}#${subject}`, MAILS_AN_HOUR, 3600)
  if (wait > 0) throw new AppError('too-many', `expected at most ${MAILS_AN_HOUR} invitations an hour, received more`, { retryAfter: wait })
}

function described({ id, email, roles, by, at, expiresAt, mailed }: Invitation, now: Date): DeskInvitation {
  return { id, email, roles, by: by.name, at, expiresAt, isOpen: expiresAt > now.toISOString(), ...(mailed && { mailed }) }
}
