import { useEffect, useRef, useState } from 'preact/hooks'
import type { DeskMe } from '../../shared/desk.ts'
import { useSay } from '../lib/words.tsx'
import type { Stamped } from './calls.ts'
import { CityChoice } from './city-choice.tsx'
import type { CityFields } from './city-fields.ts'
import { CityForm, calls } from './city-form.tsx'
import { Failure } from './failure.tsx'
import { deskHref, go } from './route.ts'
import type { Message } from './status-line.tsx'

interface CityPageProps {
  me: DeskMe
  city: string | undefined
  announce: (message: Message | undefined) => void
  /** The desk shows names, languages and the promise of the city too. */
  onSaved: () => void
}

/** What a city decides for itself, for its admins. */
export function CityPage({ me, city: asked, announce, onSaved }: CityPageProps) {
  const say = useSay()
  const cities = me.cities.filter(({ role }) => role === 'admin')
  const city = cities.find(({ slug }) => slug === asked) ?? cities[0]
  const slug = city?.slug
  const [read, setRead] = useState<Stamped<CityFields>>()
  const [error, setError] = useState<unknown>()
  /** The city that was asked for last: an answer about another one comes too late. */
  const wanted = useRef(slug)
  const load = async () => {
    wanted.current = slug
    setError(undefined)
    if (!slug) return
    try {
      const [found] = await calls.list(slug)
      if (wanted.current === slug) setRead(found)
    } catch (failure) {
      if (wanted.current === slug) setError(failure)
    }
  }
  useEffect(() => {
    document.title = `${say('desk.city')} · ${say('app.name')}`
    load()
  }, [slug])

  if (!city)
    return (
      <main id="main">
        <p class="desk-empty">{say('desk.no-admin')}</p>
      </main>
    )
  const onDone = (text: string) => {
    announce({ text })
    onSaved()
    load()
  }
  return (
    <main class="editor" id="main">
      <div class="queue-head">
        <h1>{say('desk.city')}</h1>
        <CityChoice cities={cities} city={city} page="city" />
      </div>
      {error !== undefined && <Failure error={error} onRetry={load} />}
      {read && read.thing.slug === slug && (
        <CityForm key={`${slug} ${read.stamp}`} read={read} onDone={onDone} onCancel={() => go(deskHref('', { city: slug }))} />
      )}
    </main>
  )
}
