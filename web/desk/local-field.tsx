import type { LocalText } from '../../shared/text.ts'
import { useSay, useWords } from '../lib/words.tsx'
import { describedBy } from '../ui/field.tsx'
import { type FieldErrors, sayError } from './field-errors.ts'
import { sayLanguage } from './say-language.ts'

interface LocalFieldProps {
  /** Name of the field in the form's data (`questions/0` for one of several), also the start of its ids. */
  name: string
  label: string
  hint?: string
  languages: readonly string[]
  value: LocalText
  errors: FieldErrors
  /** The first language is needed. */
  required?: boolean
  rows?: number
  maxLength: number
  onChange: (value: LocalText) => void
}

/** One text in each language of the city. An emptied one is left out. */
export function LocalField({ name, label, hint, languages, value, errors, required = false, rows = 1, maxLength, onChange }: LocalFieldProps) {
  const say = useSay()
  const words = useWords()
  const ids = name.replaceAll('/', '-')
  const set = (lang: string, text: string) => {
    const { [lang]: _, ...others } = value
    onChange(text ? { ...others, [lang]: text } : others)
  }
  return (
    <fieldset class="local-field" {...(hint && { 'aria-describedby': `${ids}-hint` })}>
      <legend class="field-label">
        {label} {!required && <span class="field-optional">({say('ui.optional')})</span>}
      </legend>
      {hint && (
        <p class="field-hint" id={`${ids}-hint`}>
          {hint}
        </p>
      )}
      {languages.map((lang, index) => {
        const id = `${ids}-${lang}`
        const error = sayError(say, errors, `/${name}/${lang}`)
        const shared = {
          id,
          class: 'input',
          lang,
          maxLength,
          value: value[lang] ?? '',
          'aria-required': required && index === 0,
          ...describedBy(id, { error }),
        }
        return (
          <div class="local-row" key={lang}>
            <label for={id}>{sayLanguage(lang, words.lang)}</label>
            {rows > 1 ? (
              <textarea {...shared} rows={rows} onInput={event => set(lang, event.currentTarget.value)} />
            ) : (
              <input {...shared} onInput={event => set(lang, event.currentTarget.value)} />
            )}
            {error && (
              <p class="field-error" id={`${id}-error`}>
                {error}
              </p>
            )}
          </div>
        )
      })}
    </fieldset>
  )
}
