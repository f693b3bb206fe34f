import { useSay } from '../lib/words.tsx'
import { describedBy, Field } from '../ui/field.tsx'

interface SitesFieldProps {
  /** Origins, one a line. */
  value: string
  error: string | undefined
  onChange: (text: string) => void
}

/** Sites on which a city does not want its gallery. */
export function SitesField({ value, error, onChange }: SitesFieldProps) {
  const say = useSay()
  const hint = say('desk.city-sites-hint')
  return (
    <Field id="excludedOrigins" label={say('desk.city-sites')} hint={hint} error={error} optional>
      <textarea
        id="excludedOrigins"
        class="input"
        rows={3}
        maxLength={12_000}
        spellcheck={false}
        value={value}
        {...describedBy('excludedOrigins', { hint, error })}
        onInput={event => onChange(event.currentTarget.value)}
      />
    </Field>
  )
}
