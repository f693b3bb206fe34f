import type { DeskCity, DeskMe } from '../../shared/desk.ts'
import { pickText } from '../../shared/text.ts'
import { useSay, useWords } from '../lib/words.tsx'
import { deskHref, go } from './route.ts'

/** The cities that a member may edit. */
export const editedBy = ({ cities }: DeskMe): DeskCity[] => cities.filter(({ role }) => role !== 'moderator')

interface CityChoiceProps {
  cities: readonly DeskCity[]
  city: DeskCity | undefined
  page: 'campaigns' | 'places' | 'city'
}

/** Which city's campaigns, places or own decisions are shown. */
export function CityChoice({ cities, city, page }: CityChoiceProps) {
  const say = useSay()
  const { lang } = useWords()
  if (cities.length < 2) return null
  return (
    <div class="queue-city">
      <label for="edited-city">{say('desk.city')}</label>
      <select id="edited-city" class="desk-select" value={city?.slug ?? ''} onChange={event => go(deskHref(page, { city: event.currentTarget.value }))}>
        {cities.map(each => (
          <option key={each.slug} value={each.slug}>
            {pickText(each.name, lang, each.languages)?.text ?? each.slug}
          </option>
        ))}
      </select>
    </div>
  )
}
