import { useEffect, useState } from 'preact/hooks'
import type { CityAnswer } from '../../shared/api.ts'
import type { DeskCity } from '../../shared/desk.ts'
import { type LocalText, pickText } from '../../shared/text.ts'
import { THEMES } from '../../shared/themes.ts'
import { useSay, useWords } from '../lib/words.tsx'
import { readCity, type Selection } from './calls.ts'

/** What the campaigns and places of a city are called, as far as that is known. */
export interface CityNames {
  campaigns: readonly { slug: string; name: LocalText }[]
  places: readonly { slug: string; name: LocalText }[]
}

/** The campaigns that a member may choose among, and the places. Without an answer what is chosen can still be seen and taken back. */
export function useCityNames(city: DeskCity | undefined): CityNames {
  const [answer, setAnswer] = useState<CityAnswer>()
  useEffect(() => {
    let over = false
    setAnswer(undefined)
    if (city)
      readCity(city.slug).then(
        told => !over && setAnswer(told),
        () => undefined,
      )
    return () => {
      over = true
    }
  }, [city?.slug])
  const campaigns = city?.campaigns ?? answer?.campaigns ?? []
  return { campaigns: campaigns.map(({ slug, title }) => ({ slug, name: title })), places: answer?.places ?? [] }
}

interface PackChoiceProps {
  cities: readonly DeskCity[]
  city: DeskCity
  names: CityNames
  selection: Selection
  sayCity: (slug: string) => string
  disabled: boolean
  onChange: (city: string, selection: Selection) => void
}

/** Which stories a pack is made of. */
export function PackChoice({ cities, city, names, selection, sayCity, disabled, onChange }: PackChoiceProps) {
  const say = useSay()
  const { lang } = useWords()
  const named = ({ slug, name }: { slug: string; name: LocalText }) => ({ value: slug, text: pickText(name, lang, city.languages)?.text ?? slug })
  const selects = [
    { facet: 'campaign', label: say('desk.facet-campaign'), options: names.campaigns.map(named) },
    { facet: 'place', label: say('desk.facet-place'), options: names.places.map(named) },
    { facet: 'theme', label: say('desk.campaign-theme'), options: THEMES.map(value => ({ value, text: say(`theme.${value}`) })) },
  ] as const
  const withChosen = (options: readonly { value: string; text: string }[], now: string | undefined) =>
    now === undefined || options.some(({ value }) => value === now) ? options : [{ value: now, text: now }, ...options]
  return (
    <div class="pack-choice">
      {cities.length > 1 && (
        <label class="queue-facet">
          <span>{say('desk.city')}</span>
          <select id="pack-city" class="desk-select" value={city.slug} disabled={disabled} onChange={event => onChange(event.currentTarget.value, {})}>
            {cities.map(({ slug }) => (
              <option key={slug} value={slug}>
                {sayCity(slug)}
              </option>
            ))}
          </select>
        </label>
      )}
      {selects.map(({ facet, label, options }) => (
        <label key={facet} class={selection[facet] === undefined ? 'queue-facet' : 'queue-facet is-chosen'}>
          <span>{label}</span>
          <select
            id={`pack-${facet}`}
            class="desk-select"
            value={selection[facet] ?? ''}
            disabled={disabled}
            onChange={event => onChange(city.slug, { ...selection, [facet]: event.currentTarget.value || undefined })}
          >
            <option value="">{say('desk.facet-any')}</option>
            {withChosen(options, selection[facet]).map(({ value, text }) => (
              <option key={value} value={value}>
                {text}
              </option>
            ))}
          </select>
        </label>
      ))}
    </div>
  )
}
