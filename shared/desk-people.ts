import * as v from 'valibot'
import { Count, Time } from './desk-parts.ts'
import { Invitation } from './invitation.ts'
import { Grant, ROLES, RoleChange } from './member.ts'
import { LocalText, Slug } from './text.ts'

/** People of the desk: members, who was invited, ambassadors, and what was changed of roles. */

/** A campaign that a role is for, by its name. */
export const NamedCampaign = v.object({ city: Slug, slug: Slug, title: LocalText })
export type NamedCampaign = v.InferOutput<typeof NamedCampaign>

/** Someone who has signed in at least once; `stamp` is what a change of the roles has to name. */
export const DeskMember = v.object({
  key: v.string(),
  name: v.string(),
  issuer: v.string(),
  subject: v.string(),
  email: v.optional(v.string()),
  roles: v.array(Grant),
  /** The last day on which something was done here. */
  seen: v.optional(v.pipe(v.string(), v.isoDate())),
  mine: v.boolean(),
  stamp: v.string(),
})
export type DeskMember = v.InferOutput<typeof DeskMember>

/** Somebody who was invited and has not accepted yet. */
export const DeskInvitation = v.object({
  id: v.string(),
  email: v.string(),
  roles: v.array(Grant),
  by: v.string(),
  at: Time,
  expiresAt: Time,
  isOpen: v.boolean(),
  mailed: Invitation.entries.mailed,
})
export type DeskInvitation = v.InferOutput<typeof DeskInvitation>

/** A link by which somebody whom the city trusts brings contributors. */
export const DeskAmbassador = v.object({
  id: v.string(),
  campaign: v.optional(Slug),
  /** What the campaign is called, while there is one. */
  title: v.optional(LocalText),
  name: v.string(),
  by: v.string(),
  at: Time,
  expiresAt: Time,
  most: Count,
  used: Count,
  isOpen: v.boolean(),
})
export type DeskAmbassador = v.InferOutput<typeof DeskAmbassador>

/** What a link of an invitation opens. */
export const InvitationAnswer = v.object({
  email: v.string(),
  by: v.string(),
  expiresAt: Time,
  roles: v.array(v.object({ city: v.string(), campaign: v.optional(Slug), role: v.picklist(ROLES), title: v.optional(LocalText) })),
  /** What the cities are called. */
  cities: v.record(v.string(), LocalText),
})
export type InvitationAnswer = v.InferOutput<typeof InvitationAnswer>

/** What was given to somebody and taken, when and by whom; without `by` the configuration did. */
export const DeskRoleChange = v.object({
  number: v.number(),
  at: Time,
  by: v.optional(v.string()),
  name: v.string(),
  why: RoleChange.entries.why,
  given: v.array(Grant),
  taken: v.array(Grant),
})
export type DeskRoleChange = v.InferOutput<typeof DeskRoleChange>
