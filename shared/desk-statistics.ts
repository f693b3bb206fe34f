import * as v from 'valibot'
import { DayCount } from './day-counts.ts'
import { Count, Time } from './desk-parts.ts'
import { Slug } from './text.ts'

/** Numbers of a city at the desk. */

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
