import { dateFormat } from '../lib/date-format.ts'

/** Formatters are dear to make and the same for a whole city: one for each language and time zone. */
const formats = new Map<string, Intl.DateTimeFormat>()

function formatFor(lang: string, timeZone: string): Intl.DateTimeFormat {
  const key = `${lang} ${timeZone}`
  const known = formats.get(key)
  if (known) return known
  const made = dateFormat(lang, { day: 'numeric', month: 'long', year: 'numeric', timeZone })
  formats.set(key, made)
  return made
}

/** A moment (ISO 8601) as a day in words, in the city's time zone: "31 May 2026". */
export const dayInWords = (at: string, lang: string, timeZone: string): string => formatFor(lang, timeZone).format(new Date(at))

/** Days (ISO dates, inclusive) as a range in words: "29 – 31 May 2026". */
export function daysInWords(from: string, to: string, lang: string): string {
  const noon = (day: string) => new Date(`${day}T12:00:00Z`)
  // Some languages' ranges are written with 01, which no person writes in a sentence.
  return formatFor(lang, 'UTC')
    .formatRange(noon(from), noon(to))
    .replace(/\b0(?=\d\b)/g, '')
}
