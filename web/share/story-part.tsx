import { LIMITS } from '../../shared/limits.ts'
import { useSay } from '../lib/words.tsx'
import { describedBy, Field } from '../ui/field.tsx'
import { Counter } from './counter.tsx'
import type { Fields } from './draft.ts'
import type { ShareProps } from './props.ts'
import { useLanguages } from './use-languages.ts'

export interface PartProps {
  page: ShareProps
  fields: Fields
  /** The error at a field, in words. */
  errorAt(field: string): string | undefined
  onChange(fields: Partial<Fields>): void
}

/** The written half of the back: title and story, on ruled lines. */
export function StoryPart({ page, fields, errorAt, onChange }: PartProps) {
  const say = useSay()
  const langs = useLanguages(page.langs, fields.lang)
  const { prompt, questions = [] } = page.campaigns.find(({ slug }) => slug === fields.campaign) ?? {}
  const titleError = errorAt('title')
  const textError = errorAt('text')
  const near = (text: string, limit: number) => text.length > limit * 0.8
  return (
    <div class="share-story">
      {prompt && <p class="share-prompt">{prompt}</p>}
      {questions.length > 0 && (
        <ul class="share-questions">
          {questions.map(question => (
            <li key={question}>{question}</li>
          ))}
        </ul>
      )}
      <Field id="f-title" label={say('share.story-title')} optional error={titleError}>
        <input
          class="input share-line share-title"
          id="f-title"
          value={fields.title}
          lang={fields.lang}
          autocomplete="off"
          onInput={({ currentTarget }) => onChange({ title: currentTarget.value })}
          {...describedBy('f-title', { error: titleError })}
        />
        {near(fields.title, LIMITS.title) && <Counter length={fields.title.trim().length} limit={LIMITS.title} />}
      </Field>
      <Field id="f-text" label={say('share.story-text')} hint={say('share.story-hint')} optional error={textError}>
        <textarea
          class="input share-ruled"
          id="f-text"
          rows={6}
          value={fields.text}
          lang={fields.lang}
          onInput={({ currentTarget }) => onChange({ text: currentTarget.value })}
          {...describedBy('f-text', { hint: true, error: textError })}
        />
        {near(fields.text, LIMITS.text) && <Counter length={fields.text.trim().length} limit={LIMITS.text} />}
      </Field>
      {langs.length > 1 && (
        <div class="share-lang">
          <label for="f-lang">{say('share.story-lang')}</label>
          <select class="input" id="f-lang" value={fields.lang} onChange={({ currentTarget }) => onChange({ lang: currentTarget.value })}>
            {langs.map(({ lang, name }) => (
              <option key={lang} value={lang} lang={lang}>
                {name}
              </option>
            ))}
          </select>
        </div>
      )}
    </div>
  )
}
