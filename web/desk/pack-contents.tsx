import { LICENCES } from '../../shared/licences.ts'
import type { PrintStory } from '../../shared/print-pack.ts'
import { useSay } from '../lib/words.tsx'

/** The stories of a pack, each with its first picture and what will stand beside it. */
export function PackContents({ stories }: { stories: readonly PrintStory[] }) {
  const say = useSay()
  return (
    <section aria-labelledby="pack-list">
      <h2 id="pack-list">{say('desk.pack-list')}</h2>
      <ul class="plain pack-list">
        {stories.map(({ id, url, title, credit, licence, lang, photos }) => (
          <li key={id}>
            <span class="queue-thumb">{photos[0] && <img src={photos[0].thumb} alt="" loading="lazy" decoding="async" />}</span>
            <span class="queue-what">
              <a class="queue-title" href={new URL(url).pathname} target="_blank" rel="noopener" lang={title && lang}>
                {title ?? say('desk.pack-untitled')}
              </a>
              <span class="queue-facts">{[credit, LICENCES[licence].name, say('desk.photos', { count: photos.length })].join(' · ')}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
