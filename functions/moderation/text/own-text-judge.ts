import { LIMITS } from '../../../shared/limits.ts'
import type { TextFinding } from '../../../shared/moderation.ts'
import type { JudgedText, TextJudge } from '../../ports.ts'
import { findWords } from './find-words.ts'
import { isOtherLanguage } from './language.ts'
import { findLinks } from './links.ts'
import { findPersonalData } from './personal-data.ts'
import { findShouting } from './shouting.ts'
import type { Span } from './span.ts'

/** The version is raised with every change of a rule or a list. */
const OURS = { provider: 'veduta-text', version: '4' }

/** No sureness is measured: it is said, or it isn't. */
const OTHER_LANGUAGE: TextFinding = { category: 'language', score: 0.5, ...OURS }

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
    ...OURS,
  }))
}

/** The title and the story are in the language that was named; a name, tags and descriptions are too short to tell. */
function languageOf(texts: readonly JudgedText[], lang: string): TextFinding[] {
  const story = texts.filter(({ field }) => field === 'title' || field === 'text').map(({ text }) => text.slice(0, LIMITS.text))
  return isOtherLanguage(story.join('\n'), lang) ? [OTHER_LANGUAGE] : []
}

/** Our own checks: without a network, the same on both hosts. */
export const ownTextJudge: TextJudge = {
  async judge(texts, lang) {
    return [...texts.flatMap(each => findingsOf(each, lang)), ...languageOf(texts, lang)]
  },
}
