import type { DeskPhoto } from '../../shared/desk-item.ts'
import { explain } from '../../shared/explain.ts'
import { asksForCare, isNote } from '../../shared/moderation.ts'
import { useSay, useWords } from '../lib/words.tsx'
import type { Filter } from './calls.ts'
import { Likeness } from './likeness.tsx'
import { isRecognised } from './recognised.ts'

/** What machines saw, in words with their certainty as a bar. They never decide. */
export function Findings({ id: submission, photos, filter }: { id: string; photos: readonly DeskPhoto[]; filter: Filter }) {
  const say = useSay()
  const words = useWords()
  const percent = new Intl.NumberFormat(words.lang, { style: 'percent', maximumFractionDigits: 0 })
  const judged = photos.filter(({ verdict }) => verdict !== undefined)
  if (judged.length === 0) return null
  return (
    <section>
      <h2>{say('desk.findings')}</h2>
      {judged.every(({ findings }) => findings.every(isNote)) && <p>{say('desk.findings-none')}</p>}
      {judged
        .filter(({ findings }) => findings.length > 0)
        .map(({ id, findings, verdict = 'hold', grounds }) => (
          <div key={id} class="finding">
            <p>
              {photos.length > 1 && `${say('desk.photo-number', { number: id })}: `}
              {explain(words, { verdict, grounds }, 'moderator')}
            </p>
            <ul class="plain">
              {findings
                .filter(finding => !isNote(finding) && !isRecognised(finding))
                .sort((a, b) => b.score - a.score)
                .map(({ category, score, provider, version }, index) => (
                  <li key={category} class="finding-row">
                    <span>{say(`desk.finding-${category}`)}</span>
                    {category !== 'unavailable' && (
                      <>
                        <svg class="finding-bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
                          <rect class="finding-rail" width="100" height="6" />
                          <rect class={asksForCare(verdict) && index === 0 ? 'finding-score finding-high' : 'finding-score'} width={score * 100} height="6" />
                        </svg>
                        <span class="finding-number">{percent.format(score)}</span>
                      </>
                    )}
                    <span class="unseen">{`${provider} ${version}`}</span>
                  </li>
                ))}
              {findings.filter(isRecognised).map(finding => (
                <Likeness key={`${finding.of.submission}/${finding.of.photo}`} finding={finding} id={submission} filter={filter} />
              ))}
              {faces(findings) > 0 && <li>{say('desk.finding-face', { count: faces(findings) })}</li>}
            </ul>
          </div>
        ))}
    </section>
  )
}

const faces = (findings: DeskPhoto['findings']) => findings.filter(({ category }) => category === 'face').length
