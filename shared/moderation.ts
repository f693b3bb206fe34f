import * as v from 'valibot'

/** What can hold a photo; not every machine knows all. `unavailable` = the check did not run, so a person must look. */
export const CONCERNS = ['nudity', 'sexual', 'drawing-sexual', 'violence', 'hate', 'refused-before', 'unavailable'] as const

/**
 * What a machine can say about a photo. `duplicate` = the city has it already, `refused-before` = it had it and declined, removed or
 * left it out. `face` = somebody can be seen there, never who: it proposes where to redact, and holds nothing.
 */
export const CATEGORIES = [...CONCERNS, 'duplicate', 'face'] as const
export const Category = v.picklist(CATEGORIES)
export type Category = v.InferOutput<typeof Category>

/** What can hold words. */
export const TEXT_CONCERNS = ['sexual', 'hate', 'insult', 'threat', 'personal-data', 'link-spam', 'shouting', 'unavailable'] as const

/**
 * What a machine can say about words, or about a submission as a whole. `language` = they are in another language than was named, and
 * holds nothing; `rate` = much came from one address within an hour.
 */
export const TEXT_CATEGORIES = [...TEXT_CONCERNS, 'rate', 'language'] as const
export const TextCategory = v.picklist(TEXT_CATEGORIES)
export type TextCategory = v.InferOutput<typeof TextCategory>

/** Scores are 0 to 1; boxes are fractions of the upright picture. `of`: the photo that was recognised, and by how many of 256 bits it differs. */
export const Finding = v.strictObject({
  category: Category,
  score: v.number(),
  box: v.optional(v.strictObject({ x: v.number(), y: v.number(), width: v.number(), height: v.number() })),
  of: v.optional(v.strictObject({ submission: v.string(), photo: v.string(), distance: v.pipe(v.number(), v.integer(), v.minValue(0)) })),
  provider: v.string(),
  version: v.string(),
})
export type Finding = v.InferOutput<typeof Finding>

/** A note tells where to look and is no concern, whatever its score. */
export const isNote = ({ category }: { category: string }): boolean => category === 'face' || category === 'language'

export const TEXT_FIELDS = ['title', 'text', 'credit', 'tags', 'alt'] as const

/** Where in a submission's words: UTF-16 units of the field as it was sent, `end` not included. Tags are one text, joined by `TAG_SEPARATOR`; `alt` is that of `photo`. */
export const TextPlace = v.strictObject({
  field: v.picklist(TEXT_FIELDS),
  photo: v.optional(v.string()),
  start: v.pipe(v.number(), v.integer(), v.minValue(0)),
  end: v.pipe(v.number(), v.integer(), v.minValue(0)),
})
export type TextPlace = v.InferOutput<typeof TextPlace>
export const TAG_SEPARATOR = ', '

/** What a machine says of words. Without a place it is about all of them together. */
export const TextFinding = v.strictObject({ category: TextCategory, score: v.number(), at: v.optional(TextPlace), provider: v.string(), version: v.string() })
export type TextFinding = v.InferOutput<typeof TextFinding>

/**
 * `hold` asks for a careful look: it covers a photo at the desk until asked, and marks words. `refuse` is a hold of which the city said that
 * such a submission is declined without waiting for a person. From mild to severe; no verdict ever publishes.
 */
export const VERDICTS = ['pass', 'hold', 'refuse'] as const
export const Verdict = v.picklist(VERDICTS)
export type Verdict = v.InferOutput<typeof Verdict>

/** A moderator has to ask for what such a verdict is about. */
export const asksForCare = (verdict: Verdict | undefined): boolean => verdict !== undefined && verdict !== 'pass'

/** What a verdict rests on: the highest score of a category, and the one from which on the policy held or refused it then. */
export const Grounds = v.array(v.strictObject({ category: v.union([Category, TextCategory]), score: v.number(), from: v.number() }))
export type Grounds = v.InferOutput<typeof Grounds>

/** What machines said of a submission's words. `grounds` is absent from what was judged before they were kept. */
export const TextCheck = v.strictObject({ findings: v.array(TextFinding), verdict: Verdict, grounds: v.optional(Grounds) })
export type TextCheck = v.InferOutput<typeof TextCheck>
