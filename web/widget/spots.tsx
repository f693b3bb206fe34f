import type { Words } from '../../shared/i18n/format.ts'
import type { MapStart } from '../../shared/map-api.ts'
import { pickText } from '../../shared/pick-text.ts'
import { distance } from '../gallery/distance.ts'
import type { Link } from './attributes.ts'
import { say } from './words.ts'

/** Metres within which a spot is said to be near a place. */
const NEAR = 5000
const IN_TAB = { target: '_blank', rel: 'noopener' }

interface Spot {
  href: string
  name: string
  /** Of the name, where it is not that of the words. */
  lang?: string | undefined
  count: number
  more: boolean
}

type Start = Pick<MapStart, 'languages' | 'items' | 'more' | 'places'>

/** What a map begins with, as a list: places with the most stories first, then spots beside them. `base` is the gallery's address, with a slash at its end. */
function spotsOf({ languages, items, places }: Omit<Start, 'more'>, { base, city, words }: { base: string; city: string; words: Words }): Spot[] {
  const query = `lang=${words.lang}`
  const named = (name: MapStart['places'][number]['name']) => {
    const found = pickText(name, words.lang, languages)
    return { name: found?.text ?? '', lang: found?.lang === words.lang ? undefined : found?.lang }
  }
  const atPlaces = items
    .flatMap(cluster => cluster.places)
    .sort((a, b) => Number(b.more) - Number(a.more) || b.count - a.count)
    .map(({ url, name, count, more }): Spot => ({ href: `${url}?${query}`, ...named(name), count, more }))
  const beside = items
    .filter(({ loose }) => loose > 0)
    .map(({ cell, loose, looseMore, location }): Spot => {
      const [near] = places
        .map(place => ({ place, metres: distance(location, place.location) }))
        .filter(({ metres }) => metres <= NEAR)
        .sort((a, b) => a.metres - b.metres)
      const name = near ? say(words, 'map.near', { place: named(near.place.name).name }) : say(words, 'map.elsewhere')
      return { href: `${base}${city}/map?cell=${cell}&${query}`, name, count: loose, more: looseMore }
    })
  return [...atPlaces, ...beside]
}

interface MapInWordsProps {
  start: Start
  /** The gallery's address, with a slash at its end. */
  base: string
  city: string
  words: Words
  link: Link
}

/** The list of a map. Where there is more, far from the middle of the city, or nothing near to it, so much, and the way to the page that lists all. */
export function MapInWords({ start, base, city, words, link }: MapInWordsProps) {
  const spots = spotsOf(start, { base, city, words })
  return (
    <>
      {spots.length > 0 && <SpotList spots={spots} words={words} link={link} />}
      {(spots.length === 0 || start.more) && (
        <p class="veduta-note" part="note">
          {say(words, spots.length > 0 ? 'map-list.more' : 'map.nothing')}{' '}
          {link !== 'none' && (
            <a part="link" href={`${base}${city}/map?lang=${words.lang}`} {...(link === 'tab' && IN_TAB)}>
              {say(words, 'map.list')}
            </a>
          )}
        </p>
      )}
    </>
  )
}

/** The map for those who can't use one. On the server and in the browser the same markup, which README.md shows. */
function SpotList({ spots, words, link }: { spots: readonly Spot[]; words: Words; link: Link }) {
  return (
    <ul class="veduta-list veduta-spots" part="list" aria-label={say(words, 'map.list')}>
      {spots.map(({ href, name, lang, count, more }) => {
        const content = (
          <>
            <span class="veduta-spot-name" part="title" lang={lang} dir="auto">
              {name}
            </span>
            <span class="veduta-count">{say(words, more ? 'map.stories-more' : 'map.stories', { count })}</span>
          </>
        )
        return (
          <li key={href} class="veduta-spot">
            {link === 'none' ? (
              <div>{content}</div>
            ) : (
              <a part="link" href={href} {...(link === 'tab' && IN_TAB)}>
                {content}
              </a>
            )}
          </li>
        )
      })}
    </ul>
  )
}
