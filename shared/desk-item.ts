import * as v from 'valibot'
import { USES } from './consent.ts'
import { Count, Time } from './desk-parts.ts'
import { Licence } from './licence.ts'
import { Finding, Grounds, TextCheck, Verdict } from './moderation.ts'
import { Likeness } from './notice.ts'
import { Location } from './place.ts'
import { PHOTO_PROBLEMS } from './problem.ts'
import { Reason, ReasonText } from './reasons.ts'
import { Redaction } from './redaction.ts'
import { StatementAnswer } from './statement.ts'
import { Edits, OUTCOMES, STATUSES, StoryText } from './submission.ts'
import { LocalText, Slug } from './text.ts'

/** One submission at the desk. */

/** Who looks at a submission, since when, and until when without another sign of life. */
export const ClaimAnswer = v.object({ name: v.string(), since: Time, until: Time, mine: v.boolean() })
export type ClaimAnswer = v.InferOutput<typeof ClaimAnswer>

/** A moderator asks another for an opinion; only the desk shows it. */
export const Opinion = v.object({ to: v.string(), by: v.string(), at: Time, note: v.string(), mine: v.boolean() })
export type Opinion = v.InferOutput<typeof Opinion>

export const DeskPhoto = v.object({
  id: v.string(),
  status: v.picklist(['waiting', 'received', 'prepared', 'ready', 'refused']),
  problem: v.optional(v.object({ code: v.picklist(PHOTO_PROBLEMS), expected: v.optional(v.string()), received: v.optional(v.string()) })),
  alt: v.optional(v.string()),
  width: v.optional(v.number()),
  height: v.optional(v.number()),
  thumbhash: v.optional(v.string()),
  /** Widths that can be shown at the desk, smallest first. */
  widths: v.array(v.number()),
  findings: v.array(Finding),
  verdict: v.optional(Verdict),
  grounds: v.optional(Grounds),
  outcome: v.optional(v.picklist(['accepted', 'refused'])),
  /** Why it was left out. */
  reason: v.optional(Reason),
  /** What is covered; while `status` is `received`, the pictures that show it so are being made. */
  redactions: v.optional(v.array(Redaction)),
  /** Revision that its pictures are of; absent until something was covered. */
  revision: v.optional(v.number()),
})
export type DeskPhoto = v.InferOutput<typeof DeskPhoto>

const Actor = v.variant('kind', [
  v.object({ kind: v.literal('contributor') }),
  v.object({ kind: v.literal('reporter') }),
  v.object({ kind: v.literal('machine'), id: v.string() }),
  v.object({ kind: v.literal('moderator'), name: v.string(), mine: v.boolean() }),
])

export const DeskEntry = v.object({
  seq: v.number(),
  at: Time,
  actor: Actor,
  event: v.string(),
  to: v.picklist(STATUSES),
  reason: v.optional(Reason),
  note: v.optional(v.string()),
  /** What the contributor was told. */
  statement: v.optional(StatementAnswer),
  /** What was told of photos that were left out. */
  leftOut: v.optional(v.array(v.object({ photos: v.array(v.string()), statement: StatementAnswer }))),
  alone: v.optional(v.literal(true)),
})
export type DeskEntry = v.InferOutput<typeof DeskEntry>

/** What was reported about a story, and what came of it. */
export const DeskNotice = v.object({
  id: v.string(),
  at: Time,
  ground: Reason,
  explanation: v.string(),
  name: v.optional(v.string()),
  /** Whether an answer can be mailed; the address itself stays private. */
  hasEmail: v.boolean(),
  /** Who says to be in a photo, where, and what they ask for. */
  likeness: v.optional(Likeness),
  /** What to cover for them, prepared for the moderator. */
  proposal: v.optional(v.object({ photo: v.string(), redaction: Redaction })),
  /** The story is hidden for it until somebody decides. */
  hides: v.optional(v.literal(true)),
  /** For a decision, the first or that on an appeal. */
  waits: v.boolean(),
  decision: v.optional(
    v.object({ outcome: v.picklist(['kept', 'removed', 'covered', 'withdrawn']), at: Time, by: v.optional(v.string()), explanation: v.optional(v.string()) }),
  ),
  appeal: v.optional(v.object({ text: v.string(), at: Time })),
  /** An appeal against what the member decided. */
  needsAnother: v.boolean(),
})
export type DeskNotice = v.InferOutput<typeof DeskNotice>

export const DeskItem = v.object({
  id: v.string(),
  version: v.number(),
  revision: v.number(),
  status: v.picklist(STATUSES),
  city: v.object({
    slug: Slug,
    name: LocalText,
    languages: v.array(v.string()),
    reasons: v.array(Reason),
    reasonTexts: v.optional(v.record(Reason, ReasonText)),
  }),
  campaign: v.optional(v.object({ slug: Slug, title: LocalText })),
  place: v.optional(Slug),
  places: v.array(v.object({ slug: Slug, name: LocalText })),
  location: v.optional(Location),
  story: StoryText,
  tags: v.array(v.string()),
  edits: v.optional(Edits),
  credit: v.string(),
  /** What machines said of the words as they were sent. */
  textCheck: v.optional(TextCheck),
  licence: Licence,
  /** Whether an answer can be mailed; the address itself stays private. */
  hasEmail: v.boolean(),
  /** Whoever sent it reads what comes to that address. */
  emailVerified: v.optional(v.literal(true)),
  consents: v.object({
    terms: v.string(),
    people: v.picklist(['none', 'agreed']),
    minors: v.picklist(['none', 'guardian']),
    uses: v.array(v.picklist(USES)),
    aiMade: v.boolean(),
  }),
  photos: v.array(DeskPhoto),
  createdAt: Time,
  arrivedAt: v.optional(Time),
  publishedAt: v.optional(Time),
  erasedAt: v.optional(Time),
  decision: v.optional(
    v.object({
      outcome: v.picklist(OUTCOMES),
      at: Time,
      by: v.string(),
      mine: v.boolean(),
      reason: v.optional(Reason),
      explanation: v.optional(v.string()),
    }),
  ),
  appeal: v.optional(v.object({ text: v.string(), at: Time })),
  /** The first to be answered, then those that were. */
  notices: v.array(DeskNotice),
  /** How many more wait. */
  moreNotices: v.optional(Count),
  history: v.array(DeskEntry),
  claim: v.optional(ClaimAnswer),
  opinion: v.optional(Opinion),
  /** It waits for a person: while somebody else looks at it, it has to be taken over first. */
  isWaiting: v.boolean(),
  /** What can be decided now, by another moderator where `needsAnother` says so. */
  outcomes: v.array(v.picklist(OUTCOMES)),
  needsAnother: v.boolean(),
  /** The member sent it, so another one decides. */
  own: v.boolean(),
  /** The member is the only one who can decide on the appeal against their own decision: now, or after a night. */
  alone: v.optional(v.picklist(['now', 'later'])),
})
export type DeskItem = v.InferOutput<typeof DeskItem>
