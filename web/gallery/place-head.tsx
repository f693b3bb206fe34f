import type { Place } from '../../shared/place.ts'
import { useSay } from '../lib/words.tsx'
import { Local } from '../ui/local.tsx'
import { useReading } from '../ui/reading.tsx'
import { Coordinates } from './coordinates.tsx'
import { distance, distanceInWords } from './distance.ts'
import { PlaceMap } from './place-map.tsx'

/** How many of the nearest places are named. */
const NEAREST = 4

/** What a place is called and what it is. */
export function PlaceHead({ place }: { place: Place }) {
  const say = useSay()
  return (
    <header class="campaign wide">
      <div class="campaign-call">
        <p class="campaign-kind">{say('place.kind')}</p>
        <Local of={place.name} as="h1" />
        {place.description && <Local of={place.description} as="p" class="campaign-prompt" />}
      </div>
    </header>
  )
}

/** Where it lies, and what is near it. */
export function PlaceWhere({ place, places, city }: { place: Place; places: readonly Place[]; city: string }) {
  const say = useSay()
  const { links, pageLang } = useReading()
  const near = places
    .filter(({ slug }) => slug !== place.slug)
    .map(each => ({ ...each, metres: distance(place.location, each.location) }))
    .sort((a, b) => a.metres - b.metres)
    .slice(0, NEAREST)
  return (
    <section class="where wide" aria-label={say('place.where')}>
      <PlaceMap at={place.location} places={places.filter(each => each !== place).map(({ location }) => location)} />
      <dl class="facts">
        <dt>{say('place.where')}</dt>
        <dd>
          <Coordinates at={place.location} />
        </dd>
        {near.length > 0 && (
          <>
            <dt>{say('place.near')}</dt>
            <dd>
              <ul class="plain facts-list">
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
    </section>
  )
}
