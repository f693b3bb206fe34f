import { useEffect, useState } from 'preact/hooks'
import type { Campaign } from '../../shared/campaign.ts'
import { pickText } from '../../shared/text.ts'
import { useSay, useWords } from '../lib/words.tsx'
import { campaignCalls } from './calls.ts'
import { Failure } from './failure.tsx'

interface CampaignChoiceProps {
  id: string
  city: string
  chosen: readonly string[]
  onChange: (slugs: string[]) => void
}

/** Which campaigns of a city somebody moderates, where it is not all of the city. */
export function CampaignChoice({ id, city, chosen, onChange }: CampaignChoiceProps) {
  const say = useSay()
  const { lang } = useWords()
  const [campaigns, setCampaigns] = useState<Campaign[]>()
  const [error, setError] = useState<unknown>()
  const load = () => {
    setError(undefined)
    campaignCalls.list(city).then(items => setCampaigns(items.map(({ thing }) => thing)), setError)
  }
  useEffect(load, [city])
  if (error !== undefined) return <Failure error={error} onRetry={load} />
  return (
    <fieldset class="person-campaigns" aria-busy={!campaigns}>
      <legend>{say('desk.role-campaigns-of')}</legend>
      {campaigns?.length === 0 && <p class="quiet">{say('desk.campaigns-empty')}</p>}
      {campaigns?.map(({ slug, title }) => (
        <label key={slug} class="check">
          <input
            type="checkbox"
            id={`${id}-${slug}`}
            checked={chosen.includes(slug)}
            onChange={event => onChange(event.currentTarget.checked ? [...chosen, slug] : chosen.filter(each => each !== slug))}
          />
          <span>{pickText(title, lang, [])?.text ?? slug}</span>
        </label>
      ))}
    </fieldset>
  )
}
