import type { ComponentChildren } from 'preact'

interface RadioGroupProps<Value extends string> {
  name: string
  label: string
  values: readonly Value[]
  value: Value
  say: (value: Value) => ComponentChildren
  onChange: (value: Value) => void
}

/** One of a few, in a row of segments; the arrow keys move as in every group of radio buttons. */
export function RadioGroup<Value extends string>({ name, label, values, value, say, onChange }: RadioGroupProps<Value>) {
  return (
    <fieldset class="segments">
      <legend class="field-label">{label}</legend>
      <div class="segments-row">
        {values.map(each => (
          <label key={each} class="segment">
            <input type="radio" name={name} value={each} checked={each === value} onChange={() => onChange(each)} />
            <span>{say(each)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
