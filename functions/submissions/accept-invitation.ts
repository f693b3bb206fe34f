import type { Invitation } from '../../shared/invitation.ts'
import { isSameGrant, type Member, memberId } from '../../shared/member.ts'
import { verifierFromToken } from '../../shared/token.ts'
import type { Context } from '../context.ts'
import { AppError, notFound } from '../errors.ts'
import { changeRoles } from './change-roles.ts'
import { expectOwn } from './desk-members.ts'
import { forgetInvitationMail } from './due-invitation.ts'
import { changeInvitation, removeInvitation } from './invite.ts'

/** Days after its end in which an invitation is still told to admins. */
const KEPT_DAYS = 30

/** The invitation that a link opens: one that is unknown, withdrawn, accepted or past its days is told like no other. */
export async function openInvitation({ catalog, now }: Pick<Context, 'catalog' | 'now'>, token: string): Promise<Invitation> {
  const verifier = await verifierFromToken(token)
  const found = (await catalog.invitations()).find(({ links }) => links.includes(verifier))
  if (!found || found.expiresAt <= now().toISOString()) throw notFound('invitation', 'a link')
  return found
}

/** What a link says to whoever has it: where they are invited to. */
export async function readInvitation(context: Pick<Context, 'catalog' | 'now'>, token: string) {
  const { email, roles, by, expiresAt } = await openInvitation(context, token)
  const cities = await context.catalog.cities()
  const names = Object.fromEntries(cities.flatMap(({ slug, name }) => (roles.some(({ city }) => city === slug) ? [[slug, name]] : [])))
  const campaigns = await Promise.all(
    roles.map(async ({ city, campaign }) => (campaign ? (await context.catalog.campaigns(city)).find(({ slug }) => slug === campaign) : undefined)),
  )
  return { email, by: by.name, expiresAt, roles: roles.map((grant, at) => ({ ...grant, ...(campaigns[at] && { title: campaigns[at].title }) })), cities: names }
}

/**
 * Take the roles of an invitation, as whoever can sign in with its address. It is theirs first, then the roles are given, then it goes: what was cut off is
 * repeated. An admin who could not give these roles any more has invited to nothing.
 */
export async function acceptInvitation(context: Context, member: Member, token: string): Promise<void> {
  const { id, email } = await openInvitation(context, token)
  if (member.email !== email)
    throw new AppError('not-possible-now', 'expected a login whose verified e-mail address is the one that was invited', { received: member.email ?? '' })
  const { issuer, subject } = member
  const { accepted, roles, by } = await changeInvitation(context, id, before => ({ accepted: { issuer, subject }, ...before }))
  if (accepted && memberId(accepted) !== memberId(member)) throw notFound('invitation', 'a link')
  await changeRoles(context, {
    of: member,
    by,
    why: 'invitation',
    roles(found, inviter) {
      const given = roles.filter(grant => !found.roles.some(other => isSameGrant(grant, other)))
      if (given.length > 0) expectOwn(inviter, [], given)
      return [...found.roles, ...given]
    },
  })
  await removeInvitation(context, id)
}

/** Forget invitations that nobody can accept any more, and the addresses with them. */
export async function forgetInvitations(context: Pick<Context, 'catalog' | 'mails' | 'now'>): Promise<void> {
  const { catalog, now } = context
  const before = new Date(now().getTime() - KEPT_DAYS * 24 * 3_600_000).toISOString()
  for (const each of await catalog.invitations()) {
    if (each.expiresAt >= before) continue
    // First, so that what is cut off here comes again.
    await forgetInvitationMail(context, each.id)
    await catalog.removeInvitation(each)
  }
}
