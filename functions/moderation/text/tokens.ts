import { meaningsOf } from './disguise.ts'
import { type Folded, fold } from './fold.ts'
import { inCyrillic } from './transliterate.ts'

/** A word of a text: what it may stand for, and the UTF-16 units of the original. */
export interface Token {
  meanings: readonly string[]
  start: number
  end: number
  /** Nothing but spaces, commas and quotation marks lies before it: a phrase may go on across. */
  joins: boolean
}

/** Signs that are written for letters, or over them. */
const INSIDE = /[\p{L}\p{N}@$*!|€+]/u
const EDGE = /[*!|+]/

/** More words than a story has are not read. */
const MOST = 1500

/** The words of a text, in which a word of single letters (`m e r d a`, `f.u.c.k`) is one. */
export function tokensOf(text: string, lang: string): Token[] {
  const tokens = joinLetters(split(fold(text)))
  if (!lang.toLowerCase().startsWith('bg')) return tokens
  return tokens.map(token => ({ ...token, meanings: [...token.meanings, ...token.meanings.flatMap(inCyrillic)] }))
}

interface Word {
  text: string
  start: number
  end: number
  gap: string
}

function split(folded: readonly Folded[]): Word[] {
  const words: Word[] = []
  let gap = ''
  for (let at = 0; at < folded.length && words.length < MOST; ) {
    const from = at
    while (at < folded.length && INSIDE.test(folded[at]?.character ?? '')) at++
    let [first, last] = [from, at - 1]
    while (first <= last && EDGE.test(folded[first]?.character ?? '')) first++
    while (last >= first && EDGE.test(folded[last]?.character ?? '')) last--
    const [head, tail] = [folded[first], folded[last]]
    if (first <= last && head && tail) {
      const text = folded.slice(first, last + 1).map(({ character }) => character)
      words.push({ text: text.join(''), start: head.start, end: tail.end, gap })
      gap = ''
    }
    if (at < folded.length) gap += folded[at]?.character ?? ''
    at++
  }
  return words
}

/** Four letters at least, each alone, with a short gap between them. */
const LETTERS = 4

/** From so many letters on the spaces between words may be missing too: `s e i u n i d i o t a`. */
const LONG = 13
const WINDOW = { from: 4, to: 12, of: 60 }

function joinLetters(words: readonly Word[]): Token[] {
  const tokens: Token[] = []
  for (let at = 0; at < words.length; ) {
    const word = words[at] as Word
    let next = at + 1
    if (isLetter(word)) while (next < words.length && isLetter(words[next] as Word) && isShort(words[next] as Word)) next++
    if (next - at < LETTERS) next = at + 1
    for (const letters of next - at < LETTERS ? [words.slice(at, next)] : splitAtWiderGaps(words.slice(at, next))) tokens.push(tokenOf(letters))
    at = next
  }
  return tokens
}

/** `g o  h o m e` and `g-o h-o-m-e` are two words: a gap that is wider than the narrowest ends one. */
function splitAtWiderGaps(letters: readonly Word[]): Word[][] {
  const narrow = Math.min(...letters.slice(1).map(widthOf))
  const parts: Word[][] = []
  for (const letter of letters) {
    const part = parts.at(-1)
    if (part && widthOf(letter) === narrow) part.push(letter)
    else parts.push([letter])
  }
  return parts
}

const widthOf = ({ gap }: Word) => gap.length + (gap.includes(' ') ? 1 : 0)

function tokenOf(words: readonly Word[]): Token {
  const [first, last] = [words[0] as Word, words.at(-1) as Word]
  const whole = words.map(({ text }) => text)
  // The first or the last may be a word of its own: `è m e r d a`.
  const cuts = whole.length < LETTERS ? [whole] : [whole, whole.slice(1), whole.slice(0, -1)]
  const meanings = new Set(cuts.flatMap(letters => meaningsOf(letters.join(''))))
  if (whole.length >= LONG) for (const meaning of [...meanings]) for (const part of windowsOf(meaning.slice(0, WINDOW.of))) meanings.add(part)
  return { meanings: [...meanings], start: first.start, end: last.end, joins: /^[\s,'’"„“”«»-]{0,3}$/.test(first.gap) }
}

function* windowsOf(word: string) {
  for (let from = 0; from + WINDOW.from <= word.length; from++) {
    for (let length = WINDOW.from; length <= WINDOW.to && from + length <= word.length; length++) yield word.slice(from, from + length)
  }
}

const isLetter = ({ text }: Word) => text.length === 1
const isShort = ({ gap }: Word) => /^[ ._\-*/]{1,3}$/.test(gap)
