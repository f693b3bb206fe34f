import type { Campaign } from '../../shared/campaign.ts'
import type { Place } from '../../shared/place.ts'
import { useSay } from '../lib/words.tsx'
import { daysInWords } from '../ui/dates.ts'
import { Local } from '../ui/local.tsx'
import { useReading } from '../ui/reading.tsx'

interface CampaignHeadProps {
  campaign: Campaign
  state: 'soon' | 'open' | 'closed'
  city: string
  places: readonly Place[]
}

/** What a campaign asks, until when, what for and where. */
export function CampaignHead({ campaign: { title, prompt, questions = [], goal, theme, opens, closes }, state, city, places }: CampaignHeadProps) {
  const say = useSay()
  const { links, pageLang } = useReading()
  const days = opens && closes ? daysInWords(opens, closes, pageLang) : undefined
  return (
    <header class="campaign wide">
      <div class="campaign-call">
        <p class="campaign-kind">{say('campaign.kind')}</p>
        <Local of={title} as="h1" />
        <Local of={prompt} as="p" class="campaign-prompt" />
        {questions.length > 0 && (
          <ul class="campaign-questions">
            {questions.map(question => (
              <li key={JSON.stringify(question)}>
                <Local of={question} />
              </li>
            ))}
          </ul>
        )}
      </div>
      <dl class="facts">
        <dt>{say('campaign.when')}</dt>
        <dd>
          {days ?? whenOpen(opens, closes)}
          <span class="campaign-state">{say(`campaign.${state}`)}</span>
        </dd>
        <dt>{say('campaign.goal')}</dt>
        <dd>
          <Local of={goal} />
        </dd>
        <dt>{say('campaign.theme')}</dt>
        <dd>
          <a href={links(`/${city}`, { theme })}>{say(`theme.${theme}`)}</a>
        </dd>
        {places.length > 0 && (
          <>
            <dt>{say('gallery.places')}</dt>
            <dd>
              <ul class="plain facts-list">
                {places.map(place => (
                  <li key={place.slug}>
                    <a href={links(`/${city}/places/${place.slug}`)}>
                      <Local of={place.name} />
                    </a>
                  </li>
                ))}
              </ul>
            </dd>
          </>
        )}
      </dl>
    </header>
  )

  function whenOpen(from: string | undefined, to: string | undefined): string {
    if (from) return say('campaign.from', { day: daysInWords(from, from, pageLang) })
    if (to) return say('campaign.until', { day: daysInWords(to, to, pageLang) })
    return say('campaign.always')
  }
}
