import * as v from 'valibot'
import { wasHeld } from './erasure-steps.ts'
import { openSince } from './queue-place.ts'
import type { Submission } from './submission.ts'
import { Slug } from './text.ts'
import { URGENCIES, urgency } from './urgency.ts'

/** What a queue can be narrowed by, beside state and city; several at once narrow further. */
export const FACETS = ['campaign', 'place', 'language', 'finding', 'age'] as const
export type Facet = (typeof FACETS)[number]

export const QueueFilter = v.object({
  campaign: v.optional(Slug),
  place: v.optional(Slug),
  /** Base language that the sender named. */
  language: v.optional(v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/))),
  /** Something that a machine saw in a photo or in the words, or `held`: it asks for a careful look. */
  finding: v.optional(v.pipe(v.string(), v.regex(/^[a-z-]{2,30}$/))),
  age: v.optional(v.picklist(URGENCIES)),
})
export type QueueFilter = v.InferOutput<typeof QueueFilter>

/** When it is asked, and the hours that each city promises. */
export interface Moment {
  now: number
  reviewHours: ReadonlyMap<string, number>
}

const DEFAULT_HOURS = 24

/** What a submission is found by, each value once. */
export function valuesOf(submission: Submission, { now, reviewHours }: Moment): Record<Facet, readonly string[]> {
  const { campaign, edits, story, photos, textCheck } = submission
  const place = edits?.place === undefined ? submission.place : edits.place
  const seen = [...photos.flatMap(({ findings }) => findings), ...(textCheck?.findings ?? [])].map(({ category }) => category)
  return {
    campaign: campaign === undefined ? [] : [campaign],
    place: place ? [place] : [],
    language: [story.lang.split('-')[0]?.toLowerCase() ?? story.lang],
    finding: [...(wasHeld(submission) ? ['held'] : []), ...new Set(seen)],
    age: [urgency(openSince(submission), now, reviewHours.get(submission.city) ?? DEFAULT_HOURS)],
  }
}

/** Whether a submission is in a queue that is narrowed so; `besides` leaves one facet out. */
export function matches(values: Record<Facet, readonly string[]>, filter: QueueFilter, besides?: Facet): boolean {
  return FACETS.every(facet => facet === besides || filter[facet] === undefined || values[facet].includes(filter[facet]))
}

/** How many would be left with each value of each facet, the most first; a facet's own choice does not narrow it. */
export function countFacets(submissions: readonly Submission[], filter: QueueFilter, moment: Moment): Record<Facet, { value: string; count: number }[]> {
  const all = submissions.map(each => valuesOf(each, moment))
  const counted = (facet: Facet) => {
    const counts = new Map<string, number>()
    for (const values of all) if (matches(values, filter, facet)) for (const value of values[facet]) counts.set(value, (counts.get(value) ?? 0) + 1)
    return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
  }
  return { campaign: counted('campaign'), place: counted('place'), language: counted('language'), finding: counted('finding'), age: counted('age') }
}
