import { type CountryCode, findPhoneNumbersInText } from 'libphonenumber-js/max'
import { isIban } from './iban.ts'
import { type Span, spansOf } from './span.ts'

/** Where a number without its country code may belong, by the language that it is written among; then every other country of ours. */
const COUNTRIES: Record<string, CountryCode[]> = {
  it: ['IT'],
  nl: ['NL', 'BE'],
  fr: ['FR', 'BE'],
  bg: ['BG'],
  ro: ['RO'],
  hu: ['HU'],
  et: ['EE'],
  pt: ['PT'],
  es: ['ES'],
  en: ['GB'],
}
const ALL = [...new Set(Object.values(COUNTRIES).flat())]

/** Numbers that are shorter are house numbers, years and opening times. */
const DIGITS = 8

/** Repetitions are bounded, so that no text makes it slow. */
const EMAIL = /[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,4}/gu
const IBAN_LIKE = /\b[A-Z]{2}\d{2}(?:[ -]?[A-Z\d]){11,30}/gi

/** Plates with their separators, in capitals: a note, since house numbers and trams look alike. */
const PLATE =
  /\b(?:[A-Z]{2}[ -]\d{3}[ -][A-Z]{2}|[A-Z]{2}\d{3}[A-Z]{2}|\d-[A-Z]{3}-\d{3}|\d{4} [BCDFGHJKLMNPRSTVWXYZ]{3}|[A-Z]{2}-\d{2}-[A-Z]{2}|[A-Z]{1,2} \d{2,3} [A-Z]{3}|[ABEKMHOPCTYX]{1,2} ?\d{4} ?[ABEKMHOPCTYX]{2})\b/g

/** Figures that are no telephone number, whatever country's rules they fit: opening hours, coordinates, years from and to, ISBN. */
const OTHER_FIGURES = [
  /(?<![\d.:+])(?:[01]?\d|2[0-4])[.:h][0-5]\d ?[-–] ?(?:[01]?\d|2[0-4])[.:h][0-5]\d(?![\d.:])/g,
  /(?<![\d.+])-?[3-7]\d[.,]\d{3,8}°?(?: ?[NS])?[,;/ ]{1,3}-?\d{1,2}[.,]\d{3,8}(?!\d)/g,
  /(?<![\d+] ?)(?:1\d|20)\d{2} ?[-–/] ?(?:1\d|20)\d{2}(?! ?\d)/g,
  /\bISBN[: ]{0,2}97[89][\d -]{10,14}|\bISSN[: ]{0,2}\d{4}-\d{3}[\dX]/gi,
]

const DATE = /^(?:\d{1,2}([./ -])\d{1,2}\1\d{2,4}|\d{4}([./-])\d{1,2}\2\d{1,2})$/

/** Addresses, telephone numbers and accounts of people, which don't belong before the public. */
export function findPersonalData(text: string, lang: string): Span[] {
  return [
    ...spansOf(text, EMAIL, 'personal-data', () => 0.9),
    ...spansOf(text, IBAN_LIKE, 'personal-data', match => (isIban(match) ? 0.95 : undefined)),
    ...findPhones(text, lang),
    ...spansOf(text, PLATE, 'personal-data', () => 0.3),
  ]
}

function findPhones(text: string, lang: string): Span[] {
  // Most texts have none, and every country costs a search.
  if ((text.match(/\d/g)?.length ?? 0) < DIGITS) return []
  const rest = OTHER_FIGURES.reduce((left, figures) => left.replace(figures, match => ' '.repeat(match.length)), text)
  const near = COUNTRIES[lang.split('-')[0] ?? ''] ?? []
  const spans: Span[] = []
  for (const defaultCountry of [...near, ...ALL.filter(each => !near.includes(each))]) {
    for (const { number, startsAt: start, endsAt: end } of findPhoneNumbersInText(rest, { defaultCountry })) {
      const written = text.slice(start, end)
      const isSure = written.startsWith('+') || written.startsWith('00') || near.includes(defaultCountry)
      // A number of elsewhere has to look like one: a row of figures has some meaning in one of ten countries.
      const isNumber = isSure || /^\(?0/.test(written) || number.getType() === 'MOBILE'
      if (!isNumber || DATE.test(written) || written.replace(/\D/g, '').length < DIGITS || spans.some(other => start < other.end && other.start < end)) continue
      spans.push({ category: 'personal-data', score: 0.9, start, end })
    }
  }
  return spans
}
