import type { SubmissionAnswer } from '../../shared/api.ts'
import { explainDecision } from '../../shared/explain.ts'
import { useSay, useWords } from '../lib/words.tsx'
import { Sentence } from '../ui/sentence.tsx'
import { Postmark } from './postmark.tsx'
import { useReviewWait } from './use-review-wait.ts'

/** Id of the heading: whoever has changed something is taken there, to what came of it. */
export const STATUS_NOW = 'status-now'

/** Where a submission stands now, in one sentence, and what comes of it. */
export function StatusSummary({ submission }: { submission: SubmissionAnswer }) {
  const say = useSay()
  const words = useWords()
  const wait = useReviewWait()
  const { status, city, decision, appeal, url, photos } = submission
  const { reason, explanation, statement } = decision ?? {}
  const explained = decision && explainDecision(words, decision)
  const against = status === 'declined' || status === 'removed'
  return (
    <section class="status-summary" aria-labelledby={STATUS_NOW}>
      <Postmark city={city.name} at={submission.createdAt} />
      <div role="status">
        <p class="status-word">{say(`status.${status}`)}</p>
        <h1 id={STATUS_NOW} tabIndex={-1}>
          {say(`status-page.now-${status}`, { city: city.name, count: photos.length })}
        </h1>
        <p class="status-then">
          <Sentence
            text={say(decision?.automated && status === 'declined' ? 'status-page.then-declined-machine' : `status-page.then-${status}`, { city: city.name })}
            parts={{ wait: wait(city.reviewHours) }}
          />
        </p>
      </div>
      {submission.hiddenFor && <p class="measure">{say('status-page.hidden-for', { reason: say(`reason.${submission.hiddenFor}`) })}</p>}
      {decision?.alone && <p class="measure">{say('status-page.alone')}</p>}
      {url && status === 'published' && (
        <p>
          <a class="button" href={url}>
            {say('status-page.see-story')}
          </a>
        </p>
      )}
      {against && reason && (
        <div class="status-why">
          <h2 lang={statement?.lang}>{statement?.label ?? say(`reason.${reason}`)}</h2>
          <p lang={statement?.lang}>{statement?.about ?? say(`reason.${reason}.about`)}</p>
          {explanation && <blockquote>{explanation}</blockquote>}
          {statement && <Grounds statement={statement} explained={explained} />}
          {!statement && explained && <p>{explained}</p>}
        </div>
      )}
      {against && decision && decision.redress.length > 0 && (
        <ul class="status-redress">
          {decision.redress.map(way => (
            <li key={way}>{say(`redress.${way}`)}</li>
          ))}
        </ul>
      )}
      {!against && explanation && <blockquote>{explanation}</blockquote>}
      {appeal && (
        <div class="status-why">
          <h2>{say('status-page.appeal-yours')}</h2>
          <blockquote>{appeal.text}</blockquote>
        </div>
      )}
    </section>
  )
}

/** What the decision rests on, and whether anybody or anything had pointed at it. */
interface GroundsProps {
  statement: NonNullable<NonNullable<SubmissionAnswer['decision']>['statement']>
  /** What automatic checks had to do with it. */
  explained: string | undefined
}

function Grounds({ statement, explained }: GroundsProps) {
  const say = useSay()
  const { ground, rule, reported, detected } = statement
  return (
    <p class="quiet">
      {[
        rule ? say(`statement.${ground}-rule`, { rule }) : say(`statement.${ground}`),
        ...(reported ? [say('statement.reported')] : []),
        explained ?? say(detected ? 'statement.detected' : 'statement.not-detected'),
      ].join(' ')}
    </p>
  )
}
