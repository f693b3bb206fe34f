import { LIMITS } from '../../../shared/limits.ts'
import type { TextFinding } from '../../../shared/moderation.ts'
import type { JudgedText, TextJudge } from '../../ports.ts'
import { findWords } from './find-words.ts'
import { findLinks } from './links.ts'
import { findPersonalData } from './personal-data.ts'
import { findShouting } from './shouting.ts'
import type { Span } from './span.ts'

/** Raised with every change of a rule or a list. */
const VERSION = '2'

/** Everything that these checks see in one text. Pure; longer texts than a story may have are read up to there. */
export function readText(text: string, lang: string): Span[] {
  const bounded = text.slice(0, LIMITS.text)
  return [...findWords(bounded, lang), ...findPersonalData(bounded, lang), ...findLinks(bounded), ...findShouting(bounded)]
}

function findingsOf({ field, photo, text }: JudgedText, lang: string): TextFinding[] {
  return readText(text, lang).map(({ category, score, start, end }) => ({
    category,
    score,
    at: { field, ...(photo && { photo }), start, end },
    provider: 'veduta-text',
    version: VERSION,
  }))
}

/** Our own checks: without a network, the same on both hosts. */
export const ownTextJudge: TextJudge = {
  async judge(texts, lang) {
    return texts.flatMap(each => findingsOf(each, lang))
  },
}
