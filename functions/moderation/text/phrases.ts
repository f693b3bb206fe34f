import { foldWord } from './fold.ts'
import type { Span } from './span.ts'
import type { Token } from './tokens.ts'

/**
 * A list's entry: words that follow each other. `merd*` is any word that begins so, `*kop` that ends so, `*kut*` that holds it; `a|b` is either;
 * `…` stands for up to three words of any kind.
 */
export type Phrase = readonly Matcher[]
type Matcher = 'gap' | readonly Pattern[]
interface Pattern {
  text: string
  before: boolean
  after: boolean
}

/** Words of any kind that a `…` stands for at most. */
const GAP = 3

export function parsePhrase(entry: string): Phrase {
  return entry.split(/\s+/).map((word): Matcher => {
    if (word === '…') return 'gap'
    return word.split('|').map(each => ({ text: foldWord(each.replaceAll('*', '')), before: each.startsWith('*'), after: each.endsWith('*') }))
  })
}

function matchesWord({ text, before, after }: Pattern, meaning: string): boolean {
  if (meaning.includes('*')) return !before && isMasked(text, meaning, after)
  if (before && after) return meaning.includes(text)
  if (before) return meaning.endsWith(text)
  return after ? meaning.startsWith(text) : meaning === text
}

/** `c***o`: stars over letters hide a word that is ashamed of itself. Its first letter and one more must be there. */
function isMasked(text: string, meaning: string, after: boolean): boolean {
  if (text.length < 4 || (after ? meaning.length < text.length : meaning.length !== text.length) || meaning.replaceAll('*', '').length < 2) return false
  return meaning[0] === text[0] && Array.from(text).every((letter, at) => meaning[at] === letter || meaning[at] === '*')
}

const matches = (patterns: readonly Pattern[], { meanings }: Token) => patterns.some(pattern => meanings.some(meaning => matchesWord(pattern, meaning)))

/** Where a phrase that begins at a token ends (the index after its last token), if it is there. */
function endOf(phrase: Phrase, tokens: readonly Token[], at: number, part = 0): number | undefined {
  const matcher = phrase[part]
  if (matcher === undefined) return at
  if (matcher === 'gap') {
    // One gap is tried at a time, and a list's entry has one or two: no text makes this slow.
    for (let skipped = 0; skipped <= GAP && at + skipped < tokens.length; skipped++) {
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

/** Every place of a phrase. */
export function findPhrase(phrase: Phrase, tokens: readonly Token[]): Pick<Span, 'start' | 'end'>[] {
  const places: Pick<Span, 'start' | 'end'>[] = []
  for (let at = 0; at < tokens.length; at++) {
    const end = endOf(phrase, tokens, at)
    const [first, last] = [tokens[at], end === undefined ? undefined : tokens[end - 1]]
    if (first && last) places.push({ start: first.start, end: last.end })
  }
  return places
}
