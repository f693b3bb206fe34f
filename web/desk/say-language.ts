/** The name of a language in the language of the desk: "Italian". */
export function sayLanguage(tag: string, lang: string): string {
  try {
    return new Intl.DisplayNames([lang], { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}
