import * as v from 'valibot'
import { Slug } from './text.ts'

/** `moderator` decides; `editor` also edits campaigns and places; `admin` also grants roles. */
export const ROLES = ['moderator', 'editor', 'admin'] as const
export const Role = v.picklist(ROLES)
export type Role = v.InferOutput<typeof Role>

/** A person of the desk: known by the issuer's subject; `*` is every city. */
export const Member = v.strictObject({
  issuer: v.string(),
  subject: v.string(),
  name: v.string(),
  roles: v.array(v.strictObject({ city: v.union([Slug, v.literal('*')]), role: Role })),
})
export type Member = v.InferOutput<typeof Member>

/** Say whether a member may act as `needed` in a city: a higher role includes the lower ones. */
export function mayAct(member: Member, city: string, needed: Role): boolean {
  return member.roles.some(grant => (grant.city === '*' || grant.city === city) && ROLES.indexOf(grant.role) >= ROLES.indexOf(needed))
}

/** Name a member in histories and claims: subjects are unique to their issuer alone. */
export const memberId = ({ issuer, subject }: Pick<Member, 'issuer' | 'subject'>) => `${issuer}#${subject}`
