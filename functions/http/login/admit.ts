import * as v from 'valibot'
import type { Member } from '../../../shared/member.ts'
import type { Context } from '../../context.ts'

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
export async function admit({ catalog, config }: Pick<Context, 'catalog' | 'config'>, claims: unknown): Promise<Member> {
  const { iss, sub, email_verified, email = '', ...names } = v.parse(Claims, claims)
  const known = await catalog.member(iss, sub)
  const name = (names.name ?? names.preferred_username ?? known?.name ?? sub).slice(0, 80)
  const isAdmin = config.admins.some(admin => (admin.includes('@') ? email_verified && admin.toLowerCase() === email.toLowerCase() : admin === sub))
  const roles = known?.roles ?? []
  const member: Member = {
    issuer: iss,
    subject: sub,
    name,
    roles: isAdmin && !roles.some(({ city, role }) => city === '*' && role === 'admin') ? [...roles, { city: '*', role: 'admin' }] : roles,
  }
  if (!known || known.name !== name || known.roles.length !== member.roles.length) await catalog.putMember(member)
  return member
}
