import type { DeskCity, QueueItem } from '../../shared/desk.ts'
import { type LocalText, pickText } from '../../shared/text.ts'
import { useSay, useWords } from '../lib/words.tsx'
import { ago, moment, urgency } from './age.ts'
import { type Filter, picturePath } from './calls.ts'
import { deskHref } from './route.ts'

interface QueueRowProps {
  item: QueueItem
  filter: Filter
  now: number
  city: DeskCity | undefined
}

/** One submission of the list: enough to know what it is and how long it waits. */
export function QueueRow({ item, filter, now, city }: QueueRowProps) {
  const say = useSay()
  const { lang } = useWords()
  const { id, photo, title, credit, at, status, held, notices, claim, photoCount, campaign, place } = item
  const waits = status === 'in_review' || status === 'appealed'
  const level = waits ? urgency(at, now, city?.reviewHours ?? 24) : 'fresh'
  const local = (text: LocalText | undefined) => pickText(text, lang, city?.languages ?? [])?.text
  return (
    <li class="queue-row">
      <a href={deskHref(id, filter)}>
        <span class="queue-thumb">
          {photo?.widths[0] && (
            <img
              class={held ? 'is-covered' : undefined}
              src={picturePath(id, photo.id, photo.widths[0])}
              alt=""
              width={photo.width}
              height={photo.height}
              loading="lazy"
              decoding="async"
            />
          )}
        </span>
        <span class="queue-what">
          <span class="queue-title" lang={title ? item.lang : undefined}>
            {title ?? say('desk.untitled')}
          </span>
          <span class="queue-facts">{[say('desk.by', { name: credit }), local(city?.name), local(place), local(campaign)].filter(Boolean).join(' · ')}</span>
        </span>
        <span class="queue-flags">
          {photoCount > 1 && <span class="flag">{say('desk.photos', { count: photoCount })}</span>}
          {status === 'appealed' && <span class="flag flag-warning">{say(item.needsAnother ? 'desk.flag-appeal-other' : 'desk.flag-appeal')}</span>}
          {held && <span class="flag flag-warning">{say('desk.flag-held')}</span>}
          {notices > 0 && <span class="flag flag-warning">{say('desk.flag-notices', { count: notices })}</span>}
          {claim && !claim.mine && <span class="flag">{say('desk.claim-by', { name: claim.name })}</span>}
        </span>
        <span class={`queue-age age-${level}`}>
          <time dateTime={at} title={moment(at, lang)}>
            {ago(at, now, lang)}
          </time>
          {level !== 'fresh' && <span class="queue-level">{say(level === 'late' ? 'desk.age-late' : 'desk.age-soon')}</span>}
        </span>
      </a>
    </li>
  )
}
