import type { SubmissionAnswer } from '../../shared/api-submission.ts'
import { dateFormat } from '../lib/date-format.ts'
import { useSay, useWords } from '../lib/words.tsx'
import { timeline } from './timeline.ts'

/** What has happened, newest first, in plain words. */
export function Timeline({ submission }: { submission: SubmissionAnswer }) {
  const say = useSay()
  const { lang } = useWords()
  const when = dateFormat(lang, { dateStyle: 'long', timeStyle: 'short' })
  return (
    <section aria-labelledby="status-timeline">
      <h2 id="status-timeline">{say('status-page.timeline')}</h2>
      <ol class="plain status-timeline">
        {timeline(submission).map(({ at, key, params }) => (
          <li key={key + at}>
            <time datetime={at}>{when.format(new Date(at))}</time>
            <span>{say(key, params)}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
