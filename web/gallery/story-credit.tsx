import { LICENCES } from '../../shared/licence.ts'
import type { StoryRecord } from '../../shared/story.ts'
import { useSay } from '../lib/words.tsx'
import { dayInWords } from '../ui/dates.ts'
import { useReading } from '../ui/reading.tsx'
import { Sentence } from '../ui/sentence.tsx'

/** Who made it, when it was shown first, and what may be done with it, as one readable sentence. */
export function StoryCredit({ story: { credit, licence, publishedAt }, timeZone }: { story: StoryRecord; timeZone: string }) {
  const say = useSay()
  const { pageLang } = useReading()
  const { name, url } = LICENCES[licence]
  return (
    <p class="story-credit">
      <Sentence
        text={say('story.credit')}
        parts={{
          credit: <strong>{credit}</strong>,
          day: <time datetime={publishedAt}>{dayInWords(publishedAt, pageLang, timeZone)}</time>,
          licence: (
            <a rel="license" href={url}>
              {name}
            </a>
          ),
        }}
      />{' '}
      {say(`licence.${licence}.about`)}
    </p>
  )
}
