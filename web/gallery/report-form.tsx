import { LIMITS } from '../../shared/limits.ts'
import type { Reason } from '../../shared/reasons.ts'
import { useSay } from '../lib/words.tsx'
import { Button } from '../ui/button.tsx'
import { describedBy, Field } from '../ui/field.tsx'
import { Note } from '../ui/note.tsx'

/** Reports are about others' work: that we were wrong before, or that it came twice, is for moderators to say. */
const FOR_MODERATORS: readonly Reason[] = ['mistake', 'duplicate', 'poor-quality']

/** Tell the city what is wrong with a story. The script sends it; without it the button stays off and the form says so. */
export function ReportForm({ story, reasons }: { story: string; reasons: readonly Reason[] }) {
  const say = useSay()
  return (
    <details class="report" id="report">
      <summary>{say('report.title')}</summary>
      <p class="quiet">{say('report.lead')}</p>
      <noscript>
        <Note kind="warning">
          <p>{say('report.needs-script')}</p>
        </Note>
      </noscript>
      <form data-report={story} method="post" novalidate>
        <Field id="report-ground" label={say('report.ground')}>
          <select class="input" id="report-ground" name="ground">
            {reasons
              .filter(reason => !FOR_MODERATORS.includes(reason))
              .map(reason => (
                <option key={reason} value={reason}>
                  {say(`reason.${reason}`)}
                </option>
              ))}
          </select>
        </Field>
        <Field id="report-explanation" label={say('report.explanation')} hint={say('report.explanation-hint')}>
          <textarea
            class="input"
            id="report-explanation"
            name="explanation"
            required
            maxLength={LIMITS.explanation}
            {...describedBy('report-explanation', { hint: true })}
          />
        </Field>
        <Field id="report-email" label={say('report.email')} hint={say('report.email-hint')} optional>
          <input
            class="input"
            id="report-email"
            name="email"
            type="email"
            autocomplete="email"
            maxLength={LIMITS.email}
            {...describedBy('report-email', { hint: true })}
          />
        </Field>
        <Button type="submit" disabled>
          {say('report.send')}
        </Button>
      </form>
      <div role="status" data-answer>
        <template data-when="sent">
          <Note kind="good" title={say('report.sent-title')}>
            <p>{say('report.sent')}</p>
          </Note>
        </template>
        <template data-when="incomplete">
          <Note kind="error" title={say('report.incomplete-title')}>
            <p>{say('report.incomplete')}</p>
          </Note>
        </template>
        <template data-when="failed">
          <Note kind="error" title={say('report.failed-title')}>
            <p>{say('report.failed')}</p>
          </Note>
        </template>
      </div>
    </details>
  )
}
