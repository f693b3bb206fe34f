import type { TextCategory } from '../../../shared/moderation.ts'

/** Something in one text: UTF-16 units, `end` not included; scores are 0 to 1. */
export interface Span {
  category: TextCategory
  score: number
  start: number
  end: number
}

/** Spans of every match of a global pattern, `score` or nothing as `judge` says of the matched words. */
export function spansOf(text: string, pattern: RegExp, category: TextCategory, judge: (match: string) => number | undefined): Span[] {
  return Array.from(text.matchAll(pattern)).flatMap(({ 0: match, index }) => {
    const score = judge(match)
    return score === undefined ? [] : [{ category, score, start: index, end: index + match.length }]
  })
}
