import { type Campaign, isOpen } from '../../shared/campaign.ts'
import { pickText } from '../../shared/text.ts'
import { useSay, useWords } from '../lib/words.tsx'
import { daysInWords } from '../ui/dates.ts'
import { campaignCalls } from './calls.ts'
import { CampaignForm } from './campaign-form.tsx'
import { type EditorPageProps, ThingsPage } from './things-page.tsx'

/** The calls of a city. */
export function Campaigns(props: EditorPageProps) {
  const say = useSay()
  const { lang } = useWords()
  const daysOf = ({ opens, closes }: Campaign) => {
    if (opens && closes) return daysInWords(opens, closes, lang)
    if (opens) return say('desk.campaign-from', { day: daysInWords(opens, opens, lang) })
    return closes && say('desk.campaign-until', { day: daysInWords(closes, closes, lang) })
  }
  return (
    <ThingsPage
      {...props}
      page="campaigns"
      calls={campaignCalls}
      words={{ title: 'desk.campaigns', add: 'desk.campaign-new', empty: 'desk.campaigns-empty' }}
      blank={() => blank}
      line={(campaign, { languages }) => (
        <>
          <span class="queue-title">{pickText(campaign.title, lang, languages)?.text ?? campaign.slug}</span>
          <span class="queue-facts">{[say(`theme.${campaign.theme}`), daysOf(campaign)].filter(Boolean).join(' · ')}</span>
          <span class="flag">{say(stateOf(campaign))}</span>
        </>
      )}
      form={form => <CampaignForm {...form} />}
    />
  )
}

const blank: Campaign = { slug: '', title: {}, prompt: {}, goal: {}, theme: 'tourism', places: [] }

function stateOf(campaign: Campaign) {
  const today = new Date().toISOString().slice(0, 10)
  if (isOpen(campaign, today)) return 'desk.campaign-open'
  return campaign.opens && campaign.opens > today ? 'desk.campaign-soon' : 'desk.campaign-closed'
}
