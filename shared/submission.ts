import * as v from 'valibot'
import { Consents } from './consent.ts'
import { Licence } from './licence.ts'
import { LIMITS, PHOTO_TYPES } from './limits.ts'
import type { TextCheck } from './moderation.ts'
import type { Photo } from './photo.ts'
import { Location } from './place.ts'
import type { Reason } from './reasons.ts'
import { Lang, Slug } from './text.ts'
import type { Theme } from './theme.ts'

const line = (max: number) => v.pipe(v.string(), v.trim(), v.maxLength(max), v.regex(/^[^\p{Cc}]*$/u, 'expected one line without control characters'))
const prose = (max: number) =>
  v.pipe(
    v.string(),
    v.trim(),
    v.maxLength(max),
    v.check(text => !/[^\P{Cc}\n\r\t]/u.test(text), 'expected text without control characters'),
  )

export const Tag = v.pipe(line(LIMITS.tag), v.toLowerCase(), v.minLength(1))
export const Alt = prose(LIMITS.alt)
export const StoryText = v.strictObject({ title: v.optional(line(LIMITS.title)), text: v.optional(prose(LIMITS.text)), lang: Lang })
export type StoryText = v.InferOutput<typeof StoryText>

/** Body of `POST /api/v1/cities/{city}/submissions`. */
export const SubmissionBody = v.strictObject({
  campaign: v.optional(Slug),
  place: v.optional(Slug),
  location: v.optional(Location),
  story: StoryText,
  tags: v.optional(v.pipe(v.array(Tag), v.maxLength(LIMITS.tags)), []),
  credit: v.pipe(line(LIMITS.credit), v.minLength(1, 'expected a name to show')),
  licence: Licence,
  email: v.optional(v.pipe(v.string(), v.trim(), v.email('expected an e-mail address'), v.maxLength(LIMITS.email))),
  consents: Consents,
  photos: v.pipe(
    v.array(
      v.strictObject({
        type: v.picklist(PHOTO_TYPES),
        bytes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LIMITS.photoBytes)),
        alt: v.optional(Alt),
      }),
    ),
    v.minLength(1, 'expected at least one photo'),
    v.maxLength(LIMITS.photos),
  ),
})
export type SubmissionBody = v.InferOutput<typeof SubmissionBody>

export const STATUSES = ['uploading', 'processing', 'in_review', 'published', 'declined', 'removed', 'hidden', 'appealed', 'withdrawn', 'expired'] as const
export type Status = (typeof STATUSES)[number]

/** Nothing that a machine or a late message says matters after these. */
export const isOver = (status: Status) => status === 'withdrawn' || status === 'expired'

/** Who did something. `machine` is intake and upkeep; moderators appear to the public as "a moderator of Genoa". */
export type Actor = { kind: 'contributor' } | { kind: 'machine'; id: string } | { kind: 'moderator'; id: string; name: string }

export const OUTCOMES = ['publish', 'decline', 'remove', 'reverse'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** What a moderator changes beside the contributor's own words, which stay. */
export const Edits = v.strictObject({
  title: v.optional(line(LIMITS.title)),
  text: v.optional(prose(LIMITS.text)),
  tags: v.optional(v.pipe(v.array(Tag), v.maxLength(LIMITS.tags))),
  place: v.optional(v.nullable(Slug)),
  alt: v.optional(v.record(v.string(), Alt)),
})
export type Edits = v.InferOutput<typeof Edits>

export interface Decision {
  outcome: Outcome
  at: string
  by: { id: string; name: string }
  /** Version of the submission that the moderator decided on: a repeated delivery is known by it. */
  basis: number
  reason?: Reason
  /** Words of the moderator to the contributor. */
  explanation?: string
  /** With `publish`: the photos that were refused and what was edited, so that a repeat is told from another decision. */
  refused?: string[]
  edits?: Edits
}

/** One step of a submission's history; `prev` is the hash of the entry before. */
export interface Entry {
  seq: number
  at: string
  actor: Actor
  event: string
  from: Status
  to: Status
  reason?: Reason
  note?: string
  prev?: string
}

/** The aggregate: everything about one contribution, stored as one item with one version. Times are ISO 8601 in UTC. */
export interface Submission {
  id: string
  version: number
  city: string
  status: Status
  campaign?: string
  place?: string
  location?: Location
  story: StoryText
  tags: string[]
  credit: string
  /** What machines said of title, text, tags, credit and alternative texts. */
  textCheck?: TextCheck
  licence: Licence
  email?: string
  consents: Consents
  photos: Photo[]
  edits?: Edits
  /** Revision of the renditions: what the moderator saw and what is shown. */
  revision: number
  createdAt: string
  updatedAt: string
  /** When it reached a person's queue. */
  arrivedAt?: string
  publishedAt?: string
  /** That of its campaign when it was last published, whatever becomes of the campaign. */
  theme?: Theme
  decision?: Decision
  appeal?: { text: string; at: string; from: 'declined' | 'removed' }
  /** Hex SHA-256 of the verifiers' tokens: the device's own first. */
  verifiers: string[]
  /** Hex SHA-256 of the body that created it, so that a repeat is told from another use of the token. */
  bodyHash: string
  history: Entry[]
  /** How many of the oldest entries were moved to items of their own. */
  spilled: number
  /** When the originals of a published story were deleted; its renditions stay. */
  originalsErasedAt?: string
  erasedAt?: string
}
