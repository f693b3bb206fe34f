import * as v from 'valibot'
import { Policy } from './policy.ts'
import { LocalText, Slug } from './text.ts'
import { Theme } from './theme.ts'

const Day = v.pipe(v.string(), v.isoDate('expected a day like 2026-05-31'))

export const MOST_QUESTIONS = 5

/** A call for contributions. `opens` and `closes` are days in the city's time zone, both inclusive. */
export const Campaign = v.strictObject({
  slug: Slug,
  title: LocalText,
  prompt: LocalText,
  goal: LocalText,
  theme: Theme,
  opens: v.optional(Day),
  closes: v.optional(Day),
  places: v.pipe(v.array(Slug), v.maxLength(200)),
  questions: v.optional(v.pipe(v.array(LocalText), v.maxLength(MOST_QUESTIONS))),
  /** What the city did with what it heard: "you said, we did". */
  outcome: v.optional(LocalText),
  /** Where it judges otherwise than its city, which admins alone say. */
  policy: v.optional(Policy),
})
export type Campaign = v.InferOutput<typeof Campaign>

/** Say whether a campaign takes contributions on a day (ISO date in the city's time zone). */
export function isOpen(campaign: Pick<Campaign, 'opens' | 'closes'>, today: string): boolean {
  return (!campaign.opens || campaign.opens <= today) && (!campaign.closes || today <= campaign.closes)
}
