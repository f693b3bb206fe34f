import * as v from 'valibot'
import { ClaimAnswer, Opinion } from './desk-item.ts'
import { Count, Time } from './desk-parts.ts'
import { PROBLEM_CODES } from './problem.ts'
import { STATUSES, type Status } from './submission.ts'
import { LocalText, Slug } from './text.ts'

/** The queue of the desk: views, rows, what they are narrowed by, and decisions on many. */

/** The queue's views: what waits for a person, what was reported and not yet answered, then each state that a decision can lead to or from. */
export const VIEWS = ['waiting', 'reported', 'appealed', 'published', 'hidden', 'declined', 'removed', 'withdrawn'] as const

export const View = v.picklist(VIEWS)
export type View = v.InferOutput<typeof View>

export const statusesOf = (view: Exclude<View, 'reported'>): readonly Status[] => (view === 'waiting' ? ['in_review', 'appealed'] : [view])

/** The views that people work off; the others only grow. */
export const WORKED_OFF = ['waiting', 'reported', 'appealed', 'hidden'] as const satisfies readonly View[]

/** How far a view is counted: beyond, it is told as "1,000+". */
export const mostCounted = (view: View): number => (view === 'reported' ? 99 : WORKED_OFF.some(each => each === view) ? 1000 : 100)

/** Whom a submission can be passed to. */
export const Colleagues = v.object({ items: v.array(v.object({ key: v.string(), name: v.string() })) })
export type Colleague = v.InferOutput<typeof Colleagues>['items'][number]

export const QueueItem = v.object({
  id: v.string(),
  version: v.number(),
  revision: v.number(),
  city: Slug,
  status: v.picklist(STATUSES),
  /** Since when it waits: when it came to a person, before that when it was sent; since when it is hidden; of a reported story, since the first report. */
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
  claim: v.optional(ClaimAnswer),
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
