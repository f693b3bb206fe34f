import { useEffect, useState } from 'preact/hooks'
import { baseLanguage } from '../lib/base-language.ts'

const UNITS: readonly [unit: Intl.RelativeTimeFormatUnit, seconds: number][] = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
]

/** The reader's own kind of a language where the browser tells: `en-GB` writes days before months, `en` does not. */
const localeFor = (lang: string) => navigator.languages.find(each => baseLanguage(each) === lang) ?? lang

/** How long ago, in the largest unit that fits: "3 hours ago". */
export function ago(at: string, now: number, lang: string): string {
  const seconds = Math.max(0, (now - Date.parse(at)) / 1000)
  const [unit, size] = UNITS.find(([, each]) => seconds >= each) ?? ['minute', 60]
  return new Intl.RelativeTimeFormat(localeFor(lang), { numeric: 'auto' }).format(-Math.floor(seconds / size), unit)
}

/** A moment in the words and the time zone of whoever reads. */
export const moment = (at: string, lang: string) => new Intl.DateTimeFormat(localeFor(lang), { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(at))

/** The time of day of something that is not long ago. */
export const timeOf = (at: string, lang: string) => new Intl.DateTimeFormat(localeFor(lang), { timeStyle: 'short' }).format(new Date(at))

/** The time, renewed every half minute. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 30_000)
    return () => clearInterval(timer)
  }, [])
  return now
}
