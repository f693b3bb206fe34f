/** One character of a folded text, with the UTF-16 units of the original that it stands for. */
export interface Folded {
  character: string
  start: number
  end: number
}

/** Letters that NFKD leaves whole. */
const PLAIN: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ı: 'i', ё: 'е' }

/**
 * A text as lists are compared with: NFKC, lower case, without accents and without what can't be seen (zero width, soft hyphens,
 * marks of direction). Many write without accents on a phone, and a disguise may add some.
 */
export function fold(text: string): Folded[] {
  const folded: Folded[] = []
  let start = 0
  for (const point of text) {
    const end = start + point.length
    const plain = point
      .normalize('NFKC')
      .toLowerCase()
      .normalize('NFKD')
      .replace(/[\p{M}\p{Cf}]/gu, '')
    for (const character of plain) for (const each of PLAIN[character] ?? character) folded.push({ character: each, start, end })
    start = end
  }
  return folded
}

/** A single word in the same form: some ten thousand are read when the lists are made. */
export const foldWord = (word: string): string =>
  word
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/[^\p{ASCII}а-я]/gu, character => PLAIN[character] ?? character)
