import { useState } from 'preact/hooks'
import { LIMITS } from '../../shared/limits.ts'
import { callApi } from '../lib/api.ts'
import { useSay } from '../lib/words.tsx'
import { Button } from '../ui/button.tsx'
import { describedBy, Field } from '../ui/field.tsx'
import { useFailure } from './use-failure.ts'

/** An answer to a decision; another moderator reads it. `path` is where it is posted. */
export function AppealForm({ path, token, onChanged }: { path: string; token: string; onChanged(): void }) {
  const say = useSay()
  const failure = useFailure()
  const [text, setText] = useState('')
  const [error, setError] = useState<string>()
  const [busy, setBusy] = useState(false)

  async function appeal() {
    if (!text.trim()) {
      setError(say('status-page.appeal-empty'))
      document.getElementById('f-appeal')?.focus()
      return
    }
    setBusy(true)
    setError(undefined)
    try {
      await callApi(path, { method: 'POST', token, body: { text: text.trim() } })
      onChanged()
    } catch (cause) {
      setError(failure(cause))
    }
    setBusy(false)
  }

  return (
    <form
      noValidate
      onSubmit={event => {
        event.preventDefault()
        appeal()
      }}
    >
      <Field id="f-appeal" label={say('status-page.appeal')} hint={say('status-page.appeal-hint')} error={error}>
        <textarea
          class="input"
          id="f-appeal"
          rows={4}
          maxLength={LIMITS.explanation}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
          {...describedBy('f-appeal', { hint: true, error })}
        />
      </Field>
      <p>
        <Button type="submit" disabled={busy}>
          {say('status-page.appeal-send')}
        </Button>
      </p>
    </form>
  )
}
