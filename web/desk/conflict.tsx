import type { Problem } from '../../shared/problem.ts'
import { useSay, useWords } from '../lib/words.tsx'
import { Note } from '../ui/note.tsx'
import { moment } from './age.ts'
import { sayActor } from './say-failure.ts'

/** Someone was faster: who, when, and that nothing typed is lost. */
export function Conflict({ problem: { by = '', at }, words }: { problem: Problem; words: string | undefined }) {
  const say = useSay()
  const { lang } = useWords()
  return (
    <Note kind="warning" title={say('desk.conflict-title')} role="alert">
      <p>{say('desk.conflict', { by: sayActor(say, by), at: at ? moment(at, lang) : '' })}</p>
      {words && <blockquote>{words}</blockquote>}
    </Note>
  )
}
