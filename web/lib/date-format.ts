/** A formatter of dates for a language of the interface. English is written as in Europe: the day before the month. */
export const dateFormat = (lang: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, options)
