import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { DeskItem } from '../../shared/desk-item.ts'
import { useSay, useWords } from '../lib/words.tsx'
import { Button } from '../ui/button.tsx'
import { formKeys } from './form-keys.ts'
import { ReasonList } from './reason-list.tsx'
import { sayLanguage } from './say-language.ts'
import type { Draft } from './use-draft.ts'
import type { Reasoned } from './use-forms.ts'
import { useSayReason } from './use-say-reason.ts'
import { WordsField } from './words-field.tsx'

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
  const sayReason = useSayReason(item.city)
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
  const hint = say(item.hasEmail ? 'desk.words-hint-mail' : 'desk.words-hint', { language: sayLanguage(item.story.lang, lang) })
  return (
    <form class="reason-form" ref={form} aria-label={say(`desk.${outcome}-title`)} onSubmit={submit} onKeyDown={formKeys({ onCancel, submit })}>
      <h2>{say(`desk.${outcome}-title`)}</h2>
      <ReasonList
        name="reason"
        reasons={item.city.reasons}
        chosen={draft.reason}
        isMissing={isMissing}
        sayReason={sayReason}
        onChoose={reason => onChange({ reason })}
      />
      <div class="reason-words">
        {draft.reason && <p class="reason-about">{sayReason.about(draft.reason)}</p>}
        <WordsField id="words" hint={hint} lang={item.story.lang} value={draft.explanation ?? ''} onChange={explanation => onChange({ explanation })} />
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
