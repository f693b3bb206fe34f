import { useEffect, useState } from 'preact/hooks'
import { useSay } from '../lib/words.tsx'
import { describedBy, Field } from '../ui/field.tsx'
import { type FieldErrors, sayError } from './field-errors.ts'
import { slugOf } from './slug-of.ts'

interface SlugFieldProps {
  value: string
  /** What it is suggested from, until someone writes another one. */
  from: string | undefined
  errors: FieldErrors
  onChange: (slug: string) => void
}

/** The short name in the address: chosen once, since links and posters carry it. */
export function SlugField({ value, from, errors, onChange }: SlugFieldProps) {
  const say = useSay()
  const [isChosen, setChosen] = useState(false)
  useEffect(() => {
    if (!isChosen) onChange(slugOf(from ?? ''))
  }, [from, isChosen])
  const hint = say('desk.slug-hint')
  const error = sayError(say, errors, '/slug')
  return (
    <Field id="slug" label={say('desk.slug')} hint={hint} error={error}>
      <input
        id="slug"
        class="input"
        value={value}
        maxLength={40}
        autocapitalize="none"
        spellcheck={false}
        aria-required
        onInput={event => {
          setChosen(true)
          onChange(event.currentTarget.value.trim())
        }}
        {...describedBy('slug', { hint, error })}
      />
    </Field>
  )
}
