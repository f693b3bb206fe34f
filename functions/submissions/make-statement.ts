import type { City } from '../../shared/city.ts'
import { wasHeld } from '../../shared/erasure-steps.ts'
import { say } from '../../shared/i18n/format.ts'
import { wordsFor } from '../../shared/i18n/words.ts'
import { asksForCare } from '../../shared/moderation.ts'
import { type Notice, waits } from '../../shared/notice.ts'
import type { Photo } from '../../shared/photo.ts'
import { REASONS, REASONS_VERSION, type Reason } from '../../shared/reasons.ts'
import type { Statement } from '../../shared/statement.ts'
import type { Submission } from '../../shared/submission.ts'
import { pickText } from '../../shared/text.ts'
import type { Context } from '../context.ts'

/** On an appeal no notice waits any more: that of the decision which is appealed against was answered by it. */
const wasReported = ({ status, appeal, history }: Submission) =>
  status === 'appealed' &&
  history.findLast(({ event }) => event === `decided:${appeal?.from === 'removed' ? 'remove' : 'decline'}`)?.statement?.reported === true

interface About {
  city: City
  submission: Submission
  reason: Reason
  /** The photos that it is about; without, it is about the whole submission. */
  photos?: readonly Photo[]
}

/** Put a reason into words for whoever sent a submission: the city's own in the language of the story, else the gallery's, else the city's in its language. */
export async function makeStatement({ notes }: Pick<Context, 'notes'>, { city, submission, reason, photos }: About): Promise<Statement> {
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
    reported: notices.some(notice => waits(notice) && (!photos || isAbout(notice, photos))) || (!photos && wasReported(submission)),
    detected: photos ? photos.some(({ verdict }) => asksForCare(verdict)) : wasHeld(submission),
  }
}

/** A report that names no photo is about all of them. */
const isAbout = ({ likeness }: Notice, photos: readonly Photo[]) => !likeness?.photo || photos.some(({ id }) => id === likeness.photo)
