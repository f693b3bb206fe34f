import * as v from 'valibot'

/** BCP 47 language tag, kept short: `it`, `pt-BR`. */
export const Lang = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})?$/, 'expected a language tag like "it"'))

/** A text in several languages, by language tag. */
export const LocalText = v.record(Lang, v.pipe(v.string(), v.maxLength(4000)))
export type LocalText = v.InferOutput<typeof LocalText>

/** Short name in an address: lower-case letters, digits and hyphens. */
export const Slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected lower-case letters, digits and hyphens'), v.maxLength(40))

/**
 * Choose the best reading of a text: the asked language, then the city's languages in order, then whatever there is.
 * The language comes back too, so that the markup can say truthfully what it holds.
 */
export function pickText(text: LocalText | undefined, wanted: string, fallbacks: readonly string[]): { text: string; lang: string } | undefined {
  if (!text) return undefined
  for (const lang of [wanted, ...fallbacks, ...Object.keys(text)]) {
    const found = Object.hasOwn(text, lang) ? text[lang] : undefined
    if (found) return { text: found, lang }
  }
  return undefined
}
