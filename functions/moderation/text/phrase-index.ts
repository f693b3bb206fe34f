import { isGap, type Phrase } from './phrases.ts'
import type { Token } from './tokens.ts'

/** Those of many phrases that may begin with a word, found without trying each. */
export type PhraseIndex<T> = (token: Token) => ReadonlySet<T>

/** Letters at the beginning of a word by which stems are found. */
const HEAD = 3

/** Sort phrases by their first word: whole ones by themselves, stems by their first letters; the few that may begin anyhow are tried always. */
export function indexPhrases<T extends { phrase: Phrase }>(all: readonly T[]): PhraseIndex<T> {
  const [whole, stems, initials, always] = [new Map<string, T[]>(), new Map<string, T[]>(), new Map<string, T[]>(), [] as T[]]
  for (const each of all) {
    const first = each.phrase[0]
    if (!first || isGap(first)) throw new Error('expected a phrase that begins with a word')
    for (const text of first.whole) add(whole, text, each)
    for (const { text, before } of first.parts) {
      if (before) always.push(each)
      else add(stems, text.slice(0, HEAD), each)
    }
    // Stars over letters leave the first letter and, of a whole word, how many there are.
    for (const text of first.whole) add(initials, `${text.slice(0, 1)}${text.length}`, each)
    for (const { text, before } of first.parts) if (!before) add(initials, text.slice(0, 1), each)
  }
  return ({ meanings }) => {
    const found = new Set(always)
    const collect = (map: ReadonlyMap<string, readonly T[]>, key: string) => {
      for (const each of map.get(key) ?? []) found.add(each)
    }
    for (const meaning of meanings) {
      collect(whole, meaning)
      for (let length = 1; length <= HEAD; length++) collect(stems, meaning.slice(0, length))
      if (!meaning.includes('*')) continue
      collect(initials, meaning.slice(0, 1))
      collect(initials, `${meaning.slice(0, 1)}${meaning.length}`)
    }
    return found
  }
}

function add<T>(map: Map<string, T[]>, key: string, value: T) {
  const values = map.get(key)
  if (values) values.push(value)
  else map.set(key, [value])
}
