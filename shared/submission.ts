import * as v from 'valibot'
import { Consents } from './consent.ts'
import type { Seals } from './entry-hash.ts'
import type { Judged } from './judged.ts'
import { Licence } from './licence.ts'
import { LIMITS, PHOTO_TYPES } from './limits.ts'
import type { Grounds, TextCheck } from './moderation.ts'
import type { Photo } from './photo.ts'
import { Location } from './place.ts'
import type { Reason } from './reasons.ts'
import type { ShadowFinding } from './shadow.ts'
import type { Statement } from './statement.ts'
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
  /** Of the link of an ambassador; one that vouches for nothing is as if it were not there. */
  invited: v.optional(v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{43}$/))),
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

/** Who did something. `machine` is intake, upkeep and what follows a notice at once; moderators appear to the public as "a moderator of Genoa". */
export type Actor = { kind: 'contributor' } | { kind: 'reporter' } | { kind: 'machine'; id: string } | { kind: 'moderator'; id: string; name: string }

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
  /** Why, by photo. */
  photoReasons?: Record<string, Reason>
  /** The same in words, one for each of those reasons. */
  photoStatements?: Statement[]
  edits?: Edits
  /** With `decline` and `remove`, and with `reverse` where it took a story from the public. */
  statement?: Statement
  /** On an appeal against the same moderator's decision, in a city that has no other. */
  alone?: true
  /** Made by a machine, by a rule of the city: what it rests on. */
  automated?: Grounds[number]['category'][]
}

/** One step of a submission's history; `prev` is the hash (shared/entry-hash.ts) of the entry before. */
export interface Entry {
  seq: number
  at: string
  actor: Actor
  event: string
  from: Status
  to: Status
  reason?: Reason
  note?: string
  /** With what takes a story from the public, or keeps it out: what was told, so that the chain commits to it. */
  statement?: Statement
  /** With a decision to publish: why photos were left out of it, and what was told. */
  photoReasons?: Record<string, Reason>
  photoStatements?: Statement[]
  /** Receipts of the notices that it is about. */
  notices?: string[]
  /** With the objection of somebody who is in a photo: which photo, or `any`. What covers it agrees with them. */
  likeness?: string
  /** An appeal was decided by the moderator whom it is against, since the city has no other. */
  alone?: true
  prev?: string
  /** Commitments to what is personal in it. */
  seals?: Seals
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
  /** What another judge said of them beside, for comparison. */
  wordsShadow?: ShadowFinding[]
  licence: Licence
  email?: string
  /** An address was given and is not kept: too many submissions of that day named it. */
  silent?: true
  /** Names the member of the desk who sent it, where one was signed in, by a hash. */
  sender?: string
  consents: Consents
  photos: Photo[]
  edits?: Edits
  /** Counts what changes the renditions: what the moderator saw and what is shown. */
  revision: number
  createdAt: string
  updatedAt: string
  /** When it reached a person's queue. */
  arrivedAt?: string
  publishedAt?: string
  /** That of its campaign when it was last published, whatever becomes of the campaign. */
  theme?: Theme
  decision?: Decision
  /** Who was asked for a second opinion, by whom, about which version: until the next decision. */
  opinion?: { to: { id: string; name: string }; by: { id: string; name: string }; at: string; note: string; basis: number }
  /** While a notice alone hides a story that is still as it was decided on: which notice, since when (`seq`: the entry of that), and for what. */
  hiddenBy?: { notice: string; at: string; seq: number; ground: Reason; statement?: Statement }
  /** Of the decision that stands, or answered by it; `against` made the one before. */
  appeal?: { text: string; at: string; from: 'declined' | 'removed'; against?: string }
  /** Hex SHA-256 of the verifiers' tokens: the device's own first. */
  verifiers: string[]
  /** Hex SHA-256 of the body that created it, so that a repeat is told from another use of the token. */
  bodyHash: string
  /** Much came from the same address within an hour; which address is kept nowhere. */
  often?: true
  /** An ambassador vouches for it: it stands earlier in the queue (shared/queue-place.ts), and that is all. */
  trusted?: true
  /** Whoever sent it reads what comes to `email`: it stands a little earlier, and that is all. */
  emailVerified?: true
  history: Entry[]
  /** How many of the oldest entries were moved to items of their own. */
  spilled: number
  /** A machine asked for a careful look at what is forgotten by now. */
  held?: true
  /** What machines found in what is forgotten by now, beside what people decided. */
  judged?: Judged[]
  /** When the originals of a published story were deleted; its renditions stay. */
  originalsErasedAt?: string
  erasedAt?: string
}
