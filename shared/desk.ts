import * as v from 'valibot'
import { Count, Time } from './desk-parts.ts'
import { ROLES } from './member.ts'
import { Location } from './place.ts'
import { Reason, ReasonText } from './reasons.ts'
import { LocalText, Slug } from './text.ts'
import { Accent } from './theme.ts'

/** Answers of the desk's API: seen by members only, yet still without verifiers, hashes and addresses of contributors. */

export const DeskCity = v.object({
  slug: Slug,
  name: LocalText,
  languages: v.array(v.string()),
  accent: Accent,
  centre: Location,
  /** How long a contributor waits at most, as the city promises it. */
  reviewHours: v.number(),
  /** For which it declines and takes down. */
  reasons: v.array(Reason),
  /** What it calls some of them, in its own words. */
  reasonTexts: v.optional(v.record(Reason, ReasonText)),
  role: v.picklist(ROLES),
  /** Where the member moderates these campaigns alone. */
  campaigns: v.optional(v.array(v.object({ slug: Slug, title: LocalText }))),
})
export type DeskCity = v.InferOutput<typeof DeskCity>

/** A mail that could not be sent yet: decisions stand, and it is tried again. */
export const FailedMail = v.object({
  /** The submission that it is about; absent for the daily mail to moderators and for invitations. */
  submission: v.optional(v.string()),
  kind: v.picklist(['receipt', 'decision', 'notice', 'opinion', 'digest', 'invitation']),
  since: Time,
  tries: Count,
  /** It is no news any more, and is sent where a person says so. */
  late: v.optional(v.literal(true)),
  /** What the mail server said; for admins of every city. */
  why: v.optional(v.string()),
})
export type FailedMail = v.InferOutput<typeof FailedMail>

export const DeskMe = v.object({
  /** Tells this member from every other. */
  key: v.string(),
  name: v.string(),
  cities: v.array(DeskCity),
  /** Whether roles in every city can be given. */
  isAdminOfAll: v.boolean(),
  /** Of the cities that the member moderates. */
  failedMails: v.array(FailedMail),
  /** Whether what waits is mailed once a day; absent where there is no address to do so. */
  digest: v.optional(v.picklist(['on', 'off'])),
  /** Language of that mail. */
  lang: v.optional(v.string()),
  /** How many jobs of each kind failed too often and wait for a person; for admins of every city. */
  failedJobs: v.optional(v.object({ intake: Count, change: Count, upkeep: Count, mail: Count })),
})
export type DeskMe = v.InferOutput<typeof DeskMe>
