import { useState } from 'preact/hooks'
import type { MessageKey } from '../../shared/i18n/messages.ts'
import { REFUSABLES } from '../../shared/policy.ts'
import { useSay, useWords } from '../lib/words.tsx'
import { describedBy, Field } from '../ui/field.tsx'
import { Note } from '../ui/note.tsx'
import { type FieldErrors, sayError } from './field-errors.ts'
import { HELD, type PolicyFields, type PolicyName } from './policy-fields.ts'

interface PolicyGroupProps {
  value: PolicyFields
  errors: FieldErrors
  /** What an empty field means. */
  hint: MessageKey
  onChange: (name: PolicyName, text: string) => void
}

/** From how sure a machine must be that something is held, and, folded away behind a warning, that it is declined. */
export function PolicyGroup({ value, errors, hint, onChange }: PolicyGroupProps) {
  const say = useSay()
  const { lang } = useWords()
  const refuses = REFUSABLES.filter(category => value[`policy/refuse/${category}`].trim() !== '')
  const [isOpen, setOpen] = useState(refuses.length > 0)
  const isWrong = Object.keys(errors).some(pointer => pointer.startsWith('/policy/refuse/'))
  const label = (category: (typeof HELD)[number]) => {
    const [first = '', ...rest] = say(`found.${category}`)
    return first.toLocaleUpperCase(lang) + rest.join('')
  }
  const field = (name: PolicyName, category: (typeof HELD)[number]) => {
    const id = name.replaceAll('/', '-')
    const error = sayError(say, errors, `/${name}`)
    return (
      <Field key={id} id={id} label={label(category)} error={error}>
        <input
          id={id}
          class="input input-number"
          inputMode="decimal"
          value={value[name]}
          maxLength={8}
          onInput={event => onChange(name, event.currentTarget.value)}
          {...describedBy(id, { error })}
        />
      </Field>
    )
  }
  return (
    <>
      <fieldset class="policy-hold">
        <legend class="field-label">{say('desk.policy-hold')}</legend>
        <p class="field-hint">{say(hint)}</p>
        <div class="number-fields">{HELD.map(category => field(`policy/hold/${category}`, category))}</div>
      </fieldset>
      <details class="policy-refuse" open={isOpen || isWrong} onToggle={event => setOpen(event.currentTarget.open)}>
        <summary>
          <span class="queue-title">{say('desk.policy-refuse')}</span>{' '}
          <span class="queue-facts">{refuses.length > 0 ? refuses.map(label).join(', ') : say('desk.policy-refuse-none')}</span>
        </summary>
        <Note kind="warning" title={say('desk.policy-refuse-title')}>
          <p>{say('desk.policy-refuse-warning')}</p>
        </Note>
        <fieldset>
          <legend class="unseen">{say('desk.policy-refuse')}</legend>
          <div class="number-fields">{REFUSABLES.map(category => field(`policy/refuse/${category}`, category))}</div>
        </fieldset>
      </details>
    </>
  )
}
