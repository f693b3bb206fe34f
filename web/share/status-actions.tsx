import { useState } from 'preact/hooks'
import type { SubmissionAnswer } from '../../shared/api-submission.ts'
import { useSay, useWords } from '../lib/words.tsx'
import { Button } from '../ui/button.tsx'
import { AppealForm } from './appeal-form.tsx'
import { STATUS_NOW } from './status-summary.tsx'
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
      {canAppeal && <AppealForm path={`/api/v1/submissions/${id}/appeal`} token={token} onChanged={changed} />}
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
