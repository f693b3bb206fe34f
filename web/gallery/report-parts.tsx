import type { MessageKey } from '../../shared/i18n/messages.ts'
import { LIMITS } from '../../shared/limits.ts'
import { useSay } from '../lib/words.tsx'
import { describedBy, Field } from '../ui/field.tsx'
import { Note } from '../ui/note.tsx'
import { Sentence } from '../ui/sentence.tsx'
import type { ReportEnd } from './enable-report.ts'

/** What is said when a report has arrived. */
const SENT: [end: ReportEnd, ...words: MessageKey[]][] = [
  ['sent', 'report.sent'],
  ['sent-address', 'report.sent', 'report.sent-address'],
  ['sent-many', 'report.sent-many'],
]

/** What is said when a report could not be sent. */
const FAILURES: [end: ReportEnd, words: MessageKey][] = [
  ['no-answer', 'report.failed'],
  ['too-many', 'problem.too-many'],
  ['gone', 'report.gone'],
  ['not-secure', 'problem.not-secure'],
  ['failed', 'problem.internal'],
]

/** What the script says at a field, as the page's own words. */
export function ErrorWords({ of, words }: { of: string; words: MessageKey }) {
  const say = useSay()
  return (
    <template data-error-of={of}>
      <p class="field-error" id={`${of}-error`}>
        {say(words)}
      </p>
    </template>
  )
}

/** Where the decision is mailed to. */
export function ReporterFields({ prefix }: { prefix: string }) {
  const say = useSay()
  const [name, email] = [`${prefix}-name`, `${prefix}-email`]
  return (
    <>
      <Field id={name} label={say('report.name')} optional>
        <input class="input" id={name} name="name" autocomplete="name" maxLength={LIMITS.credit} />
      </Field>
      <Field id={email} label={say('report.email')} hint={say('report.email-hint')} optional>
        <input class="input" id={email} name="email" type="email" autocomplete="email" maxLength={LIMITS.email} {...describedBy(email, { hint: true })} />
        <ErrorWords of={email} words="share.error-email" />
      </Field>
    </>
  )
}

/** How sending can end, each in words that the script shows. */
export function ReportAnswer() {
  const say = useSay()
  return (
    <div role="status" tabIndex={-1} data-answer>
      {SENT.map(([end, ...words]) => (
        <template key={end} data-when={end}>
          <Note kind="good" title={say('report.sent-title')}>
            {words.map(each => (
              <p key={each}>{say(each)}</p>
            ))}
            <p>
              <Sentence text={say('report.receipt')} parts={{ receipt: <code data-receipt /> }} />
            </p>
          </Note>
        </template>
      ))}
      {FAILURES.map(([end, words]) => (
        <template key={end} data-when={end}>
          <Note kind="error" title={say('report.failed-title')}>
            <p>{say(words)}</p>
          </Note>
        </template>
      ))}
    </div>
  )
}

/** Why nothing can be sent without a script. */
export function NeedsScript() {
  const say = useSay()
  return (
    <noscript>
      <Note kind="warning">
        <p>{say('report.needs-script')}</p>
      </Note>
    </noscript>
  )
}
