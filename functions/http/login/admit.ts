import * as v from 'valibot'
import { type Member, mayAct } from '../../../shared/member.ts'
import type { Context } from '../../context.ts'
import { AppError } from '../../errors.ts'
import { changeRoles } from '../../submissions/change-roles.ts'

/** Others who changed the same member just then, in a row, after which something else must be wrong. */
const ATTEMPTS = 20

/** What we read of a verified ID token (OpenID Connect Core 1.0, section 5.1). */
const Claims = v.object({
  iss: v.string(),
  sub: v.pipe(v.string(), v.minLength(1), v.maxLength(255)),
  name: v.optional(v.string()),
  preferred_username: v.optional(v.string()),
  email: v.optional(v.string()),
  email_verified: v.optional(v.boolean(), false),
})

/**
 * The member whom verified claims name; made at the first login, without a role, or as admin of everything when
 * the subject or the verified e-mail address is among the configured admins.
 */
export async function admit(context: Pick<Context, 'catalog' | 'config' | 'log' | 'now'>, claims: unknown): Promise<Member> {
  const { iss, sub, email_verified, email = '', ...names } = v.parse(Claims, claims)
  const { catalog, config } = context
  const verified = email_verified ? email.toLowerCase() : ''
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const known = await catalog.member(iss, sub)
    const name = (names.name ?? names.preferred_username ?? known?.name ?? sub).slice(0, 80)
    const { email: _before, ...rest } = known ?? { issuer: iss, subject: sub, roles: [] }
    const member: Member = { ...rest, name, ...(verified && { email: verified }) }
    const isSame = known && known.name === name && known.email === member.email
    if (!isSame && !(await catalog.saveMember(member, known))) continue
    const isAdmin = config.admins.some(admin => (admin.includes('@') ? admin.toLowerCase() === verified : admin === sub))
    if (!isAdmin || mayAct(member, '*', 'admin')) return member
    return await changeRoles(context, { of: member, why: 'configuration', roles: ({ roles }) => [...roles, { city: '*', role: 'admin' }] })
  }
  throw new AppError('unavailable', `expected to store a member within ${ATTEMPTS} attempts, others were faster each time`)
}
