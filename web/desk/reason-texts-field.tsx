import { useState } from 'preact/hooks'
import { REASON_LENGTHS, REASONS, type Reason } from '../../shared/reasons.ts'
import type { LocalText } from '../../shared/text.ts'
import { useSay, useWords } from '../lib/words.tsx'
import { REASON_PARTS, type ReasonField } from './city-fields.ts'
import type { FieldErrors } from './field-errors.ts'
import { LocalField } from './local-field.tsx'
import { sayLanguage } from './say-language.ts'

interface ReasonTextsFieldProps {
  reason: Reason
  languages: readonly string[]
  /** Its texts, by the names of their fields. */
  value: Record<ReasonField, LocalText>
  errors: FieldErrors
  onChange: (field: ReasonField, value: LocalText) => void
}

/** The city's own words for a reason, folded away until they are wanted; the gallery's stand beside them. */
export function ReasonTextsField({ reason, languages, value, errors, onChange }: ReasonTextsFieldProps) {
  const say = useSay()
  const { lang } = useWords()
  const [isOpen, setOpen] = useState(false)
  const written = languages.filter(each => REASON_PARTS.some(part => value[`reasonTexts/${reason}/${part}`][each])).map(each => sayLanguage(each, lang))
  const isWrong = Object.keys(errors).some(pointer => pointer.startsWith(`/reasonTexts/${reason}/`))
  const gallerys = { label: say(`reason.${reason}`), about: say(`reason.${reason}.about`), rule: say(`statement.${REASONS[reason]}`) }
  return (
    <details class="own-page" open={isOpen || isWrong} onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>
        <span class="queue-title">{gallerys.label}</span>{' '}
        <span class="queue-facts">{written.length > 0 ? say('desk.city-page-own', { languages: written.join(', ') }) : say('desk.city-reason-gallery')}</span>
      </summary>
      {REASON_PARTS.map(part => {
        const name = `reasonTexts/${reason}/${part}` as const
        return (
          <LocalField
            key={part}
            name={name}
            label={say(`desk.city-reason-${part}`)}
            hint={say('desk.city-reason-else', { words: gallerys[part] })}
            languages={languages}
            errors={errors}
            value={value[name]}
            rows={part === 'about' ? 2 : 1}
            maxLength={REASON_LENGTHS[part]}
            onChange={text => onChange(name, text)}
          />
        )
      })}
    </details>
  )
}
