import * as v from 'valibot'

const Count = v.pipe(v.number(), v.integer(), v.minValue(0))

/** Days that are kept, so that a year can be looked at. */
export const KEPT_DAYS = 400

/** Steps that a score is counted in: hundredths. */
export const STEP = 5

/** What happened on one day of a city, in its time zone; nothing in it is about a person. A submission counts as what it is now. */
export const DayCount = v.object({
  day: v.pipe(v.string(), v.isoDate()),
  arrived: v.pipe(Count, v.description('Submissions that reached a moderator')),
  decided: v.pipe(Count, v.description('Submissions that were decided on for the first time; what follows is about these')),
  onTime: v.pipe(Count, v.description('Within the time that the city promises')),
  published: Count,
  declined: Count,
  removed: Count,
  reasons: v.record(v.string(), Count),
  reversed: v.pipe(Count, v.description('A moderator took the decision back')),
  appealed: Count,
  upheld: v.pipe(Count, v.description('Published after an appeal')),
  /** By category and score: how many findings there were, and how many people agreed with. Scores are in steps of 5 hundredths. */
  found: v.record(v.string(), v.array(v.tuple([Count, Count, Count]))),
  /** Of what arrived: photos and texts that a judge looked at for comparison; and by category, what both hold at the city's limit, what only ours does, and what only the other does. */
  shadow: v.optional(v.object({ looked: Count, found: v.record(v.string(), v.tuple([Count, Count, Count])) })),
})
export type DayCount = v.InferOutput<typeof DayCount>

/** The days of a city on which something happened, oldest first, as they were last counted. */
export interface DayCounts {
  city: string
  at: string
  days: DayCount[]
}
