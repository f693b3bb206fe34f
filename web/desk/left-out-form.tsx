import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { DeskItem, DeskPhoto } from '../../shared/desk-item.ts'
import type { Reason } from '../../shared/reasons.ts'
import { useSay, useWords } from '../lib/words.tsx'
import { Button } from '../ui/button.tsx'
import { formKeys } from './form-keys.ts'
import { ownReason, reasonsFor } from './left-out.ts'
import { ReasonList } from './reason-list.tsx'
import { sayLanguage } from './say-language.ts'
import type { Draft } from './use-draft.ts'
import { type SayReason, useSayReason } from './use-say-reason.ts'
import { WordsField } from './words-field.tsx'

interface LeftOutFormProps {
  item: DeskItem
  /** Photos that are left out. */
  photos: readonly DeskPhoto[]
  draft: Draft
  onChange: (part: Partial<Draft>) => void
  onCancel: () => void
  onSubmit: () => void
}

/** Why photos are left out of what is published: one reason for all of them, and where one differs, another for that. */
export function LeftOutForm({ item, photos, draft, onChange, onCancel, onSubmit }: LeftOutFormProps) {
  const say = useSay()
  const { lang } = useWords()
  const sayReason = useSayReason(item.city)
  const form = useRef<HTMLFormElement>(null)
  const [isMissing, setMissing] = useState(false)
  const given = reasonsFor(photos, draft)
  const isWhole = photos.every(({ id }) => given[id])
  const [first, second] = photos
  const only = second ? undefined : first
  const chosen = only ? given[only.id] : draft.leftOutReason
  const focusReason = () => (form.current?.querySelector<HTMLInputElement>('input:checked') ?? form.current?.querySelector('input'))?.focus()
  // At once, so that the next key already belongs to the form.
  useLayoutEffect(() => {
    focusReason()
  }, [])

  const submit = (event: Event) => {
    event.preventDefault()
    setMissing(!isWhole)
    if (isWhole) onSubmit()
    else focusReason()
  }
  const all = item.photos.filter(({ status }) => status !== 'refused').length
  const title = say('desk.left-out-title', { count: photos.length })
  return (
    <form class="reason-form" ref={form} aria-label={title} onSubmit={submit} onKeyDown={formKeys({ onCancel, submit })}>
      <h2>{title}</h2>
      <ReasonList
        name="left-out"
        reasons={item.city.reasons}
        chosen={chosen}
        isMissing={isMissing && !isWhole}
        sayReason={sayReason}
        onChoose={reason => onChange({ leftOutReason: reason, ...(only && { photoReasons: { ...draft.photoReasons, [only.id]: reason } }) })}
      />
      <div class="reason-words">
        {!only && (
          <fieldset class="left-out-each">
            <legend>{say('desk.left-out-each')}</legend>
            {photos.map(photo => (
              <OwnReason key={photo.id} photo={photo} reasons={item.city.reasons} draft={draft} sayReason={sayReason} onChange={onChange} />
            ))}
          </fieldset>
        )}
        {chosen && <p class="reason-about">{sayReason.about(chosen)}</p>}
        <WordsField
          id="left-out-words"
          hint={say(item.hasEmail ? 'desk.words-hint-mail' : 'desk.words-hint', { language: sayLanguage(item.story.lang, lang) })}
          lang={item.story.lang}
          value={draft.explanation ?? ''}
          onChange={explanation => onChange({ explanation })}
        />
      </div>
      <div class="reason-buttons">
        <button type="submit" class="button">
          {say('desk.publish-some', { shown: all - photos.length, all })} <kbd>Ctrl</kbd> <kbd>Enter</kbd>
        </button>
        <Button onClick={onCancel}>{say('desk.cancel')}</Button>
      </div>
    </form>
  )
}

interface OwnReasonProps {
  photo: DeskPhoto
  reasons: readonly Reason[]
  draft: Draft
  sayReason: SayReason
  onChange: (part: Partial<Draft>) => void
}

function OwnReason({ photo, reasons, draft, sayReason, onChange }: OwnReasonProps) {
  const say = useSay()
  const choose = (value: string) => onChange({ photoReasons: { ...draft.photoReasons, [photo.id]: reasons.find(each => each === value) ?? '' } })
  return (
    <label>
      <span>{say('desk.photo-number', { number: photo.id })}</span>
      <select class="desk-select" value={ownReason(photo, draft)} onChange={event => choose(event.currentTarget.value)}>
        <option value="">{say('desk.left-out-same')}</option>
        {reasons.map(reason => (
          <option key={reason} value={reason}>
            {sayReason.label(reason)}
          </option>
        ))}
      </select>
    </label>
  )
}
