import type { Place } from '../../shared/place.ts'
import { useSay } from '../lib/words.tsx'
import { Local } from '../ui/local.tsx'
import { useReading } from '../ui/reading.tsx'
import { Coordinates } from './coordinates.tsx'
import { distance, distanceInWords } from './distance.ts'
import { PlaceMap } from './place-map.tsx'

/** How many of the nearest places are named. */
const NEAREST = 4

interface PlaceProps {
  place: Place
  /** All of the city. */
  places: readonly Place[]
  city: string
}

/** What a place is called and what it is, where it lies and what is near it. */
export function PlaceHead({ place, places, city }: PlaceProps) {
  const say = useSay()
  return (
    <header class="campaign place wide">
      <div class="campaign-call">
        <p class="campaign-kind">{say('place.kind')}</p>
        <Local of={place.name} as="h1" />
        {place.description && <Local of={place.description} as="p" class="campaign-prompt" />}
      </div>
      <PlaceWhere place={place} places={places.filter(({ slug }) => slug !== place.slug)} city={city} />
    </header>
  )
}

function PlaceWhere({ place, places, city }: PlaceProps) {
  const say = useSay()
  const { links, pageLang } = useReading()
  const near = places
    .map(each => ({ ...each, metres: distance(place.location, each.location) }))
    .sort((a, b) => a.metres - b.metres)
    .slice(0, NEAREST)
  return (
    <div class="place-where">
      <PlaceMap at={place.location} places={places.map(({ location }) => location)} />
      <dl class="facts">
        <dt>{say('place.where')}</dt>
        <dd>
          <Coordinates at={place.location} />
        </dd>
        {near.length > 0 && (
          <>
            <dt>{say('place.near')}</dt>
            <dd>
              <ul class="plain place-near">
                {near.map(({ slug, name, metres }) => (
                  <li key={slug}>
                    <a href={links(`/${city}/places/${slug}`)}>
                      <Local of={name} />
                    </a>{' '}
                    <span class="quiet">{distanceInWords(metres, pageLang)}</span>
                  </li>
                ))}
              </ul>
            </dd>
          </>
        )}
      </dl>
    </div>
  )
}
