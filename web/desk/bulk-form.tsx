import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { DeskCity } from '../../shared/desk.ts'
import type { Reason } from '../../shared/reasons.ts'
import { useSay } from '../lib/words.tsx'
import { Button } from '../ui/button.tsx'
import { formKeys } from './form-keys.ts'
import { ReasonList } from './reason-list.tsx'
import type { BulkDecision } from './use-bulk.ts'
import { useSayReason } from './use-say-reason.ts'
import { WordsField } from './words-field.tsx'

interface BulkFormProps {
  outcome: 'publish' | 'decline'
  count: number
  /** Selected, and asking for a careful look of their own. */
  leftOut: number
  cities: readonly DeskCity[]
  reasons: readonly Reason[]
  onCancel: () => void
  onSubmit: (decision: BulkDecision) => void
}

/** One decision for many: asked once more, and declining with its one reason. */
export function BulkForm({ outcome, count, leftOut, cities, reasons, onCancel, onSubmit }: BulkFormProps) {
  const say = useSay()
  const sayReason = useSayReason(...cities)
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
  const title = say(outcome === 'publish' ? 'desk.bulk-publish' : 'desk.bulk-decline', { count })
  return (
    <form class="reason-form" ref={form} aria-label={title} onSubmit={submit} onKeyDown={formKeys({ onCancel, submit })}>
      <h2>{title}</h2>
      {leftOut > 0 && <p class="bulk-left-out">{say('desk.bulk-left-out', { count: leftOut })}</p>}
      {outcome === 'decline' && (
        <>
          <ReasonList name="bulk-reason" reasons={reasons} chosen={reason} isMissing={isMissing} sayReason={sayReason} onChoose={setReason} />
          <div class="reason-words">
            {reason && <p class="reason-about">{sayReason.about(reason)}</p>}
            <WordsField id="bulk-words" hint={say('desk.bulk-words-hint')} value={explanation} onChange={setExplanation} />
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
