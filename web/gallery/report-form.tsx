import type { City } from '../../shared/city.ts'
import { LIMITS } from '../../shared/limits.ts'
import { groundsOf, ownLabel } from '../../shared/reasons.ts'
import { useSay, useWords } from '../lib/words.tsx'
import { Button } from '../ui/button.tsx'
import { describedBy, Field } from '../ui/field.tsx'
import { ErrorWords, NeedsScript, ReportAnswer, ReporterFields } from './report-parts.tsx'

/** Tell the city what is wrong with a story. The script sends it; without it the button stays off and the form says so. */
export function ReportForm({ story, city }: { story: string; city: Pick<City, 'reasons' | 'hideAtOnce' | 'reasonTexts'> }) {
  const say = useSay()
  const { lang } = useWords()
  return (
    <details class="report" id="report" name="report">
      <summary>{say('report.title')}</summary>
      <p class="quiet">{say('report.lead')}</p>
      <NeedsScript />
      <form data-report={story} method="post" novalidate>
        <Field id="report-ground" label={say('report.ground')}>
          <select class="input" id="report-ground" name="ground" required>
            <option value="">{say('report.ground-choose')}</option>
            {groundsOf(city).map(reason => (
              <option key={reason} value={reason}>
                {ownLabel(city.reasonTexts, reason, lang) ?? say(`reason.${reason}`)}
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
        <ReporterFields prefix="report" />
        <Button type="submit" disabled>
          {say('report.send')}
        </Button>
      </form>
      <ReportAnswer />
    </details>
  )
}
