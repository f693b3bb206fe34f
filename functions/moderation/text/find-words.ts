import type { TextCategory } from '../../../shared/moderation.ts'
import { LANGUAGES } from './data/languages.ts'
import type { LanguageData } from './language-data.ts'
import { findPhrase, type Phrase, parsePhrase } from './phrases.ts'
import type { Span } from './span.ts'
import { type Token, tokensOf } from './tokens.ts'

interface Rule {
  phrase: Phrase
  category: TextCategory
  score: number
}

interface Rules {
  own: readonly Rule[]
  everywhere: readonly Rule[]
  except: readonly Phrase[]
}

const SCORES = { insult: 0.8, hate: 0.9, threat: 0.8, sexual: 0.8, spam: 0.8, note: 0.3, everywhere: 0.9 }

const rulesFrom = (list: readonly string[], category: TextCategory, score: number): Rule[] =>
  list.map(entry => ({ phrase: parsePhrase(entry), category, score }))

const rulesOf = (data: LanguageData): Rules => ({
  own: [
    ...rulesFrom(data.insult, 'insult', SCORES.insult),
    ...rulesFrom(data.hate, 'hate', SCORES.hate),
    ...rulesFrom(data.threat, 'threat', SCORES.threat),
    ...rulesFrom(data.sexual, 'sexual', SCORES.sexual),
    ...rulesFrom(data.spam, 'link-spam', SCORES.spam),
    ...rulesFrom(data.note, 'insult', SCORES.note),
  ],
  everywhere: rulesFrom(data.everywhere, 'insult', SCORES.everywhere),
  except: data.except.map(parsePhrase),
})

/** Made of the lists when the first text is read. */
let made: ReadonlyMap<string, Rules> | undefined
const rules = () => {
  made ??= new Map(Object.entries(LANGUAGES).map(([lang, data]) => [lang, rulesOf(data)]))
  return made
}

/** Abuse, threats and advertising in the words of a text: by the lists of its own language, and by the plainest words of all of them. */
export function findWords(text: string, lang: string): Span[] {
  const tokens = tokensOf(text, lang)
  if (tokens.length === 0) return []
  const all = rules()
  const own = all.get(lang.toLowerCase().split('-')[0] ?? '')
  const everywhere = [...all.values()].flatMap(each => each.everywhere)
  const excepted = [...all.values()].flatMap(({ except }) => except.flatMap(phrase => findPhrase(phrase, tokens)))
  const found = [...(own?.own ?? []), ...everywhere].flatMap(rule => spansOf(rule, tokens))
  return strongest(found.filter(({ start, end }) => !excepted.some(other => other.start <= start && end <= other.end)))
}

const spansOf = ({ phrase, category, score }: Rule, tokens: readonly Token[]): Span[] =>
  findPhrase(phrase, tokens).map(({ start, end }) => ({ category, score, start, end }))

/** Of several findings in the same words the surest stays. */
function strongest(spans: readonly Span[]): Span[] {
  const kept: Span[] = []
  for (const span of spans.toSorted((a, b) => b.score - a.score || b.end - b.start - (a.end - a.start))) {
    if (!kept.some(other => span.start < other.end && other.start < span.end)) kept.push(span)
  }
  return kept.sort((a, b) => a.start - b.start)
}
