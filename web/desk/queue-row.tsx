import type { DeskCity } from '../../shared/desk.ts'
import type { QueueItem } from '../../shared/desk-queue.ts'
import { type LocalText, pickText } from '../../shared/text.ts'
import { urgency } from '../../shared/urgency.ts'
import { useSay, useWords } from '../lib/words.tsx'
import { ago, moment, timeOf } from './age.ts'
import { type Filter, picturePath } from './calls.ts'
import { deskHref } from './route.ts'

interface QueueRowProps {
  item: QueueItem
  filter: Filter
  now: number
  city: DeskCity | undefined
  isSelected: boolean
  /** With Shift everything from the row before to this. */
  onSelect?: (isRange: boolean) => void
}

/** One submission of the list: enough to know what it is and how long it waits. */
export function QueueRow({ item, filter, now, city, isSelected, onSelect }: QueueRowProps) {
  const say = useSay()
  const { lang } = useWords()
  const { id, photo, title, credit, at, status, held, notices, claim, opinion, photoCount, campaign, place, trusted, emailVerified } = item
  const waits = status === 'in_review' || status === 'appealed' || status === 'hidden' || filter.view === 'reported'
  const level = waits ? urgency(at, now, city?.reviewHours ?? 24) : 'fresh'
  const local = (text: LocalText | undefined) => pickText(text, lang, city?.languages ?? [])?.text
  return (
    <li class={isSelected ? 'queue-row is-selected' : 'queue-row'} data-id={id}>
      {onSelect && (
        <label class="queue-select">
          <input
            type="checkbox"
            checked={isSelected}
            aria-label={say('desk.bulk-select', { title: title ?? say('desk.untitled') })}
            onClick={event => onSelect(event.shiftKey)}
          />
        </label>
      )}
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
          {trusted && <span class="flag">{say('desk.flag-trusted')}</span>}
          {emailVerified && <span class="flag">{say('desk.flag-email')}</span>}
          {item.likeness && <span class="flag flag-warning">{say('desk.flag-likeness')}</span>}
          {notices > 0 && <span class="flag flag-warning">{say('desk.flag-notices', { count: notices })}</span>}
          {opinion && (
            <span class={opinion.mine ? 'flag flag-mine' : 'flag'}>
              {say(opinion.mine ? 'desk.flag-opinion-mine' : 'desk.flag-opinion', { by: opinion.by, to: opinion.to })}
            </span>
          )}
          {claim && !claim.mine && <span class="flag">{say('desk.claim-by', { name: claim.name, time: timeOf(claim.since, lang) })}</span>}
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
