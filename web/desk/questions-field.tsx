import { useLayoutEffect, useRef } from 'preact/hooks'
import { MOST_QUESTIONS } from '../../shared/campaign.ts'
import type { LocalText } from '../../shared/text.ts'
import { useSay } from '../lib/words.tsx'
import type { FieldErrors } from './field-errors.ts'
import { LocalField } from './local-field.tsx'

interface QuestionsFieldProps {
  value: readonly LocalText[]
  languages: readonly string[]
  errors: FieldErrors
  onChange: (value: LocalText[]) => void
}

/** Short questions that a campaign asks, each in the city's languages. After adding or removing one the focus is where one goes on. */
export function QuestionsField({ value, languages, errors, onChange }: QuestionsFieldProps) {
  const say = useSay()
  const list = useRef<HTMLFieldSetElement>(null)
  /** The question to be focused once it is drawn; beyond the last one it is the button that adds. */
  const next = useRef<number>(undefined)
  useLayoutEffect(() => {
    if (next.current === undefined) return
    const inputs = [...(list.current?.querySelectorAll<HTMLElement>('.question') ?? [])]
    const target = inputs[next.current]?.querySelector('input') ?? list.current?.querySelector<HTMLElement>('.question-add')
    target?.focus()
    next.current = undefined
  })
  const add = () => {
    next.current = value.length
    onChange([...value, {}])
  }
  const remove = (index: number) => {
    next.current = index
    onChange(value.filter((_, at) => at !== index))
  }
  return (
    <fieldset class="field questions" ref={list}>
      <legend class="field-label">
        {say('desk.campaign-questions')} <span class="field-optional">({say('ui.optional')})</span>
      </legend>
      <p class="field-hint">{say('desk.campaign-questions-hint', { most: MOST_QUESTIONS })}</p>
      {value.map((question, index) => (
        // A question has no name of its own: its place in the list is what it is known by.
        <div class="question" key={index}>
          <LocalField
            name={`questions/${index}`}
            label={say('desk.campaign-question', { number: index + 1 })}
            languages={languages}
            errors={errors}
            value={question}
            required
            maxLength={200}
            onChange={changed => onChange(value.map((each, at) => (at === index ? changed : each)))}
          />
          <button
            type="button"
            class="desk-link question-remove"
            aria-label={say('desk.campaign-question-remove', { number: index + 1 })}
            onClick={() => remove(index)}
          >
            {say('desk.remove-one')}
          </button>
        </div>
      ))}
      {value.length < MOST_QUESTIONS && (
        <button type="button" class="button button-quiet question-add" onClick={add}>
          {say('desk.campaign-question-add')}
        </button>
      )}
    </fieldset>
  )
}
