import { ownLabel, type Reason, type ReasonTexts } from '../../shared/reasons.ts'
import { useSay, useWords } from '../lib/words.tsx'

interface WithTexts {
  reasonTexts?: ReasonTexts | undefined
}

export interface SayReason {
  label(reason: Reason): string
  about(reason: Reason): string
}

/** Says reasons as the cities do: in their own words where all of them have the same, else in the gallery's. */
export function useSayReason(...cities: readonly (WithTexts | undefined)[]): SayReason {
  const say = useSay()
  const { lang } = useWords()
  const own = (read: (texts: ReasonTexts | undefined) => string | undefined) => {
    const words = new Set(cities.map(city => read(city?.reasonTexts)))
    return words.size === 1 ? [...words][0] : undefined
  }
  return {
    label: reason => own(texts => ownLabel(texts, reason, lang)) ?? say(`reason.${reason}`),
    about: reason => own(texts => texts?.[reason]?.about?.[lang] || undefined) ?? say(`reason.${reason}.about`),
  }
}
