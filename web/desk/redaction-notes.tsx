import type { DeskItem, DeskPhoto } from '../../shared/desk-item.ts'
import type { Redaction } from '../../shared/redaction.ts'
import { useSay, useWords } from '../lib/words.tsx'
import { Button } from '../ui/button.tsx'
import { Note } from '../ui/note.tsx'
import { moment } from './age.ts'
import { Failure } from './failure.tsx'
import { sayActor } from './say-failure.ts'
import type { useCover } from './use-cover.ts'
import { type Drawing, without } from './use-drawing.ts'

interface RedactionNotesProps {
  item: DeskItem
  photo: DeskPhoto
  /** As it is drawn, and what was covered when that began. */
  drawing: Drawing | undefined
  cover: ReturnType<typeof useCover>
  onRetry: () => void
  onAdd: (more: readonly Redaction[]) => void
}

/** What covering does to a public story, what went wrong, and what someone else covered meanwhile. */
export function RedactionNotes({ item, photo, drawing, cover: { conflict, failure }, onRetry, onAdd }: RedactionNotesProps) {
  const say = useSay()
  const { lang } = useWords()
  const theirs = conflict && drawing ? without(photo.redactions ?? [], drawing.covered, drawing.shapes) : []
  return (
    <>
      {item.status === 'published' && (
        <Note kind="warning">
          <p>{say('desk.cover-public')}</p>
        </Note>
      )}
      {conflict && (
        <Note kind="warning" title={say('desk.conflict-title')} role="alert">
          <p>{say('desk.cover-conflict', { by: sayActor(say, conflict.by ?? ''), at: conflict.at ? moment(conflict.at, lang) : '' })}</p>
          {theirs.length > 0 && <Button onClick={() => onAdd(theirs)}>{say('desk.cover-theirs', { count: theirs.length })}</Button>}
        </Note>
      )}
      {failure !== undefined && <Failure error={failure} onRetry={onRetry} />}
    </>
  )
}
