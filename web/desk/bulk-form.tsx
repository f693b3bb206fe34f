import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { LIMITS } from '../../shared/limits.ts'
import type { Reason } from '../../shared/reasons.ts'
import { useSay } from '../lib/words.tsx'
import { Button } from '../ui/button.tsx'
import { describedBy, Field } from '../ui/field.tsx'
import type { BulkDecision } from './use-bulk.ts'

interface BulkFormProps {
  outcome: 'publish' | 'decline'
  count: number
  /** Selected, and asking for a careful look of their own. */
  leftOut: number
  reasons: readonly Reason[]
  onCancel: () => void
  onSubmit: (decision: BulkDecision) => void
}

/** One decision for many: asked once more, and declining with its one reason. */
export function BulkForm({ outcome, count, leftOut, reasons, onCancel, onSubmit }: BulkFormProps) {
  const say = useSay()
  const form = useRef<HTMLFormElement>(null)
  const [reason, setReason] = useState<Reason>()
  const [explanation, setExplanation] = useState('')
  const [isMissing, setMissing] = useState(false)
  const focusFirst = () => form.current?.querySelector<HTMLElement>('input:checked, input, button[type=submit]')?.focus()
  // At once, so that the next key already belongs to the form.
  useLayoutEffect(() => {
    focusFirst()
  }, [])

  const submit = (event: Event) => {
    event.preventDefault()
    if (count === 0) return
    if (outcome === 'publish') return onSubmit({ outcome })
    setMissing(!reason)
    if (!reason) return focusFirst()
    onSubmit({ outcome, reason, ...(explanation.trim() && { explanation: explanation.trim() }) })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.preventDefault()
      onCancel()
    }
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit(event)
  }
  const title = say(outcome === 'publish' ? 'desk.bulk-publish' : 'desk.bulk-decline', { count })
  return (
    <form class="reason-form" ref={form} aria-label={title} onSubmit={submit} onKeyDown={onKeyDown}>
      <h2>{title}</h2>
      {leftOut > 0 && <p class="bulk-left-out">{say('desk.bulk-left-out', { count: leftOut })}</p>}
      {outcome === 'decline' && (
        <>
          <fieldset class="reason-list" {...(isMissing && !reason && { 'aria-describedby': 'bulk-error' })}>
            <legend>{say('desk.reason')}</legend>
            {reasons.map(each => (
              <label key={each}>
                <input type="radio" name="bulk-reason" value={each} checked={reason === each} onChange={() => setReason(each)} />
                <span>{say(`reason.${each}`)}</span>
              </label>
            ))}
          </fieldset>
          {isMissing && !reason && (
            <p class="field-error" id="bulk-error">
              {say('desk.reason-missing')}
            </p>
          )}
          <div class="reason-words">
            <Field id="bulk-words" label={say('desk.words')} hint={say('desk.bulk-words-hint')} optional>
              <textarea
                id="bulk-words"
                class="input"
                maxLength={LIMITS.explanation}
                value={explanation}
                onInput={event => setExplanation(event.currentTarget.value)}
                {...describedBy('bulk-words', { hint: say('desk.bulk-words-hint') })}
              />
            </Field>
          </div>
        </>
      )}
      <div class="reason-buttons">
        <button type="submit" class={outcome === 'publish' ? 'button' : 'button button-danger'} aria-disabled={count === 0}>
          {say(`desk.${outcome}`)} <kbd>{outcome === 'publish' ? 'Enter' : 'Ctrl Enter'}</kbd>
        </button>
        <Button onClick={onCancel}>{say('desk.cancel')}</Button>
      </div>
    </form>
  )
}
