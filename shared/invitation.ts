import * as v from 'valibot'
import { LIMITS } from './limits.ts'
import { Grant } from './member.ts'

/** Days in which an invitation can be accepted. */
export const INVITATION_DAYS = 7

export const InvitationRoles = v.pipe(v.array(Grant), v.minLength(1, 'expected at least one role'), v.maxLength(20))

/** Somebody who may take roles, by whoever is reached at an address. */
export const Invitation = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)),
  /** In small letters. */
  email: v.pipe(v.string(), v.trim(), v.toLowerCase(), v.email('expected an e-mail address'), v.maxLength(LIMITS.email)),
  roles: InvitationRoles,
  /** Of the mail. */
  lang: v.pipe(v.string(), v.maxLength(12)),
  by: v.strictObject({ issuer: v.string(), subject: v.string(), name: v.string() }),
  at: v.pipe(v.string(), v.isoTimestamp()),
  expiresAt: v.pipe(v.string(), v.isoTimestamp()),
  /** Verifiers of the links that tries of its mail carried, the newest last: each opens it. */
  links: v.array(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))),
  /** The end of the sending for which whoever was invited was let into the pool of logins: each sending does so once. */
  admitted: v.optional(v.pipe(v.string(), v.isoTimestamp())),
  /** When its mail went out last, and what became of that. */
  mailed: v.optional(v.strictObject({ at: v.pipe(v.string(), v.isoTimestamp()), outcome: v.picklist(['sent', 'refused']) })),
  /** Whose roles are being given: nobody else accepts it then. */
  accepted: v.optional(v.strictObject({ issuer: v.string(), subject: v.string() })),
})
export type Invitation = v.InferOutput<typeof Invitation>

/** When somebody was invited, or was again. */
export const invitedAt = ({ expiresAt }: Pick<Invitation, 'expiresAt'>) => new Date(Date.parse(expiresAt) - INVITATION_DAYS * 24 * 3_600_000).toISOString()

/** Body of `POST /api/v1/desk/invitations`. */
export const InvitationBody = v.strictObject({ email: Invitation.entries.email, roles: InvitationRoles, lang: Invitation.entries.lang })
export type InvitationBody = v.InferOutput<typeof InvitationBody>
