import type { LocalText } from './text.ts'

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
