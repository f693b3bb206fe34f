import type { Card } from '../../shared/card.ts'
import type { LocalText } from '../../shared/text.ts'
import { useSay } from '../lib/words.tsx'
import { Local } from '../ui/local.tsx'
import { Picture } from '../ui/picture.tsx'
import { useReading } from '../ui/reading.tsx'

export interface MapEntry {
  path: string
  cell?: string
  /** The place that it is, or what the spot is called. */
  place?: LocalText
  name?: string
  count: number
  more: boolean
  newest: Card
}

interface Listed {
  city: string
  places: readonly MapEntry[]
  elsewhere: readonly MapEntry[]
  /** There are spots that are not named here. */
  more: boolean
}

/** The map for those who can't use one: what there is at each place, and beside the places. */
export function MapList({ city, places, elsewhere, more }: Listed) {
  const say = useSay()
  const { links } = useReading()
  return (
    <section class="map-list wide" aria-labelledby="map-list">
      <h2 id="map-list">{say('map.list')}</h2>
      <Entries title={say('map.places')} entries={places} />
      <Entries title={say('map.elsewhere')} entries={elsewhere} />
      {more && (
        <p class="map-list-more">
          {say('map-list.more')} <a href={links(`/${city}`)}>{say('map-list.gallery')}</a>
        </p>
      )}
    </section>
  )
}

function Entries({ title, entries }: { title: string; entries: readonly MapEntry[] }) {
  if (entries.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <ul class="map-entries">
        {entries.map(entry => (
          <Entry key={entry.cell ?? entry.path} {...entry} />
        ))}
      </ul>
    </>
  )
}

function Entry({ path, cell, place, name, count, more, newest: { title, lang, photo } }: MapEntry) {
  const say = useSay()
  const { links, pageLang } = useReading()
  return (
    <li>
      <a class="map-entry" href={cell ? links(path, { cell }) : links(path)}>
        <Picture photo={{ ...photo, alt: '' }} sizes="5rem" />
        <span>
          <span class="map-entry-name">{place ? <Local of={place} /> : name}</span>
          <span class="quiet small">{say(more ? 'map.stories-more' : 'map.stories', { count })}</span>
          {title && (
            <span class="map-entry-newest small" lang={lang === pageLang ? undefined : lang}>
              {title}
            </span>
          )}
        </span>
      </a>
    </li>
  )
}
