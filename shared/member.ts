import * as v from 'valibot'
import { Lang, Slug } from './text.ts'

/** `moderator` decides; `editor` also edits campaigns and places; `admin` also grants roles. */
export const ROLES = ['moderator', 'editor', 'admin'] as const
export const Role = v.picklist(ROLES)
export type Role = v.InferOutput<typeof Role>

/** A role in a city, `*` is every one; or for one campaign of it alone, which can only be moderated. */
export const Grant = v.pipe(
  v.strictObject({ city: v.union([Slug, v.literal('*')]), campaign: v.optional(Slug), role: Role }),
  v.check(
    ({ city, campaign, role }) => campaign === undefined || (city !== '*' && role === 'moderator'),
    'expected the role "moderator" in one city where a campaign is named',
  ),
)
export type Grant = v.InferOutput<typeof Grant>

/** A person of the desk: known by the issuer's subject. */
export const Member = v.strictObject({
  issuer: v.string(),
  subject: v.string(),
  name: v.string(),
  /** As the issuer has verified it at the last login, in small letters. */
  email: v.optional(v.string()),
  roles: v.array(Grant),
  /** Of the change that gave these roles, by its number in the list of changes. */
  change: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  /** Language of the desk when it was last used, for mails. */
  lang: v.optional(Lang),
  /** Absent: what waits is mailed once a day. */
  digest: v.optional(v.literal('off')),
  /** The last day on which something was done at the desk, in UTC. */
  seen: v.optional(v.pipe(v.string(), v.isoDate())),
})
export type Member = v.InferOutput<typeof Member>

/** Say whether a member may act as `needed` in a whole city: a higher role includes the lower ones. */
export function mayAct(member: Pick<Member, 'roles'>, city: string, needed: Role): boolean {
  return member.roles.some(
    grant => grant.campaign === undefined && (grant.city === '*' || grant.city === city) && ROLES.indexOf(grant.role) >= ROLES.indexOf(needed),
  )
}

/** Say whether a member decides on what was sent for a campaign of a city, or for none. */
export function mayModerate(member: Pick<Member, 'roles'>, { city, campaign }: { city: string; campaign?: string | undefined }): boolean {
  return mayAct(member, city, 'moderator') || (campaign !== undefined && campaignsOf(member, city).includes(campaign))
}

/** The campaigns of a city that a member moderates, where it is not all of the city. */
export const campaignsOf = ({ roles }: Pick<Member, 'roles'>, city: string): string[] =>
  roles.flatMap(grant => (grant.city === city && grant.campaign !== undefined ? [grant.campaign] : []))

/** Name a member in histories and claims: subjects are unique to their issuer alone. */
export const memberId = ({ issuer, subject }: Pick<Member, 'issuer' | 'subject'>) => `${issuer}#${subject}`

/** One change of a person's roles: kept for good, so that admins can answer for them. `by` is absent where the configuration says so. */
export const RoleChange = v.strictObject({
  number: v.pipe(v.number(), v.integer(), v.minValue(1)),
  at: v.pipe(v.string(), v.isoTimestamp()),
  by: v.optional(v.strictObject({ id: v.string(), name: v.string() })),
  member: v.strictObject({ issuer: v.string(), subject: v.string(), name: v.string() }),
  /** Without it an admin changed them at the desk. */
  why: v.optional(v.picklist(['invitation', 'configuration', 'removal'])),
  before: v.array(Grant),
  after: v.array(Grant),
})
export type RoleChange = v.InferOutput<typeof RoleChange>

export const isSameGrant = (one: Grant, other: Grant) => one.city === other.city && one.campaign === other.campaign && one.role === other.role

/** What is in only one of two lists of grants. */
export function differingGrants(before: readonly Grant[], after: readonly Grant[]): { taken: Grant[]; given: Grant[] } {
  const without = (some: readonly Grant[], others: readonly Grant[]) => some.filter(grant => !others.some(other => isSameGrant(grant, other)))
  return { taken: without(before, after), given: without(after, before) }
}
