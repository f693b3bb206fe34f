import type { MessageKey } from '../../shared/i18n/messages.ts'
import { useSay } from '../lib/words.tsx'
import { describedBy, Field } from '../ui/field.tsx'
import { NUMBERS, type NumberName } from './city-fields.ts'
import { type FieldErrors, sayError } from './field-errors.ts'

interface NumberFieldProps {
  name: NumberName
  label: MessageKey
  unit: 'hours' | 'days'
  /** What else is to be known than the limits. */
  more?: MessageKey | undefined
  /** As it is typed. */
  value: string
  errors: FieldErrors
  onChange: (text: string) => void
}

/** A number with its unit and its limits. */
export function NumberField({ name, label, unit, more, value, errors, onChange }: NumberFieldProps) {
  const say = useSay()
  const id = name.replaceAll('/', '-')
  const { min, max } = NUMBERS[name]
  const hint = [say(`desk.city-${unit}`, { min, max }), more && say(more)].filter(Boolean).join(' ')
  const error = sayError(say, errors, `/${name}`)
  return (
    <Field id={id} label={say(label)} hint={hint} error={error}>
      <input
        id={id}
        class="input input-number"
        inputMode="decimal"
        value={value}
        maxLength={8}
        onInput={event => onChange(event.currentTarget.value)}
        {...describedBy(id, { hint, error })}
      />
    </Field>
  )
}
