import type { SubmissionAnswer } from '../../shared/api-submission.ts'
import { explainDecision } from '../../shared/explain.ts'
import { useSay, useWords } from '../lib/words.tsx'
import { Sentence } from '../ui/sentence.tsx'
import { Postmark } from './postmark.tsx'
import { StatementGrounds } from './statement-grounds.tsx'
import { useReviewWait } from './use-review-wait.ts'

/** Id of the heading: whoever has changed something is taken there, to what came of it. */
export const STATUS_NOW = 'status-now'

/** Where a submission stands now, in one sentence, and what comes of it. */
export function StatusSummary({ submission }: { submission: SubmissionAnswer }) {
  const say = useSay()
  const words = useWords()
  const wait = useReviewWait()
  const { status, city, decision, appeal, hidden, hiddenFor, url, photos, publishedAt } = submission
  const explained = decision && explainDecision(words, decision)
  const leftOut = status === 'published' ? photos.filter(photo => photo.reason).length : 0
  const isTakenBack = (status === 'in_review' || status === 'appealed') && decision?.outcome === 'reverse' && decision.statement !== undefined
  const against = status === 'declined' || status === 'removed' || isTakenBack
  // What was public once was seen, however it was taken out.
  const standing = isTakenBack ? 'taken-back' : status === 'declined' && publishedAt ? 'removed' : status
  return (
    <section class="status-summary" aria-labelledby={STATUS_NOW}>
      <Postmark city={city.name} at={submission.createdAt} />
      <div role="status">
        <p class="status-word">{say(`status.${status}`)}</p>
        <h1 id={STATUS_NOW} tabIndex={-1}>
          {say(`status-page.now-${standing}`, { city: city.name, count: photos.length })}
        </h1>
        <p class="status-then">
          <Sentence
            text={say(decision?.automated && status === 'declined' ? 'status-page.then-declined-machine' : `status-page.then-${standing}`, { city: city.name })}
            parts={{ wait: wait(city.reviewHours) }}
          />
        </p>
      </div>
      {submission.silent && <p class="status-note quiet">{say('share.silent')}</p>}
      {submission.emailConfirmed && (status === 'in_review' || status === 'appealed') && <p class="status-note quiet">{say('status-page.email-confirmed')}</p>}
      {hiddenFor && <p class="status-note">{say('status-page.hidden-for', { reason: hidden?.statement?.label ?? say(`reason.${hiddenFor}`) })}</p>}
      {hidden?.statement && <Why statement={hidden.statement} redress={hidden.redress} />}
      {decision?.alone && <p class="status-note">{say('status-page.alone')}</p>}
      {url && status === 'published' && (
        <p>
          <a class="button" href={url}>
            {say('status-page.see-story')}
          </a>
        </p>
      )}
      {against && decision && (
        <Why
          {...decision}
          detection={explained ?? (decision.statement && say(decision.statement.detected ? 'statement.detected' : 'statement.not-detected'))}
        />
      )}
      {leftOut > 0 && (
        <>
          <p class="status-note">{say('status-page.left-out', { count: leftOut })}</p>
          {decision && <Why redress={decision.redress} />}
        </>
      )}
      {!against && decision?.explanation && <blockquote>{decision.explanation}</blockquote>}
      {appeal && (
        <div class="status-why">
          <h2>{say('status-page.appeal-yours')}</h2>
          <blockquote>{appeal.text}</blockquote>
        </div>
      )}
    </section>
  )
}

interface WhyProps extends Partial<Pick<NonNullable<SubmissionAnswer['decision']>, 'reason' | 'explanation' | 'statement' | 'redress'>> {
  /** What automatic checks had to do with it. */
  detection?: string | undefined
}

/** The reason in the words in which it was given, what it rests on, and what can be done about it. */
function Why({ reason, explanation, statement, redress = [], detection }: WhyProps) {
  const say = useSay()
  const label = statement?.label ?? (reason && say(`reason.${reason}`))
  return (
    <>
      {label && (
        <div class="status-why">
          <h2 lang={statement?.lang}>{label}</h2>
          <p lang={statement?.lang}>{statement?.about ?? (reason && say(`reason.${reason}.about`))}</p>
          {explanation && <blockquote>{explanation}</blockquote>}
          {statement && <StatementGrounds statement={statement} detection={detection} />}
          {!statement && detection && <p>{detection}</p>}
        </div>
      )}
      {redress.length > 0 && (
        <ul class="status-redress">
          {redress.map(way => (
            <li key={way}>{say(`redress.${way}`)}</li>
          ))}
        </ul>
      )}
    </>
  )
}
