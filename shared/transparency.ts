import * as v from 'valibot'
import { Reason } from './reasons.ts'
import { Slug } from './text.ts'

const Count = v.pipe(v.number(), v.integer(), v.minValue(0))

/** What became of the submissions that arrived in a time. */
export const Period = v.object({
  received: v.pipe(Count, v.description('Submissions that reached a moderator; each is one of published, declined, removed, withdrawn and open')),
  published: Count,
  photosLeftOut: v.optional(
    v.pipe(Count, v.description('Photos that moderators left out of what is published; absent from what was counted before they were')),
  ),
  declined: Count,
  removed: v.pipe(Count, v.description('Taken down after they were published')),
  withdrawn: v.pipe(Count, v.description('Taken back by those who sent them')),
  open: v.pipe(Count, v.description('Waiting for a decision, the first one or another')),
  automated: v.optional(v.pipe(Count, v.description('Of those that were declined, a machine decided on these; absent where there are too few to be shown'))),
  reasons: v.pipe(
    v.array(v.object({ reason: v.union([Reason, v.literal('other')]), count: Count })),
    v.description('Of those that were declined, the most frequent first. What is too rare to be shown is in "other"'),
  ),
  held: v.optional(v.pipe(Count, v.description('Machines had asked for a careful look at these; absent where there are too few to be shown'))),
  heldRefused: v.optional(v.pipe(Count, v.description('Of those that were declined or removed, machines had asked for a careful look at these'))),
  notices: v.pipe(Count, v.description('Reports by the public that came in this time')),
  appeals: v.pipe(Count, v.description('By those who sent something, and by those who reported it')),
  upheld: v.pipe(Count, v.description('Appeals after which another decision was made')),
  medianHours: v.optional(v.pipe(v.number(), v.minValue(0), v.description('From arrival to the first decision, half took no longer'))),
})
export type Period = v.InferOutput<typeof Period>

/** Answer of `GET /api/v1/cities/{city}/transparency`; counted once a day, from submissions as they are then. */
export const Transparency = v.object({
  city: Slug,
  day: v.optional(v.pipe(v.string(), v.isoDate(), v.description("When it was counted, in the city's time zone; absent as long as nothing has come in"))),
  at: v.optional(v.pipe(v.string(), v.isoTimestamp())),
  all: Period,
  months: v.pipe(v.array(v.object({ month: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}$/)), ...Period.entries })), v.description('The last twelve, newest first')),
})
export type Transparency = v.InferOutput<typeof Transparency>

/** A number below this could point at one person, where it says why or how long. */
export const FEW = 3

/** Where nothing has come in yet. */
export const NOTHING: Period = {
  ...{ received: 0, published: 0, declined: 0, removed: 0, withdrawn: 0, open: 0 },
  ...{ automated: 0, reasons: [], notices: 0, appeals: 0, upheld: 0 },
}
