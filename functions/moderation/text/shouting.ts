import type { Span } from './span.ts'

/** Fewer letters are an abbreviation, a name on a sign or a short title. */
const LETTERS = 24
const SHARE = 0.8

/** A text that is nearly all in capitals, or full of exclamation marks: a note about its tone. */
export function findShouting(text: string): Span[] {
  const upper = text.match(/\p{Lu}/gu)?.length ?? 0
  const lower = text.match(/\p{Ll}/gu)?.length ?? 0
  const isLoud = upper + lower >= LETTERS && upper / (upper + lower) >= SHARE
  return isLoud || /(?:[!?]\s?){5}/.test(text) ? [{ category: 'shouting', score: 0.6, start: 0, end: text.length }] : []
}
