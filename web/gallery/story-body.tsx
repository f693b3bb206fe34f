import type { Campaign } from '../../shared/campaign.ts'
import type { City } from '../../shared/city.ts'
import type { Place } from '../../shared/place.ts'
import type { StoryRecord } from '../../shared/story.ts'
import { useSay } from '../lib/words.tsx'
import { useReading } from '../ui/reading.tsx'
import { LikenessForm } from './likeness-form.tsx'
import { Outcome } from './outcome.tsx'
import { ReportForm } from './report-form.tsx'
import { StoryCredit } from './story-credit.tsx'
import { StoryFacts } from './story-facts.tsx'
import { StoryPhotos } from './story-photos.tsx'

export interface StoryBodyProps {
  story: StoryRecord
  city: City
  campaign: Campaign | undefined
  place: Place | undefined
  places: readonly Place[]
  /** The title, or what stands for it. */
  heading: string
  /** Absolute address of this story. */
  address: string
}

/** The front of the card, and its back: words on the left, address and stamp on the right. */
export function StoryBody({ story, city, campaign, place, places, heading, address }: StoryBodyProps) {
  const say = useSay()
  const { pageLang } = useReading()
  const lang = story.lang === pageLang ? undefined : story.lang
  const mail = `mailto:?${new URLSearchParams({ subject: heading, body: address }).toString().replaceAll('+', '%20')}`
  return (
    <article class="story">
      <StoryPhotos photos={story.photos} lang={lang} />
      <div class="story-back wide">
        <div class="story-words">
          <h1 lang={story.title ? lang : undefined}>{heading}</h1>
          {story.text && (
            <div class="story-text" lang={lang}>
              {story.text.split(/\n{2,}/).map(paragraph => (
                <p key={paragraph}>{paragraph}</p>
              ))}
            </div>
          )}
          <StoryCredit story={story} timeZone={city.timeZone} />
          <p class="printed small">{address}</p>
          <div class="story-links">
            <a href={mail} data-share={address} data-title={heading}>
              {say('story.share')}
            </a>
            <LikenessForm story={story.id} photos={story.photos} />
            <ReportForm story={story.id} city={city} />
          </div>
        </div>
        <StoryFacts story={story} city={city} campaign={campaign} place={place} places={places} />
      </div>
      {campaign?.outcome && (
        <div class="wide">
          <Outcome of={campaign.outcome} />
        </div>
      )}
    </article>
  )
}
