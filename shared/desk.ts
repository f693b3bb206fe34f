import * as v from 'valibot'
import { USES } from './consent.ts'
import { DayCount } from './day-counts.ts'
import { Invitation } from './invitation.ts'
import { Licence } from './licence.ts'
import { Grant, ROLES, RoleChange } from './member.ts'
import { Finding, Grounds, TextCheck, Verdict } from './moderation.ts'
import { Likeness } from './notice.ts'
import { Location } from './place.ts'
import { PHOTO_PROBLEMS, PROBLEM_CODES } from './problem.ts'
import { Reason, ReasonText } from './reasons.ts'
import { Redaction } from './redaction.ts'
import { StatementAnswer } from './statement.ts'
import { Edits, OUTCOMES, STATUSES, type Status, StoryText } from './submission.ts'
import { LocalText, Slug } from './text.ts'
import { Accent } from './theme.ts'

/** Answers of the desk's API: seen by members only, yet still without verifiers, hashes and addresses of contributors. */

const Time = v.pipe(v.string(), v.isoTimestamp())
const Count = v.pipe(v.number(), v.integer(), v.minValue(0))

/** The queue's views: what waits for a person, what was reported and not yet answered, then each state that a decision can lead to or from. */
export const VIEWS = ['waiting', 'reported', 'appealed', 'published', 'hidden', 'declined', 'removed', 'withdrawn'] as const
export const View = v.picklist(VIEWS)
export type View = v.InferOutput<typeof View>
export const statusesOf = (view: Exclude<View, 'reported'>): readonly Status[] => (view === 'waiting' ? ['in_review', 'appealed'] : [view])

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
  /** The submission that it is about; absent for the daily mail to moderators. */
  submission: v.optional(v.string()),
  kind: v.picklist(['receipt', 'decision', 'notice', 'digest']),
  since: Time,
  tries: Count,
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

/** The views that people work off; the others only grow. */
export const WORKED_OFF = ['waiting', 'reported', 'appealed', 'hidden'] as const satisfies readonly View[]
/** How far a view is counted: beyond, it is told as "1,000+". */
export const mostCounted = (view: View): number => (view === 'reported' ? 99 : WORKED_OFF.some(each => each === view) ? 1000 : 100)

/** Who looks at a submission, since when, and until when without another sign of life. */
const Claimed = v.object({ name: v.string(), since: Time, until: Time, mine: v.boolean() })

/** A moderator asks another for an opinion; only the desk shows it. */
export const Opinion = v.object({ to: v.string(), by: v.string(), at: Time, note: v.string(), mine: v.boolean() })
export type Opinion = v.InferOutput<typeof Opinion>

/** Whom a submission can be passed to. */
export const Colleagues = v.object({ items: v.array(v.object({ key: v.string(), name: v.string() })) })
export type Colleague = v.InferOutput<typeof Colleagues>['items'][number]

export const QueueItem = v.object({
  id: v.string(),
  version: v.number(),
  revision: v.number(),
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
  /** An ambassador vouches for it, so that it stands earlier. */
  trusted: v.optional(v.literal(true)),
  /** Whoever sent it has confirmed their e-mail address, so that it stands a little earlier. */
  emailVerified: v.optional(v.literal(true)),
  notices: Count,
  /** Someone says to be in a photo of it. */
  likeness: v.optional(v.boolean()),
  /** An appeal against the member's own decision. */
  needsAnother: v.boolean(),
  claim: v.optional(Claimed),
  opinion: v.optional(Opinion),
})
export type QueueItem = v.InferOutput<typeof QueueItem>

export const QueueAnswer = v.object({
  items: v.array(QueueItem),
  next: v.optional(v.string()),
  /** How much there is in each view, as far as it is counted; of what only grows nothing is told to whoever moderates campaigns alone. */
  counts: v.record(View, v.optional(Count)),
})
export type QueueAnswer = v.InferOutput<typeof QueueAnswer>

const FacetValues = v.array(v.object({ value: v.string(), count: Count }))
const NamedValues = v.array(v.object({ value: v.string(), count: Count, name: LocalText }))
export const FacetsAnswer = v.object({
  facets: v.object({ campaign: NamedValues, place: NamedValues, language: FacetValues, finding: FacetValues, age: FacetValues }),
  /** How many of the view were looked at, and whether that is all of it. */
  lookedAt: Count,
  isWhole: v.boolean(),
})
export type FacetsAnswer = v.InferOutput<typeof FacetsAnswer>

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
  claim: v.optional(Claimed),
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

/** What came of one of many decisions. */
export const BulkResult = v.variant('result', [
  v.object({ id: v.string(), result: v.literal('done'), version: v.number(), status: v.picklist(STATUSES) }),
  v.object({
    id: v.string(),
    result: v.picklist(['changed', 'failed']),
    code: v.picklist(PROBLEM_CODES),
    detail: v.string(),
    by: v.optional(v.string()),
    at: v.optional(Time),
  }),
])
export type BulkResult = v.InferOutput<typeof BulkResult>
export const BulkAnswer = v.object({ results: v.array(BulkResult) })
export type BulkAnswer = v.InferOutput<typeof BulkAnswer>

export const ClaimAnswer = Claimed
export type ClaimAnswer = v.InferOutput<typeof ClaimAnswer>

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

/** Ages of what waits, as parts of the time that the city promises: up to each, and what is older than all. */
export const AGES = [0.25, 0.5, 1, 2] as const

export const PERIODS = [30, 90, 365] as const

export const DeskStatistics = v.object({
  city: Slug,
  /** When the days were counted; absent as long as nothing has come in. */
  at: v.optional(Time),
  from: v.pipe(v.string(), v.isoDate()),
  to: v.pipe(v.string(), v.isoDate()),
  reviewHours: v.number(),
  days: v.array(DayCount),
  /** How many wait at the moment, by their age. */
  ages: v.array(Count),
  /** More wait than were looked at. */
  isMore: v.boolean(),
  /** From which score on the city holds what has a finding of a category. */
  holdsFrom: v.record(v.string(), v.number()),
})
export type DeskStatistics = v.InferOutput<typeof DeskStatistics>

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
