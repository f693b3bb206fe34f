import { useState } from 'preact/hooks'

interface ChoicesFieldProps<Value extends string> {
  /** Name of the field in the form's data, also the start of its ids. */
  name: string
  label: string
  hint: string
  /** Everything that can be chosen, in the order of those who have no other. */
  options: readonly Value[]
  value: readonly Value[]
  say: (option: Value) => string
  about?: (option: Value) => string
  error: string | undefined
  onChange: (value: Value[]) => void
}

/** Several of a list. What was chosen before keeps its order, also when it is unticked and ticked again. */
export function ChoicesField<Value extends string>({ name, label, hint, options, value, say, about, error, onChange }: ChoicesFieldProps<Value>) {
  const [order] = useState(() => [...new Set([...value, ...options])])
  const toggle = (option: Value) => onChange(order.filter(each => (each === option) !== value.includes(each)))
  return (
    <fieldset class="field" aria-describedby={error ? `${name}-hint ${name}-error` : `${name}-hint`} data-invalid={error ? true : undefined}>
      <legend class="field-label">{label}</legend>
      <p class="field-hint" id={`${name}-hint`}>
        {hint}
      </p>
      <div class={about ? 'choices-told' : 'choices'}>
        {order.map(option => (
          <label key={option} class="choice">
            <input type="checkbox" checked={value.includes(option)} onChange={() => toggle(option)} />
            <span>
              {say(option)}
              {about && <span class="choice-about">{about(option)}</span>}
            </span>
          </label>
        ))}
      </div>
      {error && (
        <p class="field-error" id={`${name}-error`}>
          {error}
        </p>
      )}
    </fieldset>
  )
}
