import { foldWord } from './fold.ts'
import type { Span } from './span.ts'
import type { Token } from './tokens.ts'

/**
 * A list's entry: words that follow each other. `merd*` is any word that begins so, `*kop` that ends so, `*kut*` that holds it; `a|b` is either;
 * `<people>` is any of a named class; `…` stands for up to three words of any kind, `……` for up to six.
 */
export type Phrase = readonly Matcher[]
type Matcher = Gap | Words
interface Gap {
  gap: number
}
interface Words {
  whole: ReadonlySet<string>
  parts: readonly Pattern[]
}
interface Pattern {
  text: string
  before: boolean
  after: boolean
}

/** Named classes of words, each divided by spaces, that an entry holds as `<name>`. */
export type WordClasses = Readonly<Record<string, string>>

const GAPS: Readonly<Record<string, number>> = { '…': 3, '……': 6 }

export const isGap = (matcher: Matcher): matcher is Gap => 'gap' in matcher

export function parsePhrase(entry: string, classes: WordClasses = {}): Phrase {
  return entry.split(/\s+/).map((word): Matcher => {
    const gap = GAPS[word]
    if (gap) return { gap }
    const patterns = word.split('|').flatMap(each => wordsOf(each, classes).map(parsePattern))
    const isWhole = ({ before, after }: Pattern) => !before && !after
    return { whole: new Set(patterns.filter(isWhole).map(({ text }) => text)), parts: patterns.filter(each => !isWhole(each)) }
  })
}

function wordsOf(word: string, classes: WordClasses): string[] {
  const name = /^<(\w+)>$/.exec(word)?.[1]
  if (name === undefined) return [word]
  const words = classes[name]
  if (words === undefined) throw new Error(`expected a class of words, received <${name}>`)
  return words.trim().split(/\s+/)
}

const parsePattern = (word: string): Pattern => ({ text: foldWord(word.replaceAll('*', '')), before: word.startsWith('*'), after: word.endsWith('*') })

function matchesPart({ text, before, after }: Pattern, meaning: string): boolean {
  if (before && after) return meaning.includes(text)
  return before ? meaning.endsWith(text) : meaning.startsWith(text)
}

/** `c***o`: stars over letters hide a word that is ashamed of itself. Its first letter and one more must be there. */
function isMasked(text: string, meaning: string, after: boolean): boolean {
  if (text.length < 4 || (after ? meaning.length < text.length : meaning.length !== text.length) || meaning.replaceAll('*', '').length < 2) return false
  return meaning[0] === text[0] && Array.from(text).every((letter, at) => meaning[at] === letter || meaning[at] === '*')
}

function matches({ whole, parts }: Words, { meanings }: Token): boolean {
  return meanings.some(meaning => {
    if (!meaning.includes('*')) return whole.has(meaning) || parts.some(each => matchesPart(each, meaning))
    return [...whole].some(text => isMasked(text, meaning, false)) || parts.some(({ text, before, after }) => !before && isMasked(text, meaning, after))
  })
}

/** Where a phrase that begins at a token ends (the index after its last token), if it is there. */
function endOf(phrase: Phrase, tokens: readonly Token[], at: number, part = 0): number | undefined {
  const matcher = phrase[part]
  if (matcher === undefined) return at
  if (isGap(matcher)) {
    // One gap is tried at a time, and a list's entry has one or two: no text makes this slow.
    for (let skipped = 0; skipped <= matcher.gap && at + skipped < tokens.length; skipped++) {
      if (skipped > 0 && !tokens[at + skipped - 1]?.joins) return undefined
      const end = endOf(phrase, tokens, at + skipped, part + 1)
      if (end !== undefined) return end
    }
    return undefined
  }
  const token = tokens[at]
  if (!token || (part > 0 && !token.joins) || !matches(matcher, token)) return undefined
  return endOf(phrase, tokens, at + 1, part + 1)
}

/** Where a phrase that begins at a token lies in the text. */
export function placeOf(phrase: Phrase, tokens: readonly Token[], at: number): Pick<Span, 'start' | 'end'> | undefined {
  const end = endOf(phrase, tokens, at)
  const [first, last] = [tokens[at], end === undefined ? undefined : tokens[end - 1]]
  return first && last ? { start: first.start, end: last.end } : undefined
}
