import { LIMITS } from '../../shared/limits.ts'
import { useSay } from '../lib/words.tsx'
import { describedBy, Field } from '../ui/field.tsx'

interface WordsFieldProps {
  id: string
  hint: string
  /** Language of whoever reads them, where it is one. */
  lang?: string
  value: string
  onChange: (words: string) => void
}

/** Words of a moderator to whoever sent something. */
export function WordsField({ id, hint, lang, value, onChange }: WordsFieldProps) {
  const say = useSay()
  return (
    <Field id={id} label={say('desk.words')} hint={hint} optional>
      <textarea
        id={id}
        class="input"
        lang={lang}
        maxLength={LIMITS.explanation}
        value={value}
        onInput={event => onChange(event.currentTarget.value)}
        {...describedBy(id, { hint })}
      />
    </Field>
  )
}
