import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { DeskItem } from '../../shared/desk-item.ts'
import type { Colleague } from '../../shared/desk-queue.ts'
import { LIMITS } from '../../shared/limits.ts'
import { ProblemError } from '../lib/api.ts'
import { useSay } from '../lib/words.tsx'
import { Button } from '../ui/button.tsx'
import { describedBy, Field } from '../ui/field.tsx'
import { listColleagues, passOn } from './calls.ts'
import { sayFailure } from './say-failure.ts'
import type { Draft } from './use-draft.ts'

interface PassFormProps {
  item: DeskItem
  draft: Draft
  onChange: (part: Partial<Draft>) => void
  onCancel: () => void
  /** Somebody changed the submission meanwhile: it is to be read anew. */
  onChanged: () => Promise<unknown>
  onPassed: (to: string) => void
}

/** Ask a colleague, with a note that nobody else sees. */
export function PassForm({ item, draft, onChange, onCancel, onChanged, onPassed }: PassFormProps) {
  const say = useSay()
  const form = useRef<HTMLFormElement>(null)
  const [colleagues, setColleagues] = useState<readonly Colleague[]>()
  const [error, setError] = useState<unknown>()
  const [isBusy, setBusy] = useState(false)
  const [isMissing, setMissing] = useState(false)
  const note = draft.note ?? ''
  const to = draft.to ?? colleagues?.[0]?.key ?? ''
  useLayoutEffect(() => {
    form.current?.querySelector('textarea')?.focus()
  }, [])
  useEffect(() => {
    listColleagues(item.id).then(setColleagues, setError)
  }, [])

  const submit = async (event: Event) => {
    event.preventDefault()
    const colleague = colleagues?.find(({ key }) => key === to)
    if (isBusy || !colleague) return
    setMissing(!note.trim())
    if (!note.trim()) return form.current?.querySelector('textarea')?.focus()
    setBusy(true)
    setError(undefined)
    try {
      await passOn(item.id, { version: item.version, to, note: note.trim() })
      onPassed(colleague.name)
    } catch (failure) {
      // First read anew: whoever asks again at once asks about what is there now.
      if (failure instanceof ProblemError && failure.code === 'version-conflict') await onChanged()
      setError(failure)
    }
    setBusy(false)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.preventDefault()
      onCancel()
    }
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit(event)
  }
  const hint = say('desk.pass-hint')
  return (
    <form class="reason-form pass-form" ref={form} aria-label={say('desk.pass-title')} onSubmit={submit} onKeyDown={onKeyDown}>
      <h2>{say('desk.pass-title')}</h2>
      {colleagues?.length === 0 && <p>{say('desk.pass-nobody')}</p>}
      {colleagues && colleagues.length > 0 && (
        <Field id="pass-to" label={say('desk.pass-to')}>
          <select id="pass-to" class="desk-select" value={to} onChange={event => onChange({ to: event.currentTarget.value })}>
            {colleagues.map(({ key, name }) => (
              <option key={key} value={key}>
                {name}
              </option>
            ))}
          </select>
        </Field>
      )}
      <Field id="pass-note" label={say('desk.pass-note')} hint={hint}>
        <textarea
          id="pass-note"
          class="input"
          maxLength={LIMITS.explanation}
          value={note}
          onInput={event => onChange({ note: event.currentTarget.value })}
          {...describedBy('pass-note', { hint })}
        />
      </Field>
      {isMissing && !note.trim() && <p class="field-error">{say('desk.pass-missing')}</p>}
      {error !== undefined && (
        <p class="field-error" role="alert">
          {sayFailure(say, error)}
        </p>
      )}
      <div class="reason-buttons">
        <button type="submit" class="button" aria-disabled={isBusy || !colleagues || colleagues.length === 0}>
          {say('desk.pass')} <kbd>Ctrl</kbd> <kbd>Enter</kbd>
        </button>
        <Button onClick={onCancel}>{say('desk.cancel')}</Button>
      </div>
    </form>
  )
}
