import { useState } from 'preact/hooks'
import type { SubmissionAnswer } from '../../shared/api.ts'
import { LIMITS } from '../../shared/limits.ts'
import { callApi } from '../lib/api.ts'
import { useSay, useWords } from '../lib/words.tsx'
import { Button } from '../ui/button.tsx'
import { describedBy, Field } from '../ui/field.tsx'
import { STATUS_NOW } from './status-summary.tsx'
import { useFailure } from './use-failure.ts'
import { WithdrawDialog } from './withdraw-dialog.tsx'

interface StatusActionsProps {
  submission: SubmissionAnswer
  token: string
  onChanged(): void
}

/** What a contributor can do now: ask for a second look, take it back, send another card. */
export function StatusActions({ submission, token, onChanged }: StatusActionsProps) {
  const say = useSay()
  const { id, status, city, canAppeal } = submission
  const { lang } = useWords()
  const [asking, setAsking] = useState(false)
  const over = status === 'withdrawn' || status === 'expired'
  const changed = () => {
    // What was pressed goes away with the change.
    document.getElementById(STATUS_NOW)?.focus()
    onChanged()
  }
  return (
    <section class="status-actions" aria-labelledby="status-can">
      <h2 id="status-can">{say('status-page.can')}</h2>
      {canAppeal && <Appeal id={id} token={token} onChanged={changed} />}
      {!over && (
        <p>
          <Button look="danger" onClick={() => setAsking(true)}>
            {say('status-page.withdraw')}
          </Button>
        </p>
      )}
      <p>
        <a href={`/${city.slug}/share?lang=${lang}`}>{say('share.sent-another')}</a>
      </p>
      {asking && <WithdrawDialog submission={submission} token={token} onClose={() => setAsking(false)} onChanged={changed} />}
    </section>
  )
}

/** A contributor's answer to a decision; another moderator reads it. */
function Appeal({ id, token, onChanged }: { id: string; token: string; onChanged(): void }) {
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
      await callApi(`/api/v1/submissions/${id}/appeal`, { method: 'POST', token, body: { text: text.trim() } })
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
