import * as v from 'valibot'
import { USES } from './consent.ts'
import { Licence } from './licence.ts'
import { Member, ROLES } from './member.ts'
import { Finding, TextCheck, Verdict } from './moderation.ts'
import { Location } from './place.ts'
import { PHOTO_PROBLEMS } from './problem.ts'
import { Reason } from './reasons.ts'
import { Edits, OUTCOMES, STATUSES, type Status, StoryText } from './submission.ts'
import { LocalText, Slug } from './text.ts'
import { Accent } from './theme.ts'

/** Answers of the desk's API: seen by members only, yet still without verifiers, hashes and addresses of contributors. */

const Time = v.pipe(v.string(), v.isoTimestamp())
const Count = v.pipe(v.number(), v.integer(), v.minValue(0))

/** The queue's views: what waits for a person, then each state that a decision can lead to or from. */
export const VIEWS = ['waiting', 'appealed', 'published', 'hidden', 'declined', 'removed', 'withdrawn'] as const
export const View = v.picklist(VIEWS)
export type View = v.InferOutput<typeof View>
export const statusesOf = (view: View): readonly Status[] => (view === 'waiting' ? ['in_review', 'appealed'] : [view])

export const DeskCity = v.object({
  slug: Slug,
  name: LocalText,
  languages: v.array(v.string()),
  accent: Accent,
  centre: Location,
  /** How long a contributor waits at most, as the city promises it. */
  reviewHours: v.number(),
  role: v.picklist(ROLES),
})
export type DeskCity = v.InferOutput<typeof DeskCity>

export const DeskMe = v.object({
  name: v.string(),
  cities: v.array(DeskCity),
  /** How many jobs of each kind failed too often and wait for a person; for admins of every city. */
  failedJobs: v.optional(v.object({ intake: Count, change: Count, upkeep: Count, mail: Count })),
})
export type DeskMe = v.InferOutput<typeof DeskMe>

/** The views that are counted: what is worked off. The others only grow. */
export const COUNTED_VIEWS = ['waiting', 'appealed', 'hidden'] as const satisfies readonly View[]
export type CountedView = (typeof COUNTED_VIEWS)[number]
export const isCounted = (view: View): view is CountedView => COUNTED_VIEWS.some(each => each === view)

const Claimed = v.object({ name: v.string(), until: Time, mine: v.boolean() })

export const QueueItem = v.object({
  id: v.string(),
  city: Slug,
  status: v.picklist(STATUSES),
  /** Since when it waits: when it came to a person, before that when it was sent. */
  at: Time,
  title: v.optional(v.string()),
  lang: v.string(),
  credit: v.string(),
  campaign: v.optional(LocalText),
  place: v.optional(LocalText),
  photoCount: Count,
  photo: v.optional(v.object({ id: v.string(), width: v.number(), height: v.number(), widths: v.array(v.number()) })),
  held: v.boolean(),
  notices: Count,
  /** An appeal against the member's own decision. */
  needsAnother: v.boolean(),
  claim: v.optional(Claimed),
})
export type QueueItem = v.InferOutput<typeof QueueItem>

export const QueueAnswer = v.object({
  items: v.array(QueueItem),
  next: v.optional(v.string()),
  /** How much there is in each view that is worked off. */
  counts: v.object({ waiting: Count, appealed: Count, hidden: Count }),
})
export type QueueAnswer = v.InferOutput<typeof QueueAnswer>

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
  outcome: v.optional(v.picklist(['accepted', 'refused'])),
})
export type DeskPhoto = v.InferOutput<typeof DeskPhoto>

const Actor = v.variant('kind', [
  v.object({ kind: v.literal('contributor') }),
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
})
export type DeskEntry = v.InferOutput<typeof DeskEntry>

export const DeskItem = v.object({
  id: v.string(),
  version: v.number(),
  revision: v.number(),
  status: v.picklist(STATUSES),
  city: v.object({ slug: Slug, name: LocalText, languages: v.array(v.string()), reasons: v.array(Reason) }),
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
  notices: v.array(v.object({ at: Time, ground: Reason, explanation: v.string(), name: v.optional(v.string()) })),
  history: v.array(DeskEntry),
  claim: v.optional(Claimed),
  /** What can be decided now, by another moderator where `needsAnother` says so. */
  outcomes: v.array(v.picklist(OUTCOMES)),
  needsAnother: v.boolean(),
})
export type DeskItem = v.InferOutput<typeof DeskItem>

export const ClaimAnswer = Claimed
export type ClaimAnswer = v.InferOutput<typeof ClaimAnswer>

/** Someone who has signed in at least once; `stamp` is what a change of the roles has to name. */
export const DeskMember = v.object({ ...Member.entries, key: v.string(), mine: v.boolean(), stamp: v.string() })
export type DeskMember = v.InferOutput<typeof DeskMember>
