import * as v from 'valibot'

/** What can hold a photo; not every machine knows all. `unavailable` = the check did not run, so a person must look. */
export const CONCERNS = ['nudity', 'sexual', 'drawing-sexual', 'violence', 'hate', 'unavailable'] as const

/** What a machine can say about a photo. `face` = somebody can be seen there, never who: it proposes where to redact, and holds nothing. */
export const CATEGORIES = [...CONCERNS, 'face'] as const
export const Category = v.picklist(CATEGORIES)
export type Category = v.InferOutput<typeof Category>

/** Scores are 0 to 1; boxes are fractions of the upright picture. */
export const Finding = v.strictObject({
  category: Category,
  score: v.number(),
  box: v.optional(v.strictObject({ x: v.number(), y: v.number(), width: v.number(), height: v.number() })),
  provider: v.string(),
  version: v.string(),
})
export type Finding = v.InferOutput<typeof Finding>

/** A note tells where to look and is no concern, whatever its score. */
export const isNote = ({ category }: Pick<Finding, 'category'>): boolean => category === 'face'

/** `hold` blurs the photo at the desk until asked. No verdict ever publishes. */
export type Verdict = 'pass' | 'hold'

/** From which score on a category holds a photo for a careful look. */
export const Policy = v.strictObject({
  hold: v.record(v.picklist(CONCERNS), v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
})
export type Policy = v.InferOutput<typeof Policy>

export const DEFAULT_POLICY: Policy = { hold: { nudity: 0.7, sexual: 0.7, 'drawing-sexual': 0.7, violence: 0.7, hate: 0.7, unavailable: 0 } }
