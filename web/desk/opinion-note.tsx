import type { Opinion } from '../../shared/desk-item.ts'
import { useSay, useWords } from '../lib/words.tsx'
import { Note } from '../ui/note.tsx'
import { moment } from './age.ts'

/** Who asked whom for an opinion, and what about. */
export function OpinionNote({ opinion: { to, by, at, note, mine } }: { opinion: Opinion }) {
  const say = useSay()
  const { lang } = useWords()
  return (
    <Note kind="warning" title={say(mine ? 'desk.opinion-mine' : 'desk.opinion', { by, to, at: moment(at, lang) })}>
      <p class="opinion-note">{note}</p>
    </Note>
  )
}
