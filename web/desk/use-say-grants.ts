import type { DeskCity } from '../../shared/desk.ts'
import type { NamedCampaign } from '../../shared/desk-people.ts'
import type { Grant } from '../../shared/member.ts'
import { pickText } from '../../shared/text.ts'
import { useSay, useWords } from '../lib/words.tsx'
import { useSayCity } from './use-say-city.ts'

/** Answers a function that says roles in words: "Genoa: Editor · Ghent, Light Festival: Moderator". A campaign that is gone is told by its slug. */
export function useSayGrants(cities: readonly DeskCity[], campaigns: readonly NamedCampaign[]): (roles: readonly Grant[]) => string {
  const say = useSay()
  const { lang } = useWords()
  const sayCity = useSayCity(cities)
  const sayCampaign = (city: string, slug: string) => {
    const title = campaigns.find(each => each.city === city && each.slug === slug)?.title
    return pickText(title, lang, cities.find(each => each.slug === city)?.languages ?? [])?.text ?? slug
  }
  return roles =>
    roles.map(({ city, campaign, role }) => `${sayCity(city)}${campaign ? `, ${sayCampaign(city, campaign)}` : ''}: ${say(`desk.role-${role}`)}`).join(' · ')
}
