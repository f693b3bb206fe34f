import { type ComponentChildren, Fragment } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { DeskCity, DeskMe } from '../../shared/desk.ts'
import type { MessageKey } from '../../shared/i18n/messages.ts'
import { useSay } from '../lib/words.tsx'
import type { Stamped, ThingCalls } from './calls.ts'
import { CityChoice, editedBy } from './city-choice.tsx'
import { Failure } from './failure.tsx'
import { NotAnEditor } from './not-an-editor.tsx'
import { deskHref, go } from './route.ts'
import type { Message } from './status-line.tsx'
import { useThings } from './use-things.ts'

export interface EditorPageProps {
  me: DeskMe
  city: string | undefined
  /** The one that is open in the form; `+` is a new one. */
  slug: string | undefined
  announce: (message: Message | undefined) => void
}

/** What a form of one thing is given. */
export interface ThingFormProps<Thing> {
  city: DeskCity
  read: Stamped<Thing>
  onDone: (text: string) => void
  onCancel: () => void
}

interface ThingsPageProps<Thing extends { slug: string }> extends EditorPageProps {
  page: 'campaigns' | 'places'
  calls: ThingCalls<Thing>
  words: { title: MessageKey; add: MessageKey; empty: MessageKey }
  blank: (city: DeskCity) => Thing
  /** One line of the list, within its link. */
  line: (thing: Thing, city: DeskCity) => ComponentChildren
  form: (props: ThingFormProps<Thing>) => ComponentChildren
}

/** What editors keep for a city: a list, and a form for one of it. */
export function ThingsPage<Thing extends { slug: string }>(props: ThingsPageProps<Thing>) {
  const { me, city: asked, slug, announce, page, calls, words, blank, line, form } = props
  const say = useSay()
  const cities = editedBy(me)
  const city = cities.find(each => each.slug === asked) ?? cities[0]
  const { things, error, reload } = useThings(city?.slug, calls.list)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${say(words.title)} · ${say('app.name')}`
    if (!slug) heading.current?.focus({ preventScroll: true })
  }, [slug])

  if (!city) return <NotAnEditor />
  const address = (path: string) => deskHref(path, { city: city.slug })
  const read: Stamped<Thing> | undefined = slug === '+' ? { thing: blank(city) } : things?.find(({ thing }) => thing.slug === slug)
  const onCancel = () => go(address(page))
  const onDone = (text: string) => {
    announce({ text })
    reload()
    onCancel()
  }
  return (
    <main class="editor" id="main">
      <div class="queue-head">
        <h1 tabIndex={-1} ref={heading}>
          {say(words.title)}
        </h1>
        <CityChoice cities={cities} city={city} page={page} />
        {!slug && (
          <a class="button" href={address(`${page}/+`)}>
            {say(words.add)}
          </a>
        )}
      </div>
      {error !== undefined && <Failure error={error} onRetry={reload} />}
      {slug && things && !read && <p class="desk-empty">{say('desk.thing-gone')}</p>}
      {slug && read && <Fragment key={`${city.slug}/${slug}`}>{form({ city, read, onDone, onCancel })}</Fragment>}
      {!slug && things?.length === 0 && <p class="desk-empty">{say(words.empty)}</p>}
      {!slug && things && things.length > 0 && (
        <ul class="plain editor-list">
          {things.map(({ thing }) => (
            <li key={thing.slug}>
              <a href={address(`${page}/${thing.slug}`)}>{line(thing, city)}</a>
            </li>
          ))}
        </ul>
      )}
    </main>
  )
}
