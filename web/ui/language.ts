/** Names of languages as their speakers write them, with a capital as in a list. */
const names = new Map<string, string>()

export function languageName(lang: string): string {
  const known = names.get(lang)
  if (known) return known
  const name = new Intl.DisplayNames([lang], { type: 'language', languageDisplay: 'standard' }).of(lang) ?? lang
  const [first = '', ...rest] = name
  const capital = first.toLocaleUpperCase(lang) + rest.join('')
  names.set(lang, capital)
  return capital
}
