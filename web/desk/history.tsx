import type { DeskEntry } from '../../shared/desk.ts'
import type { MessageKey } from '../../shared/i18n/messages.ts'
import { useSay, useWords } from '../lib/words.tsx'
import { moment } from './age.ts'

const EVENTS: Record<string, MessageKey> = {
  created: 'desk.event-created',
  photo_received: 'desk.event-photo_received',
  photo_refused: 'desk.event-photo_refused',
  photo_prepared: 'desk.event-photo_prepared',
  photo_ready: 'desk.event-photo_ready',
  text_judged: 'desk.event-text_judged',
  uploads_renewed: 'desk.event-uploads_renewed',
  uploads_closed: 'desk.event-uploads_closed',
  'decided:publish': 'desk.event-publish',
  'decided:decline': 'desk.event-decline',
  'decided:remove': 'desk.event-remove',
  'decided:reverse': 'desk.event-reverse',
  hidden: 'desk.event-hidden',
  hidden_again: 'desk.event-hidden_again',
  appealed: 'desk.event-appealed',
  withdrawn: 'desk.event-withdrawn',
  originals_erased: 'desk.event-originals_erased',
  erased: 'desk.event-erased',
}

/** Everything that happened, the latest first. */
export function History({ entries }: { entries: readonly DeskEntry[] }) {
  const say = useSay()
  const { lang } = useWords()
  const who = ({ actor }: DeskEntry) => (actor.kind === 'moderator' ? actor.name : say('desk.actor-contributor'))
  return (
    <details class="history">
      <summary>{say('desk.history', { count: entries.length })}</summary>
      <ol class="plain" reversed>
        {entries.toReversed().map(entry => {
          const key = EVENTS[entry.event]
          return (
            <li key={entry.seq}>
              <time dateTime={entry.at}>{moment(entry.at, lang)}</time>
              <span>{key ? say(key, { note: entry.note ?? '' }) : entry.event}</span>
              {entry.actor.kind !== 'machine' && <span class="quiet">{who(entry)}</span>}
              {entry.reason && <span>{say(`reason.${entry.reason}`)}</span>}
              {entry.event.startsWith('decided:') && entry.note && <blockquote>{entry.note}</blockquote>}
            </li>
          )
        })}
      </ol>
    </details>
  )
}
