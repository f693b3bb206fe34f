import { useState } from 'preact/hooks'
import { type Missing, type Need, POLICY_LENGTH } from '../../shared/content-policy.ts'
import { useSay } from '../lib/words.tsx'
import { Field } from '../ui/field.tsx'
import { Note } from '../ui/note.tsx'
import { CodeField } from './code-field.tsx'
import { reportOn } from './policy-report.ts'
import { directives } from './snippets.ts'

/** What a page's policy has to allow, and whether one does. The check runs here: no address that a person writes is ever fetched. */
export function PolicyPart({ needs }: { needs: readonly Need[] }) {
  const say = useSay()
  const [pasted, setPasted] = useState('')
  const report = reportOn(pasted, needs)
  return (
    <section class="policy" aria-labelledby="b-policy">
      <h3 id="b-policy">{say('embed-page.policy')}</h3>
      <CodeField id="b-directives" label={say('embed-page.policy-needs')} code={directives(needs)} />
      <Field id="b-pasted" label={say('embed-page.policy-paste')} hint={say('embed-page.policy-hint')}>
        <textarea
          id="b-pasted"
          class="input code"
          rows={4}
          maxLength={POLICY_LENGTH}
          spellcheck={false}
          aria-describedby="b-pasted-hint"
          value={pasted}
          onInput={event => setPasted(event.currentTarget.value)}
        />
      </Field>
      <div role="status">
        {report.kind === 'no-policy' && (
          <Note kind="warning">
            <p>{say('embed-page.policy-none')}</p>
          </Note>
        )}
        {report.kind === 'fine' && (
          <Note kind="good">
            <p>{say('embed-page.policy-fine', { count: report.policies })}</p>
          </Note>
        )}
        {report.kind === 'missing' && (
          <Note kind="error" title={say('embed-page.policy-missing', { count: report.missing.length })}>
            <ul class="policy-missing">
              {report.missing.map(each => (
                <MissingItem key={`${each.policy} ${each.fix}`} missing={each} isOneOfSeveral={report.policies > 1} />
              ))}
            </ul>
          </Note>
        )}
      </div>
    </section>
  )
}

/** What is wrong, and whether what follows is written in its place or beside it. */
const WHY = { 'not-listed': 'embed-page.policy-blocks', 'strict-dynamic': 'embed-page.policy-strict', sandbox: 'embed-page.policy-sandbox' } as const
const messageFor = ({ why, directive, fix }: Missing) => (why === 'not-listed' && !fix.startsWith(`${directive} `) ? 'embed-page.policy-add' : WHY[why])

function MissingItem({ missing, isOneOfSeveral }: { missing: Missing; isOneOfSeveral: boolean }) {
  const say = useSay()
  const { policy, directive, fix } = missing
  return (
    <li>
      {isOneOfSeveral && `${say('embed-page.policy-number', { number: policy + 1 })} `}
      {say(messageFor(missing), { directive })}
      <code>{fix}</code>
    </li>
  )
}
