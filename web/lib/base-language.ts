/** The language of a tag (`fr-CH` is French); `undefined` for what is none: some systems hand on tags like `en-US@posix`, at which formatters throw. */
export function baseLanguage(tag: string): string | undefined {
  try {
    return new Intl.Locale(tag).language
  } catch {
    return undefined
  }
}
