import { useSay } from '../lib/words.tsx'
import { Local } from '../ui/local.tsx'
import { useReading } from '../ui/reading.tsx'
import { Coordinates } from './coordinates.tsx'
import { PlaceMap } from './place-map.tsx'
import type { StoryBodyProps } from './story-body.tsx'

/** Address and stamp: where it was seen, which call it answers, how it is tagged. */
export function StoryFacts({ story, city, campaign, place, places }: Omit<StoryBodyProps, 'heading' | 'address'>) {
  const say = useSay()
  const { links } = useReading()
  const home = `/${city.slug}`
  const at = story.location ?? place?.location
  if (!at && !place && !campaign && story.tags.length === 0) return null
  return (
    <div class="story-address">
      {at && <PlaceMap at={at} places={places.filter(each => each !== place).map(({ location }) => location)} />}
      <dl class="facts">
        {(place || at) && (
          <>
            <dt>{say('place.kind')}</dt>
            <dd>
              {place && (
                <a href={links(`${home}/places/${place.slug}`)}>
                  <Local of={place.name} />
                </a>
              )}{' '}
              {at && (
                <span class="small">
                  <Coordinates at={at} />
                </span>
              )}
            </dd>
          </>
        )}
        {campaign && (
          <>
            <dt>{say('campaign.kind')}</dt>
            <dd>
              <a href={links(`${home}/campaigns/${campaign.slug}`)}>
                <Local of={campaign.title} />
              </a>
            </dd>
          </>
        )}
        {story.tags.length > 0 && (
          <>
            <dt>{say('story.tags')}</dt>
            <dd>
              <ul class="plain facts-tags">
                {story.tags.map(tag => (
                  <li key={tag}>
                    <a href={links(home, { tag })}>{tag}</a>
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
