import { meaningsOf } from './disguise.ts'
import { type Folded, fold } from './fold.ts'
import { inCyrillic } from './transliterate.ts'

/** A word of a text: what it may stand for, and the UTF-16 units of the original. */
export interface Token {
  meanings: readonly string[]
  start: number
  end: number
  /** Nothing but spaces and commas lies before it: a phrase may go on across. */
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

/** Four letters at least, each alone, with the same short gap between them. */
const LETTERS = 4

function joinLetters(words: readonly Word[]): Token[] {
  const tokens: Token[] = []
  for (let at = 0; at < words.length; ) {
    const word = words[at] as Word
    let next = at + 1
    if (isLetter(word)) while (next < words.length && isLetter(words[next] as Word) && isShort(words[next] as Word)) next++
    const last = words[next - 1] as Word
    const joins = /^[\s,'’-]{0,3}$/.test(word.gap)
    if (next - at >= LETTERS) {
      const whole = words.slice(at, next).map(({ text }) => text)
      // The first or the last may be a word of its own: `è m e r d a`.
      const cuts = [whole, whole.slice(1), whole.slice(0, -1)].map(letters => letters.join(''))
      tokens.push({ meanings: cuts.flatMap(meaningsOf), start: word.start, end: last.end, joins })
      at = next
    } else {
      tokens.push({ meanings: meaningsOf(word.text), start: word.start, end: word.end, joins })
      at++
    }
  }
  return tokens
}

const isLetter = ({ text }: Word) => text.length === 1
const isShort = ({ gap }: Word) => /^[ ._\-*/]{1,3}$/.test(gap)
