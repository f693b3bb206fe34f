import { FUNCTION_WORDS, SPELLINGS } from './data/function-words.ts'
import { foldWord } from './fold.ts'

/** Different words of a text that are read: more would tell nothing new. */
const MOST = 400

/** What another language must show: so many of its own small words, in such a share of the text, and so much more than the named one. */
const LEAST = 2
const SHARE = 0.2
const TIMES = 4

/** Letters of the other script in such a share make it sure by themselves. */
const SCRIPT_SHARE = 0.9
const SCRIPT_LETTERS = 12

/** The languages that each small word belongs to. */
let made: ReadonlyMap<string, readonly string[]> | undefined

function languagesOf(word: string): readonly string[] {
  made ??= makeWords()
  return made.get(word) ?? []
}

function makeWords() {
  const words = new Map<string, string[]>()
  for (const [lang, list] of Object.entries(FUNCTION_WORDS)) {
    for (const word of new Set(list.trim().split(/\s+/).map(foldWord))) words.set(word, [...(words.get(word) ?? []), lang])
  }
  return words
}

/**
 * Whether a text is surely in another of our languages than was named. Unsure means no: a short text, names, a quotation in another language
 * beside the named one, a dialect and a language that isn't ours.
 */
export function isOtherLanguage(text: string, named: string): boolean {
  const lang = named.toLowerCase().split('-')[0] ?? ''
  if (!(lang in FUNCTION_WORDS)) return false
  const script = cyrillicShare(text)
  if (script !== undefined && lang !== 'bg' && script > SCRIPT_SHARE) return true
  const words = new Set(
    text
      .normalize('NFC')
      .match(/\p{L}+/gu)
      ?.slice(0, MOST),
  )
  const seen = new Map<string, number>()
  for (const word of words) for (const [each, weight] of signsOf(word)) seen.set(each, (seen.get(each) ?? 0) + weight)
  const own = seen.get(lang) ?? 0
  return [...seen].some(([each, weight]) => each !== lang && weight >= LEAST && weight >= SHARE * words.size && weight >= TIMES * own)
}

/** What a word says for a language. One of a single language says more than one that several have; a name is spelt as it likes. */
function signsOf(word: string): [string, number][] {
  const small = languagesOf(foldWord(word))
  if (small.length > 0) return small.map(each => [each, 1 / small.length])
  if (word !== word.toLowerCase()) return []
  return Object.entries(SPELLINGS).flatMap(([lang, spelling]): [string, number][] => (spelling.test(word) ? [[lang, 0.5]] : []))
}

/** The share of Cyrillic letters among all, where there are enough to tell. */
function cyrillicShare(text: string): number | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  return letters < SCRIPT_LETTERS ? undefined : (text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0) / letters
}
