import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { DeskItem } from '../../shared/desk.ts'
import { LIMITS } from '../../shared/limits.ts'
import { ownLabel } from '../../shared/reasons.ts'
import { useSay, useWords } from '../lib/words.tsx'
import { Button } from '../ui/button.tsx'
import { describedBy, Field } from '../ui/field.tsx'
import type { Reasoned } from './item.tsx'
import { sayLanguage } from './say-language.ts'
import type { Draft } from './use-draft.ts'

interface ReasonFormProps {
  item: DeskItem
  outcome: Reasoned
  draft: Draft
  isBusy: boolean
  onChange: (part: Partial<Draft>) => void
  onCancel: () => void
  onSubmit: () => void
}

/** Why something is not shown, and words to whoever sent it. */
export function ReasonForm({ item, outcome, draft, isBusy, onChange, onCancel, onSubmit }: ReasonFormProps) {
  const say = useSay()
  const { lang } = useWords()
  const form = useRef<HTMLFormElement>(null)
  const [isMissing, setMissing] = useState(false)
  const focusReason = () => (form.current?.querySelector<HTMLInputElement>('input:checked') ?? form.current?.querySelector('input'))?.focus()
  // At once, so that the next key already belongs to the form.
  useLayoutEffect(() => {
    focusReason()
  }, [outcome])

  const submit = (event: Event) => {
    event.preventDefault()
    if (isBusy) return
    setMissing(!draft.reason)
    if (draft.reason) onSubmit()
    else focusReason()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.preventDefault()
      onCancel()
    }
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit(event)
  }
  const hint = say(item.hasEmail ? 'desk.words-hint-mail' : 'desk.words-hint', { language: sayLanguage(item.story.lang, lang) })
  return (
    <form class="reason-form" ref={form} aria-label={say(`desk.${outcome}-title`)} onSubmit={submit} onKeyDown={onKeyDown}>
      <h2>{say(`desk.${outcome}-title`)}</h2>
      <fieldset class="reason-list" {...(isMissing && !draft.reason && { 'aria-describedby': 'reason-error' })}>
        <legend>{say('desk.reason')}</legend>
        {item.city.reasons.map(reason => (
          <label key={reason}>
            <input type="radio" name="reason" value={reason} checked={draft.reason === reason} onChange={() => onChange({ reason })} />
            <span>{ownLabel(item.city.reasonTexts, reason, lang) ?? say(`reason.${reason}`)}</span>
          </label>
        ))}
      </fieldset>
      {isMissing && !draft.reason && (
        <p class="field-error" id="reason-error">
          {say('desk.reason-missing')}
        </p>
      )}
      <div class="reason-words">
        {draft.reason && <p class="reason-about">{say(`reason.${draft.reason}.about`)}</p>}
        <Field id="words" label={say('desk.words')} hint={hint} optional>
          <textarea
            id="words"
            class="input"
            lang={item.story.lang}
            maxLength={LIMITS.explanation}
            value={draft.explanation ?? ''}
            onInput={event => onChange({ explanation: event.currentTarget.value })}
            {...describedBy('words', { hint })}
          />
        </Field>
      </div>
      <div class="reason-buttons">
        <button type="submit" class={outcome === 'reverse' ? 'button' : 'button button-danger'} aria-disabled={isBusy}>
          {say(`desk.${outcome}-confirm`)} <kbd>Ctrl</kbd> <kbd>Enter</kbd>
        </button>
        <Button onClick={onCancel}>{say('desk.cancel')}</Button>
      </div>
    </form>
  )
}
