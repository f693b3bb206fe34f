import type { City } from '../../shared/city.ts'

/** Whether two states of a city have the same terms, to the letter, in every language. */
export function hasSameTerms(one: Pick<City, 'pages'>, other: Pick<City, 'pages'>): boolean {
  const [mine, theirs] = [one.pages?.terms ?? {}, other.pages?.terms ?? {}]
  return [...Object.keys(mine), ...Object.keys(theirs)].every(lang => mine[lang] === theirs[lang])
}

/** Name new terms after the day (ISO date) they are from: `2026-11-24`, and `2026-11-24-2` for the second of a day. */
export function nextTermsVersion(present: string, today: string): string {
  if (present === today) return `${today}-2`
  const number = present.startsWith(`${today}-`) ? Number(present.slice(today.length + 1)) : Number.NaN
  return Number.isInteger(number) ? `${today}-${number + 1}` : today
}
