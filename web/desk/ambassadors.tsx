import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { DeskCity } from '../../shared/desk.ts'
import type { DeskAmbassador } from '../../shared/desk-people.ts'
import { pickText } from '../../shared/text.ts'
import { useSay, useWords } from '../lib/words.tsx'
import { Button } from '../ui/button.tsx'
import { dayInWords } from '../ui/dates.ts'
import { AmbassadorForm } from './ambassador-form.tsx'
import { ambassadorCalls } from './calls.ts'
import { Failure } from './failure.tsx'
import type { Message } from './status-line.tsx'
import { useSayCity } from './use-say-city.ts'

interface AmbassadorsProps {
  cities: readonly DeskCity[]
  announce: (message: Message | undefined) => void
}

/** Links by which somebody whom a city trusts brings contributors, and making one. */
export function Ambassadors({ cities, announce }: AmbassadorsProps) {
  const say = useSay()
  const sayCity = useSayCity(cities)
  const [city, setCity] = useState(cities[0]?.slug ?? '')
  const [items, setItems] = useState<DeskAmbassador[]>([])
  const [error, setError] = useState<unknown>()
  const [isMaking, setMaking] = useState(false)
  const [link, setLink] = useState<string>()
  const load = () => {
    setError(undefined)
    ambassadorCalls.list(city).then(setItems, setError)
  }
  useEffect(() => {
    setItems([])
    setLink(undefined)
    if (city) load()
  }, [city])
  const withdraw = async ({ id, name }: DeskAmbassador) => {
    setError(undefined)
    try {
      await ambassadorCalls.withdraw(city, id)
      setItems(items.filter(each => each.id !== id))
      setLink(undefined)
      announce({ text: say('desk.invitation-withdrawn', { email: name }) })
    } catch (failure) {
      setError(failure)
    }
  }
  return (
    <section class="people-part" aria-labelledby="ambassadors">
      <div class="people-head">
        <h2 id="ambassadors">{say('desk.ambassadors')}</h2>
        {!isMaking && (
          <Button look="accent" onClick={() => setMaking(true)}>
            {say('desk.ambassador-add')}
          </Button>
        )}
      </div>
      <p class="quiet people-lead">{say('desk.ambassadors-lead')}</p>
      {cities.length > 1 && (
        <div class="queue-city">
          <label for="ambassadors-city">{say('desk.city')}</label>
          <select id="ambassadors-city" class="desk-select" value={city} onChange={event => setCity(event.currentTarget.value)}>
            {cities.map(({ slug }) => (
              <option key={slug} value={slug}>
                {sayCity(slug)}
              </option>
            ))}
          </select>
        </div>
      )}
      {error !== undefined && <Failure error={error} onRetry={load} />}
      {isMaking && (
        <AmbassadorForm
          key={city}
          city={city}
          onCancel={() => setMaking(false)}
          onDone={({ link: made, ...ambassador }) => {
            setMaking(false)
            setItems([ambassador, ...items])
            setLink(made)
          }}
        />
      )}
      {link && <MadeLink link={link} />}
      <ul class="plain">
        {items.map(each => (
          <li key={each.id} class="invitation">
            <AmbassadorFacts ambassador={each} />
            <Button look="danger" onClick={() => withdraw(each)} aria-label={say('desk.invitation-withdraw-of', { email: each.name })}>
              {say('desk.invitation-withdraw')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Told this once: nobody can read it again. */
function MadeLink({ link }: { link: string }) {
  const say = useSay()
  const field = useRef<HTMLInputElement>(null)
  useLayoutEffect(() => field.current?.focus(), [link])
  return (
    <div class="invite-form">
      <label class="field-label" for="ambassador-link">
        {say('desk.ambassador-link')}
      </label>
      <input class="input" id="ambassador-link" ref={field} readOnly value={link} onFocus={({ currentTarget }) => currentTarget.select()} />
    </div>
  )
}

function AmbassadorFacts({ ambassador: { name, campaign, title, by, expiresAt, used, most } }: { ambassador: DeskAmbassador }) {
  const say = useSay()
  const { lang } = useWords()
  const day = dayInWords(expiresAt, lang, 'UTC')
  const isOver = Date.parse(expiresAt) <= Date.now()
  return (
    <div>
      <span class="queue-title">{name}</span> {campaign && <span class="queue-facts">{pickText(title, lang, [])?.text ?? campaign}</span>}
      <p class="queue-facts">
        {[say('desk.ambassador-by', { name: by }), say(isOver ? 'desk.invitation-ended' : 'desk.invitation-until', { day })].join(' · ')} ·{' '}
        {say('desk.ambassador-used', { used, most })}
      </p>
    </div>
  )
}
