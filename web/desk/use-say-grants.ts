import type { DeskCity } from '../../shared/desk.ts'
import type { Grant } from '../../shared/member.ts'
import { useSay } from '../lib/words.tsx'
import { useSayCity } from './use-say-city.ts'

/** Answers a function that says roles in words: "Genoa: Editor · Ghent, light-festival: Moderator". */
export function useSayGrants(cities: readonly DeskCity[]): (roles: readonly Grant[]) => string {
  const say = useSay()
  const sayCity = useSayCity(cities)
  return roles => roles.map(({ city, campaign, role }) => `${sayCity(city)}${campaign ? `, ${campaign}` : ''}: ${say(`desk.role-${role}`)}`).join(' · ')
}
