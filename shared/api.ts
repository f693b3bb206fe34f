import * as v from 'valibot'
import { PHOTO_PROBLEMS } from './problem.ts'
import { Reason } from './reasons.ts'
import { OUTCOMES, STATUSES, StoryText } from './submission.ts'
import { Slug } from './text.ts'

const Time = v.pipe(v.string(), v.isoTimestamp())

/** Answer to a new submission and to a wish for fresh tickets: only photos that have not arrived have one. */
export const TicketAnswer = v.object({
  id: v.string(),
  status: v.picklist(STATUSES),
  uploads: v.array(v.object({ photo: v.string(), url: v.string(), fields: v.record(v.string(), v.string()) })),
  expiresAt: Time,
})
export type TicketAnswer = v.InferOutput<typeof TicketAnswer>

/** What a contributor sees of an own submission. */
export const SubmissionAnswer = v.object({
  id: v.string(),
  status: v.picklist(STATUSES),
  /** `name` is in the language that was asked for, else the city's first. */
  city: v.object({ slug: Slug, name: v.string(), reviewHours: v.number() }),
  createdAt: Time,
  arrivedAt: v.optional(Time),
  publishedAt: v.optional(Time),
  withdrawnAt: v.optional(Time),
  erasedAt: v.optional(Time),
  story: StoryText,
  photos: v.array(
    v.object({
      photo: v.string(),
      status: v.picklist(['waiting', 'received', 'prepared', 'ready', 'refused']),
      outcome: v.optional(v.picklist(['accepted', 'refused'])),
      problem: v.optional(v.object({ code: v.picklist(PHOTO_PROBLEMS), expected: v.optional(v.string()), received: v.optional(v.string()) })),
      alt: v.optional(v.string()),
    }),
  ),
  decision: v.optional(
    v.object({
      outcome: v.picklist(OUTCOMES),
      at: Time,
      reason: v.optional(Reason),
      explanation: v.optional(v.string()),
      automated: v.boolean(),
      redress: v.array(v.string()),
    }),
  ),
  appeal: v.optional(v.object({ text: v.string(), at: Time, from: v.picklist(['declined', 'removed']) })),
  canAppeal: v.boolean(),
  /** Address of the public page, while there is one. */
  url: v.optional(v.string()),
})
export type SubmissionAnswer = v.InferOutput<typeof SubmissionAnswer>
