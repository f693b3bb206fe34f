import { useEffect, useRef } from 'preact/hooks'
import { type Campaign, isOpen } from '../../shared/campaign.ts'
import type { DeskMe } from '../../shared/desk.ts'
import { pickText } from '../../shared/text.ts'
import { useSay, useWords } from '../lib/words.tsx'
import { campaignCalls, placeCalls, type Stamped } from './calls.ts'
import { CampaignForm } from './campaign-form.tsx'
import { CityChoice, editedBy } from './city-choice.tsx'
import { Failure } from './failure.tsx'
import { NotAnEditor } from './not-an-editor.tsx'
import { deskHref, go } from './route.ts'
import type { Message } from './status-line.tsx'
import { useThings } from './use-things.ts'

interface EditorProps {
  me: DeskMe
  city: string | undefined
  /** The one that is open in the form; `+` is a new one. */
  slug: string | undefined
  announce: (message: Message | undefined) => void
}

/** The calls of a city: a list, and a form for one of them. */
export function Campaigns({ me, city: asked, slug, announce }: EditorProps) {
  const say = useSay()
  const { lang } = useWords()
  const cities = editedBy(me)
  const city = cities.find(each => each.slug === asked) ?? cities[0]
  const { things, error, reload } = useThings(city?.slug, campaignCalls.list)
  const places = useThings(city?.slug, placeCalls.list)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${say('desk.campaigns')} · ${say('app.name')}`
    if (!slug) heading.current?.focus({ preventScroll: true })
  }, [slug])

  if (!city) return <NotAnEditor />
  const list = deskHref('campaigns', { city: city.slug })
  const open: Stamped<Campaign> | undefined = slug === '+' ? { thing: blank } : things?.find(({ thing }) => thing.slug === slug)
  const done = (text: string) => {
    announce({ text })
    reload()
    go(list)
  }
  return (
    <main class="editor" id="main">
      <div class="queue-head">
        <h1 tabIndex={-1} ref={heading}>
          {say('desk.campaigns')}
        </h1>
        <CityChoice cities={cities} city={city} page="campaigns" />
        {!slug && (
          <a class="button" href={deskHref('campaigns/+', { city: city.slug })}>
            {say('desk.campaign-new')}
          </a>
        )}
      </div>
      {error !== undefined && <Failure error={error} onRetry={reload} />}
      {slug && things && !open && <p class="desk-empty">{say('desk.thing-gone')}</p>}
      {open && (
        <CampaignForm
          key={slug}
          city={city}
          campaign={open}
          places={places.things?.map(({ thing }) => thing) ?? []}
          onDone={done}
          onReload={reload}
          onCancel={() => go(list)}
        />
      )}
      {!slug && things?.length === 0 && <p class="desk-empty">{say('desk.campaigns-empty')}</p>}
      {!slug && things && things.length > 0 && (
        <ul class="plain editor-list">
          {things.map(({ thing }) => (
            <li key={thing.slug}>
              <a href={deskHref(`campaigns/${thing.slug}`, { city: city.slug })}>
                <span class="queue-title">{pickText(thing.title, lang, city.languages)?.text ?? thing.slug}</span>
                <span class="queue-facts">{say(`theme.${thing.theme}`)}</span>
                <span class="flag">{say(isOpen(thing, new Date().toISOString().slice(0, 10)) ? 'desk.campaign-open' : 'desk.campaign-closed')}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
    </main>
  )
}

const blank: Campaign = { slug: '', title: {}, prompt: {}, goal: {}, theme: 'tourism', places: [] }
