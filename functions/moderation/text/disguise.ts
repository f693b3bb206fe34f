/** Cyrillic and Greek letters that look like Latin ones. */
const LOOK_ALIKE: Record<string, string> = {
  а: 'a',
  в: 'b',
  е: 'e',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  с: 'c',
  т: 't',
  у: 'y',
  х: 'x',
  і: 'i',
  ј: 'j',
  ѕ: 's',
  ԁ: 'd',
  һ: 'h',
  г: 'r',
  α: 'a',
  β: 'b',
  ε: 'e',
  ι: 'i',
  κ: 'k',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  χ: 'x',
  η: 'n',
}
const LOOK_ALIKE_CYRILLIC: Record<string, string> = {
  a: 'а',
  b: 'в',
  e: 'е',
  k: 'к',
  m: 'м',
  h: 'н',
  o: 'о',
  p: 'р',
  c: 'с',
  t: 'т',
  y: 'у',
  x: 'х',
  i: 'и',
  u: 'и',
  n: 'п',
  g: 'г',
  d: 'д',
  l: 'л',
  r: 'р',
  z: 'з',
  s: 'с',
}

/** Figures and signs that stand for a letter within a word; some for either of two. */
const LEET: readonly Record<string, string>[] = [
  { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '8': 'b', '9': 'g', '@': 'a', $: 's', '!': 'i', '|': 'i', '€': 'e', '+': 't' },
  { '0': 'o', '1': 'l', '3': 'e', '4': 'a', '5': 's', '6': 'b', '7': 't', '8': 'b', '9': 'g', '@': 'a', $: 's', '!': 'l', '|': 'l', '€': 'e', '+': 't' },
]

const translate = (word: string, table: Record<string, string>) => Array.from(word, character => table[character] ?? character).join('')

/** `Merdaaa`: three or more of a letter mean one or two. */
const squeezed = (word: string) => (/(.)\1\1/u.test(word) ? [word.replace(/(.)\1{2,}/gu, '$1$1'), word.replace(/(.)\1{2,}/gu, '$1')] : [])

/**
 * What a folded word may stand for, itself first. Figures count as letters only beside letters, and letters of another script only in a word
 * that mixes scripts: an ordinary word of any language stands for itself alone.
 */
export function meaningsOf(word: string): string[] {
  const meanings = new Set([word])
  const letters = word.match(/\p{L}/gu)?.length ?? 0
  // `5th` and `18h` are figures with a few letters.
  if (letters < word.length && letters >= 2 && !/^\d+\p{L}{1,3}$/u.test(word)) for (const table of LEET) meanings.add(translate(word, table))
  for (const part of letters < word.length ? word.split(/[^\p{L}]+/u) : []) if (part.length >= 4) meanings.add(part)
  for (const each of [...meanings]) {
    const isLatin = /\p{Script=Latin}/u.test(each)
    if (!isLatin || !/[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(each)) continue
    meanings.add(translate(each, LOOK_ALIKE))
    meanings.add(translate(each, LOOK_ALIKE_CYRILLIC))
  }
  for (const each of [...meanings]) for (const shorter of squeezed(each)) meanings.add(shorter)
  return [...meanings]
}
