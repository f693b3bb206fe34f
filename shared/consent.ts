import * as v from 'valibot'

export const USES = ['gallery', 'print', 'partners', 'advertising'] as const

/** What the contributor agreed to; `terms` names the version that was on the screen. */
export const Consents = v.strictObject({
  terms: v.pipe(v.string(), v.minLength(1), v.maxLength(60)),
  ownWork: v.literal(true, 'expected true: only your own photos can be sent'),
  people: v.picklist(['none', 'agreed']),
  minors: v.picklist(['none', 'guardian']),
  uses: v.pipe(
    v.array(v.picklist(USES)),
    v.maxLength(USES.length),
    v.check(uses => uses.includes('gallery'), 'expected "gallery" among the uses'),
  ),
  aiMade: v.boolean(),
})
export type Consents = v.InferOutput<typeof Consents>
