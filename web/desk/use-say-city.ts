import type { DeskCity } from '../../shared/desk.ts'
import { pickText } from '../../shared/text.ts'
import { useSay, useWords } from '../lib/words.tsx'

/** Answers a function that says what a city is called, or every city at once. */
export function useSayCity(cities: readonly DeskCity[]): (slug: string) => string {
  const say = useSay()
  const { lang } = useWords()
  return slug => {
    if (slug === '*') return say('desk.every-city')
    const city = cities.find(each => each.slug === slug)
    return pickText(city?.name, lang, city?.languages ?? [])?.text ?? slug
  }
}
