import type { TextCategory } from '../../../shared/moderation.ts'
import { LANGUAGES } from './data/languages.ts'
import type { LanguageData } from './language-data.ts'
import { indexPhrases, type PhraseIndex } from './phrase-index.ts'
import { type Phrase, parsePhrase, placeOf } from './phrases.ts'
import type { Span } from './span.ts'
import { type Token, tokensOf } from './tokens.ts'

interface Rule {
  phrase: Phrase
  category: TextCategory
  score: number
}

interface Rules {
  own: ReadonlyMap<string, PhraseIndex<Rule>>
  everywhere: PhraseIndex<Rule>
  except: PhraseIndex<Pick<Rule, 'phrase'>>
}

const SCORES = { insult: 0.8, hate: 0.9, threat: 0.8, sexual: 0.8, spam: 0.8, note: 0.3, everywhere: 0.9 }

function ownRules({ words = {}, insult, hate, threat, sexual, spam, note }: LanguageData): Rule[] {
  const rulesFrom = (list: readonly string[], category: TextCategory, score: number): Rule[] =>
    list.map(entry => ({ phrase: parsePhrase(entry, words), category, score }))
  return [
    ...rulesFrom(insult, 'insult', SCORES.insult),
    ...rulesFrom(hate, 'hate', SCORES.hate),
    ...rulesFrom(threat, 'threat', SCORES.threat),
    ...rulesFrom(sexual, 'sexual', SCORES.sexual),
    ...rulesFrom(spam, 'link-spam', SCORES.spam),
    ...rulesFrom(note, 'insult', SCORES.note),
  ]
}

function makeRules(): Rules {
  const all = Object.entries(LANGUAGES)
  return {
    own: new Map(all.map(([lang, data]) => [lang, indexPhrases(ownRules(data))])),
    everywhere: indexPhrases(
      all.flatMap(([, { everywhere }]) => everywhere.map((entry): Rule => ({ phrase: parsePhrase(entry), category: 'insult', score: SCORES.everywhere }))),
    ),
    except: indexPhrases(all.flatMap(([, { words = {}, except }]) => except.map(entry => ({ phrase: parsePhrase(entry, words) })))),
  }
}

/** Made of the lists when the first text is read. */
let made: Rules | undefined

/** Abuse, threats and advertising in the words of a text: by the lists of its own language, and by the plainest words of all of them. */
export function findWords(text: string, lang: string): Span[] {
  const tokens = tokensOf(text, lang)
  if (tokens.length === 0) return []
  made ??= makeRules()
  const own = made.own.get(lang.toLowerCase().split('-')[0] ?? '')
  const found = [...(own ? spansOf(own, tokens) : []), ...spansOf(made.everywhere, tokens)]
  if (found.length === 0) return []
  const excepted = placesOf(made.except, tokens)
  return strongest(found.filter(({ start, end }) => !excepted.some(other => other.start <= start && end <= other.end)))
}

function placesOf<T extends { phrase: Phrase }>(index: PhraseIndex<T>, tokens: readonly Token[]) {
  return tokens.flatMap((token, at) =>
    [...index(token)].flatMap(rule => {
      const place = placeOf(rule.phrase, tokens, at)
      return place ? [{ ...place, rule }] : []
    }),
  )
}

const spansOf = (index: PhraseIndex<Rule>, tokens: readonly Token[]): Span[] =>
  placesOf(index, tokens).map(({ start, end, rule: { category, score } }) => ({ category, score, start, end }))

/** Of several findings in the same words the surest stays. */
function strongest(spans: readonly Span[]): Span[] {
  const kept: Span[] = []
  for (const span of spans.toSorted((a, b) => b.score - a.score || b.end - b.start - (a.end - a.start))) {
    if (!kept.some(other => span.start < other.end && other.start < span.end)) kept.push(span)
  }
  return kept.sort((a, b) => a.start - b.start)
}
