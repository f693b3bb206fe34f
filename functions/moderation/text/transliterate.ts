/** Bulgarian as it is written on a keyboard without Cyrillic: two letters for one first. */
const PAIRS: Record<string, string> = { sht: 'щ', sh: 'ш', ch: 'ч', zh: 'ж', ts: 'ц', yu: 'ю', ju: 'ю', ya: 'я', ia: 'я', ja: 'я', dj: 'дж' }
const LETTERS: Record<string, string> = {
  a: 'а',
  b: 'б',
  v: 'в',
  w: 'в',
  g: 'г',
  d: 'д',
  e: 'е',
  z: 'з',
  i: 'и',
  j: 'ж',
  y: 'и',
  k: 'к',
  l: 'л',
  m: 'м',
  n: 'н',
  o: 'о',
  p: 'п',
  r: 'р',
  s: 'с',
  t: 'т',
  u: 'у',
  f: 'ф',
  h: 'х',
  c: 'ц',
  q: 'я',
  x: 'х',
  '4': 'ч',
  '6': 'ш',
}

/** What a Latin word may be in Cyrillic; `u`, `y` and `a` are written for `ъ` too. Nothing for a word that is not wholly Latin. */
export function inCyrillic(word: string): string[] {
  if (!/^[a-z46]{3,}$/.test(word) || !/[a-z]/.test(word)) return []
  const plain = word.replace(/sht|sh|ch|zh|ts|yu|ju|ya|ia|ja|dj/g, pair => PAIRS[pair] ?? pair)
  const spell = (table: Record<string, string>) => Array.from(plain, letter => table[letter] ?? letter).join('')
  return [spell(LETTERS), spell({ ...LETTERS, u: 'ъ', y: 'ъ' })]
}
