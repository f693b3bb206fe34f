import { useLayoutEffect, useRef } from 'preact/hooks'
import { useSay, useWords } from '../lib/words.tsx'
import { sayLanguage } from './say-language.ts'

/** Languages of Europe and of many who live in or visit its cities; others can be stored all the same. */
const OFFERED =
  'am ar bg bn bs ca cs cy da de el en es et eu fa fi fr ga gl gu he hi hr hu hy id is it ja ka ko lb lt lv mk ms mt nb nl nn pa pl pt ro ru sk sl so sq sr sv sw ta th ti tl tr uk ur vi zh'.split(
    ' ',
  )
const MOST = 10

interface LanguagesFieldProps {
  value: readonly string[]
  onChange: (value: string[]) => void
}

/** The languages of a city in their order, the first being the default. After a change the focus is where one goes on. */
export function LanguagesField({ value, onChange }: LanguagesFieldProps) {
  const say = useSay()
  const { lang } = useWords()
  const list = useRef<HTMLFieldSetElement>(null)
  /** What to focus once the change is drawn: the first of these that is there. */
  const next = useRef<string[]>(undefined)
  useLayoutEffect(() => {
    const targets = next.current ?? []
    next.current = undefined
    for (const selector of targets) {
      const target = list.current?.querySelector<HTMLElement>(selector)
      if (target) return target.focus()
    }
  })
  const name = (tag: string) => sayLanguage(tag, lang)
  const moveUp = (index: number) => {
    const tag = value[index] ?? ''
    next.current = [`[data-up="${tag}"]`, `[data-remove="${tag}"]`]
    onChange([...value.slice(0, index - 1), tag, value[index - 1] ?? '', ...value.slice(index + 1)])
  }
  const remove = (index: number) => {
    next.current = [`[data-remove="${value[index + 1] ?? value[index - 1]}"]`, 'select']
    onChange(value.filter((_, at) => at !== index))
  }
  const add = (tag: string) => {
    if (tag) onChange([...value, tag])
  }
  const offered = OFFERED.filter(tag => !value.includes(tag))
    .map(tag => ({ tag, label: name(tag) }))
    .sort((a, b) => a.label.localeCompare(b.label, lang))
  return (
    <fieldset class="field" aria-describedby="languages-hint" ref={list}>
      <legend class="field-label">{say('desk.city-languages')}</legend>
      <p class="field-hint" id="languages-hint">
        {say('desk.city-languages-hint')}
      </p>
      <ol class="language-list">
        {value.map((tag, index) => (
          <li key={tag}>
            <span class="language-name">{name(tag)}</span>
            {index === 0 && <span class="flag">{say('desk.city-language-first')}</span>}
            <span class="language-buttons">
              {index > 0 && (
                <button type="button" class="desk-link" data-up={tag} aria-label={`${say('desk.city-up')}: ${name(tag)}`} onClick={() => moveUp(index)}>
                  {say('desk.city-up')}
                </button>
              )}
              {value.length > 1 && (
                <button type="button" class="desk-link" data-remove={tag} aria-label={`${say('desk.remove-one')}: ${name(tag)}`} onClick={() => remove(index)}>
                  {say('desk.remove-one')}
                </button>
              )}
            </span>
          </li>
        ))}
      </ol>
      {value.length < MOST && (
        <select class="desk-select" aria-label={say('desk.city-language-add')} value="" onChange={event => add(event.currentTarget.value)}>
          <option value="">{say('desk.city-language-add')}</option>
          {offered.map(({ tag, label }) => (
            <option key={tag} value={tag}>
              {label}
            </option>
          ))}
        </select>
      )}
    </fieldset>
  )
}
