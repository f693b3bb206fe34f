import { useEffect, useRef, useState } from 'preact/hooks'
import type { SubmissionAnswer } from '../../shared/api-submission.ts'
import { callApi } from '../lib/api.ts'
import { useSay } from '../lib/words.tsx'
import { Button } from '../ui/button.tsx'
import { useFailure } from './use-failure.ts'

interface WithdrawDialogProps {
  submission: SubmissionAnswer
  token: string
  onClose(): void
  onChanged(): void
}

/** Asks before a submission is taken back, and says what that does. The native dialog gives focus in and back, and Escape. */
export function WithdrawDialog({ submission, token, onClose, onChanged }: WithdrawDialogProps) {
  const say = useSay()
  const failure = useFailure()
  const dialog = useRef<HTMLDialogElement>(null)
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<string>()
  useEffect(() => dialog.current?.showModal(), [])

  async function withdraw() {
    setBusy(true)
    setError(undefined)
    try {
      await callApi(`/api/v1/submissions/${submission.id}`, { method: 'DELETE', token })
      dialog.current?.close()
      onChanged()
    } catch (cause) {
      setError(failure(cause))
    }
    setBusy(false)
  }

  return (
    <dialog class="status-dialog" ref={dialog} aria-labelledby="withdraw-title" onClose={onClose}>
      <h2 id="withdraw-title">{say('status-page.withdraw-title')}</h2>
      <p>{say(submission.publishedAt ? 'status-page.withdraw-published' : 'status-page.withdraw-unpublished', { city: submission.city.name })}</p>
      <p>{say('status-page.withdraw-backups')}</p>
      {error && (
        <p class="field-error" role="alert">
          {error}
        </p>
      )}
      <p class="status-dialog-buttons">
        <Button onClick={() => dialog.current?.close()}>{say('status-page.withdraw-keep')}</Button>
        <Button look="danger" disabled={busy} onClick={withdraw}>
          {say('status-page.withdraw-do')}
        </Button>
      </p>
    </dialog>
  )
}
