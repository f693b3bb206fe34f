import * as v from 'valibot'

/** What can hold a photo; not every machine knows all. `unavailable` = the check did not run, so a person must look. */
export const CONCERNS = ['nudity', 'sexual', 'drawing-sexual', 'violence', 'hate', 'unavailable'] as const

/** What a machine can say about a photo. `face` = somebody can be seen there, never who: it proposes where to redact, and holds nothing. */
export const CATEGORIES = [...CONCERNS, 'face'] as const
export const Category = v.picklist(CATEGORIES)
export type Category = v.InferOutput<typeof Category>

/** What a machine can say about words. */
const TEXT_CATEGORIES = ['sexual', 'hate', 'insult', 'threat', 'personal-data', 'link-spam', 'shouting', 'unavailable'] as const
export const TextCategory = v.picklist(TEXT_CATEGORIES)
export type TextCategory = v.InferOutput<typeof TextCategory>

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
export const isNote = ({ category }: { category: string }): boolean => category === 'face'

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

/** `hold` asks for a careful look: it covers a photo at the desk until asked, and marks words. No verdict ever publishes. */
export const Verdict = v.picklist(['pass', 'hold'])
export type Verdict = v.InferOutput<typeof Verdict>

/** What machines said of a submission's words. */
export const TextCheck = v.strictObject({ findings: v.array(TextFinding), verdict: Verdict })
export type TextCheck = v.InferOutput<typeof TextCheck>

/** From which score on a category holds a photo or a text for a careful look; below, it is a note. */
export const Policy = v.strictObject({
  hold: v.record(v.picklist([...CONCERNS, ...TEXT_CATEGORIES]), v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
})
export type Policy = v.InferOutput<typeof Policy>

export const DEFAULT_POLICY: Policy = {
  hold: {
    nudity: 0.7,
    sexual: 0.7,
    'drawing-sexual': 0.7,
    violence: 0.7,
    hate: 0.7,
    insult: 0.5,
    threat: 0.5,
    'personal-data': 0.7,
    'link-spam': 0.7,
    shouting: 0.9,
    unavailable: 0,
  },
}
