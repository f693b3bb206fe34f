import { useEffect, useRef } from 'preact/hooks'
import type { DeskMe } from '../../shared/desk.ts'
import type { Place } from '../../shared/place.ts'
import { pickText } from '../../shared/text.ts'
import { useSay, useWords } from '../lib/words.tsx'
import { placeCalls, type Stamped } from './calls.ts'
import { CityChoice, editedBy } from './city-choice.tsx'
import { Failure } from './failure.tsx'
import { NotAnEditor } from './not-an-editor.tsx'
import { PlaceForm } from './place-form.tsx'
import { deskHref, go } from './route.ts'
import type { Message } from './status-line.tsx'
import { useThings } from './use-things.ts'

interface PlacesProps {
  me: DeskMe
  city: string | undefined
  /** The one that is open in the form; `+` is a new one. */
  slug: string | undefined
  announce: (message: Message | undefined) => void
}

/** The named spots of a city: a list, and a form for one of them. */
export function Places({ me, city: asked, slug, announce }: PlacesProps) {
  const say = useSay()
  const { lang } = useWords()
  const cities = editedBy(me)
  const city = cities.find(each => each.slug === asked) ?? cities[0]
  const { things, error, reload } = useThings(city?.slug, placeCalls.list)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${say('desk.places')} · ${say('app.name')}`
    if (!slug) heading.current?.focus({ preventScroll: true })
  }, [slug])

  if (!city) return <NotAnEditor />
  const list = deskHref('places', { city: city.slug })
  const open: Stamped<Place> | undefined =
    slug === '+' ? { thing: { slug: '', name: {}, location: city.centre } } : things?.find(({ thing }) => thing.slug === slug)
  const done = (text: string) => {
    announce({ text })
    reload()
    go(list)
  }
  return (
    <main class="editor" id="main">
      <div class="queue-head">
        <h1 tabIndex={-1} ref={heading}>
          {say('desk.places')}
        </h1>
        <CityChoice cities={cities} city={city} page="places" />
        {!slug && (
          <a class="button" href={deskHref('places/+', { city: city.slug })}>
            {say('desk.place-new')}
          </a>
        )}
      </div>
      {error !== undefined && <Failure error={error} onRetry={reload} />}
      {slug && things && !open && <p class="desk-empty">{say('desk.thing-gone')}</p>}
      {open && <PlaceForm key={slug} city={city} place={open} onDone={done} onReload={reload} onCancel={() => go(list)} />}
      {!slug && things?.length === 0 && <p class="desk-empty">{say('desk.places-empty')}</p>}
      {!slug && things && things.length > 0 && (
        <ul class="plain editor-list">
          {things.map(({ thing }) => (
            <li key={thing.slug}>
              <a href={deskHref(`places/${thing.slug}`, { city: city.slug })}>
                <span class="queue-title">{pickText(thing.name, lang, city.languages)?.text ?? thing.slug}</span>
                <span class="queue-facts">
                  {thing.location.latitude.toFixed(5)}, {thing.location.longitude.toFixed(5)}
                </span>
              </a>
            </li>
          ))}
        </ul>
      )}
    </main>
  )
}
