import { canonicalJson } from '../../shared/canonical-json.ts'
import type { City } from '../../shared/city.ts'

type Terms = Pick<City, 'pages' | 'languages' | 'publisher' | 'licences' | 'clocks'>

/** Whether two states of a city have the same terms, to the letter, in every language. */
export const hasSameTerms = (one: Terms, other: Terms): boolean => canonicalJson(saidIn(one)) === canonicalJson(saidIn(other))

/** What the terms say: the city's own words, and where it has none, the facts that fill the gallery's. */
function saidIn({ pages, languages, publisher: { name }, licences, clocks }: Terms) {
  const own = pages?.terms ?? {}
  return languages.every(lang => own[lang]) ? { own } : { own, name, licences, hours: clocks.reviewHours }
}

/** Name new terms after the day (ISO date) they are from: `2026-11-24`, and `2026-11-24-2` for the second of a day. */
export function nextTermsVersion(present: string, today: string): string {
  if (present === today) return `${today}-2`
  const number = present.startsWith(`${today}-`) ? Number(present.slice(today.length + 1)) : Number.NaN
  return Number.isInteger(number) ? `${today}-${number + 1}` : today
}

type Reasoned = Pick<City, 'reasons' | 'reasonTexts' | 'reasonsVersion'>

/** The version of a city's reasons after a change: as before where neither they nor their words are others. */
export function reasonsVersionOf(before: Reasoned | undefined, after: Reasoned, today: string): string | undefined {
  const said = ({ reasons, reasonTexts = {} }: Reasoned) => canonicalJson({ reasons: [...reasons].sort(), reasonTexts })
  const present = before?.reasonsVersion
  return !before || said(before) === said(after) ? present : nextTermsVersion(present ?? '', today)
}
