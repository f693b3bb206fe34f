import type { DeskEntry, DeskItem } from '../../shared/desk-item.ts'
import type { MessageKey } from '../../shared/i18n/messages.ts'
import { useSay, useWords } from '../lib/words.tsx'
import { moment } from './age.ts'
import { useSayReason } from './use-say-reason.ts'

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
  revised: 'desk.event-revised',
  taken_over: 'desk.event-taken_over',
  passed: 'desk.event-passed',
  hidden: 'desk.event-hidden',
  hidden_again: 'desk.event-hidden_again',
  notices_dismissed: 'desk.event-notices_dismissed',
  notice_appealed: 'desk.event-notice_appealed',
  appealed: 'desk.event-appealed',
  email_verified: 'desk.event-email_verified',
  withdrawn: 'desk.event-withdrawn',
  originals_erased: 'desk.event-originals_erased',
  erased: 'desk.event-erased',
}

/** Everything that happened, the latest first. */
export function History({ item: { city, history: entries } }: { item: DeskItem }) {
  const say = useSay()
  const { lang } = useWords()
  const sayReason = useSayReason(city)
  const who = ({ actor }: DeskEntry) => (actor.kind === 'moderator' && actor.name) || say(`desk.actor-${actor.kind}`)
  return (
    <details class="history">
      <summary>{say('desk.history', { count: entries.length })}</summary>
      <ol class="plain" reversed>
        {entries.toReversed().map(entry => {
          const key = entry.event === 'hidden' && entry.actor.kind === 'machine' ? 'desk.event-hidden_for_notice' : EVENTS[entry.event]
          return (
            <li key={entry.seq}>
              <time dateTime={entry.at}>{moment(entry.at, lang)}</time>
              <span>{key ? say(key, { note: entry.note ?? '' }) : entry.event}</span>
              {entry.actor.kind !== 'machine' && <span class="quiet">{who(entry)}</span>}
              {entry.alone && <span class="quiet">{say('desk.event-alone')}</span>}
              {entry.reason && !entry.statement && <span>{sayReason.label(entry.reason)}</span>}
              {(entry.event.startsWith('decided:') || entry.event === 'notices_dismissed') && entry.note && <blockquote>{entry.note}</blockquote>}
              {entry.statement && <Told statement={entry.statement} />}
              {entry.leftOut?.map(({ photos, statement }) => (
                <Told key={photos.join()} photos={photos} statement={statement} />
              ))}
            </li>
          )
        })}
      </ol>
    </details>
  )
}

type Statement = NonNullable<DeskEntry['statement']>

/** What the contributor was told, in the words in which it was told; of all, or of photos that were left out. */
function Told({ photos, statement }: { photos?: readonly string[]; statement: Statement }) {
  const say = useSay()
  const words = useWords()
  const { lang, label, about, ground, rule, reported, detected } = statement
  const facts = [
    rule ? say(`statement.${ground}-rule`, { rule }) : say(`statement.${ground}`),
    ...(reported ? [say('statement.reported')] : []),
    say(detected ? 'statement.detected' : 'statement.not-detected'),
  ]
  return (
    <div class="history-told">
      {photos && <p>{say('desk.history-left-out', { count: photos.length, photos: new Intl.ListFormat(words.lang).format(photos) })}</p>}
      <p lang={lang}>
        <strong>{label}</strong> {about}
      </p>
      <p class="quiet">{facts.join(' ')}</p>
    </div>
  )
}
