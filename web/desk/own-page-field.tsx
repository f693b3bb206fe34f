import { useState } from 'preact/hooks'
import { type CityPage, PAGE_LENGTH } from '../../shared/city.ts'
import type { LocalText } from '../../shared/text.ts'
import { useSay, useWords } from '../lib/words.tsx'
import type { FieldErrors } from './field-errors.ts'
import { LocalField } from './local-field.tsx'
import { sayLanguage } from './say-language.ts'

interface OwnPageFieldProps {
  page: CityPage
  /** Where it can be read. */
  href: string
  hint?: string
  languages: readonly string[]
  value: LocalText
  errors: FieldErrors
  onChange: (value: LocalText) => void
}

/** The city's own text of a legal page, folded away until it is wanted. */
export function OwnPageField({ page, href, hint, languages, value, errors, onChange }: OwnPageFieldProps) {
  const say = useSay()
  const { lang } = useWords()
  const [isOpen, setOpen] = useState(false)
  const label = say(`desk.city-page-${page}`)
  const written = languages.filter(each => value[each]).map(each => sayLanguage(each, lang))
  const state = written.length > 0 ? say('desk.city-page-own', { languages: written.join(', ') }) : say('desk.city-page-gallery')
  const name = `pages/${page}`
  const isWrong = Object.keys(errors).some(pointer => pointer.startsWith(`/${name}`))
  return (
    <details class="own-page" open={isOpen || isWrong} onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>
        <span class="queue-title">{label}</span> <span class="queue-facts">{state}</span>
      </summary>
      <LocalField
        name={name}
        label={say('desk.city-page-text', { page: label })}
        {...(hint && { hint })}
        languages={languages}
        errors={errors}
        value={value}
        rows={6}
        maxLength={PAGE_LENGTH}
        onChange={onChange}
      />
      <p>
        <a href={href} target="_blank" rel="noopener">
          {say('desk.see')}
        </a>
      </p>
    </details>
  )
}
