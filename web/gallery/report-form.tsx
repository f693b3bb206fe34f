import type { MessageKey } from '../../shared/i18n/messages.ts'
import { LIMITS } from '../../shared/limits.ts'
import type { Reason } from '../../shared/reasons.ts'
import { useSay } from '../lib/words.tsx'
import { Button } from '../ui/button.tsx'
import { describedBy, Field } from '../ui/field.tsx'
import { Note } from '../ui/note.tsx'
import { Sentence } from '../ui/sentence.tsx'
import type { ReportEnd } from './enable-report.ts'

/** Reports are about others' work: that we were wrong before, or that it came twice, is for moderators to say. */
const FOR_MODERATORS: readonly Reason[] = ['mistake', 'duplicate', 'poor-quality']

/** What is said when a report could not be sent. */
const FAILURES: [end: ReportEnd, words: MessageKey][] = [
  ['no-answer', 'report.failed'],
  ['too-many', 'problem.too-many'],
  ['gone', 'report.gone'],
  ['not-secure', 'problem.not-secure'],
  ['failed', 'problem.internal'],
]

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
          <select class="input" id="report-ground" name="ground" required>
            <option value="">{say('report.ground-choose')}</option>
            {reasons
              .filter(reason => !FOR_MODERATORS.includes(reason))
              .map(reason => (
                <option key={reason} value={reason}>
                  {say(`reason.${reason}`)}
                </option>
              ))}
          </select>
          <ErrorWords of="report-ground" words="report.error-ground" />
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
          <ErrorWords of="report-explanation" words="report.error-explanation" />
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
          <ErrorWords of="report-email" words="share.error-email" />
        </Field>
        <Button type="submit" disabled>
          {say('report.send')}
        </Button>
      </form>
      <div role="status" tabIndex={-1} data-answer>
        <template data-when="sent">
          <Note kind="good" title={say('report.sent-title')}>
            <p>{say('report.sent')}</p>
            <p>
              <Sentence text={say('report.receipt')} parts={{ receipt: <code data-receipt /> }} />
            </p>
          </Note>
        </template>
        {FAILURES.map(([end, words]) => (
          <template key={end} data-when={end}>
            <Note kind="error" title={say('report.failed-title')}>
              <p>{say(words)}</p>
            </Note>
          </template>
        ))}
      </div>
    </details>
  )
}

/** What the script says at a field, as the page's own words. */
function ErrorWords({ of, words }: { of: string; words: MessageKey }) {
  const say = useSay()
  return (
    <template data-error-of={of}>
      <p class="field-error" id={`${of}-error`}>
        {say(words)}
      </p>
    </template>
  )
}
