import type { City } from '../../shared/city.ts'
import { wasHeld } from '../../shared/erasure-steps.ts'
import { say } from '../../shared/i18n/format.ts'
import { wordsFor } from '../../shared/i18n/words.ts'
import { waits } from '../../shared/notice.ts'
import { REASONS, REASONS_VERSION, type Reason } from '../../shared/reasons.ts'
import type { Statement } from '../../shared/statement.ts'
import type { Submission } from '../../shared/submission.ts'
import { pickText } from '../../shared/text.ts'
import type { Context } from '../context.ts'

/** On an appeal no notice waits any more: that of the decision which is appealed against was answered by it. */
const wasReported = ({ status, appeal, history }: Submission) =>
  status === 'appealed' &&
  history.findLast(({ event }) => event === `decided:${appeal?.from === 'removed' ? 'remove' : 'decline'}`)?.statement?.reported === true

/** Put a reason into words for whoever sent a submission: the city's own in the language of the story, else the gallery's, else the city's in its language. */
export async function makeStatement({ notes }: Pick<Context, 'notes'>, city: City, submission: Submission, reason: Reason): Promise<Statement> {
  const own = city.reasonTexts?.[reason]
  const { lang: wanted } = submission.story
  const words = wordsFor(wanted, ...city.languages)
  // Both in one language, whichever has both.
  const lang = own?.label?.[wanted] && own.about?.[wanted] ? wanted : words.lang
  const rule = pickText(own?.rule, lang, city.languages)?.text
  const notices = submission.publishedAt ? await notes.notices(submission.id) : []
  return {
    version: city.reasonsVersion ?? REASONS_VERSION,
    lang,
    reason,
    label: own?.label?.[lang] || say(words, `reason.${reason}`),
    about: own?.about?.[lang] || say(words, `reason.${reason}.about`),
    ground: REASONS[reason],
    ...(rule && { rule }),
    reported: notices.some(waits) || wasReported(submission),
    detected: wasHeld(submission),
  }
}
