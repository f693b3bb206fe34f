import { useSay } from '../lib/words.tsx'

/** Answers a function that says how soon a person usually looks, as the city promises it. */
export function useReviewWait(): (hours: number) => string {
  const say = useSay()
  return hours => (hours < 24 ? say('share.sent', { count: hours }) : say('share.sent-days', { count: Math.round(hours / 24) }))
}
