import { useSay } from '../lib/words.tsx'
import { Button } from '../ui/button.tsx'
import { Note } from '../ui/note.tsx'
import type { Filter } from './calls.ts'
import { forget, type Sent, sendStuck } from './outbox.ts'
import { deskHref } from './route.ts'
import { sayProblem } from './say-failure.ts'

interface SentBackProps {
  sent: readonly Sent[]
  /** Of the submission that is shown, which tells of its own. */
  shown: string | undefined
  filter: Filter
}

/** Decisions that were shown as made and are not: still on their way, or refused, each with the way to it. */
export function SentBack({ sent, shown, filter }: SentBackProps) {
  const say = useSay()
  const stuck = sent.filter(({ isStuck, problem }) => isStuck && !problem)
  const refused = sent.filter(({ id, problem }) => problem && id !== shown)
  if (stuck.length === 0 && refused.length === 0) return null
  return (
    <div class="sent-back">
      {stuck.length > 0 && (
        <Note kind="warning" title={say('desk.stuck', { count: stuck.length })} role="alert">
          <p>{stuck.map(({ title }) => title).join(' · ')}</p>
          <Button onClick={sendStuck}>{say('desk.stuck-now')}</Button>
        </Note>
      )}
      {refused.map(({ id, title, problem }) => (
        <Note key={id} kind="error" title={say('desk.refused', { title })} role="alert">
          {problem && <p>{sayProblem(say, problem)}</p>}
          <div class="sent-back-ways">
            <a class="button button-quiet" href={deskHref(id, filter)}>
              {say('desk.refused-open')}
            </a>
            <Button onClick={() => forget(id)}>{say('desk.refused-drop')}</Button>
          </div>
        </Note>
      ))}
    </div>
  )
}
