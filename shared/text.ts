import * as v from 'valibot'

export { pickText } from './pick-text.ts'

/** BCP 47 language tag, kept short: `it`, `pt-BR`. */
export const Lang = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})?$/, 'expected a language tag like "it"'))

/** A text in several languages, by language tag. */
export const LocalText = v.record(Lang, v.pipe(v.string(), v.maxLength(4000)))
export type LocalText = v.InferOutput<typeof LocalText>

/** Short name in an address: lower-case letters, digits and hyphens. */
export const Slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected lower-case letters, digits and hyphens'), v.maxLength(40))
