import { useSay } from '../lib/words.tsx'
import { describedBy, Field } from '../ui/field.tsx'
import { FACTS } from './city-fields.ts'
import { type FieldErrors, sayError } from './field-errors.ts'

type Name = `publisher/${(typeof FACTS)[number]}`

interface PublisherFieldsProps {
  value: Record<Name, string>
  errors: FieldErrors
  onChange: (name: Name, text: string) => void
}

const HINTS = { name: 'desk.city-publisher-hint', authority: 'desk.city-authority-hint', officer: 'desk.city-officer-hint' } as const
const hasHint = (fact: string): fact is keyof typeof HINTS => fact in HINTS

/** Who answers for the gallery, as the legal pages say it. */
export function PublisherFields({ value, errors, onChange }: PublisherFieldsProps) {
  const say = useSay()
  return (
    <>
      {FACTS.map(fact => {
        const id = `publisher-${fact}`
        const name: Name = `publisher/${fact}`
        const error = sayError(say, errors, `/${name}`)
        const hint = hasHint(fact) ? say(HINTS[fact]) : undefined
        const shared = { id, class: 'input', value: value[name], ...describedBy(id, { hint, error }) }
        return (
          <Field key={fact} id={id} label={say(`desk.city-${fact === 'name' ? 'publisher' : fact}`)} hint={hint} error={error}>
            {fact === 'address' ? (
              <textarea {...shared} rows={3} maxLength={400} onInput={event => onChange(name, event.currentTarget.value)} />
            ) : (
              <input
                {...shared}
                inputMode={fact === 'email' ? 'email' : 'text'}
                maxLength={fact === 'email' ? 254 : 200}
                onInput={event => onChange(name, event.currentTarget.value)}
              />
            )}
          </Field>
        )
      })}
    </>
  )
}
