import { forgetPersons, NOBODY } from './entry-hash.ts'
import { stillJudged } from './judged.ts'
import type { Step } from './lifecycle.ts'
import { asksForCare } from './moderation.ts'
import type { Photo } from './photo.ts'
import { changed, impossible, UPKEEP, unchanged } from './step.ts'
import type { Decision, Submission } from './submission.ts'

/** Forget what is no longer needed of a published story: the originals, and the photos that were refused when it was decided. */
export function eraseOriginals(submission: Submission, now: string): Step {
  if (submission.originalsErasedAt) return unchanged
  if (submission.status !== 'published') return impossible(`expected a published story, it is ${submission.status}`)
  if (submission.photos.some(({ status, outcome }) => outcome === 'accepted' && status !== 'ready'))
    return impossible('expected every accepted photo to be ready')
  return changed(
    submission,
    { ...stillHeld(submission), ...stillJudged(submission, refusedIn(submission), false), photos: withoutRefused(submission.photos), originalsErasedAt: now },
    { event: 'originals_erased', actor: UPKEEP },
    now,
  )
}

export const refusedIn = ({ photos }: Pick<Submission, 'photos'>) => photos.filter(({ outcome }) => outcome === 'refused')

/** Photos whose files went when originals were erased: nothing of those that were refused is left to accept later. */
export const withoutRefused = (photos: readonly Photo[]): Photo[] =>
  photos.map(photo => {
    if (photo.outcome !== 'refused') return photo
    const { reason } = photo
    return { ...blankPhoto(photo), status: 'refused', problem: { code: 'left-out' }, outcome: 'refused', ...(reason && { reason }) }
  })

/** Whether a machine asked for a careful look, also where what it saw is forgotten by now. */
export const wasHeld = ({ held, photos, textCheck }: Pick<Submission, 'held' | 'photos' | 'textCheck'>): boolean =>
  held === true || asksForCare(textCheck?.verdict) || photos.some(({ verdict }) => asksForCare(verdict))

/** What stays of the machines' findings where they are forgotten: that there was one, for it is counted. */
export const stillHeld = (submission: Submission): Pick<Submission, 'held'> => (wasHeld(submission) ? { held: true } : {})

const blankPhoto = ({ id, type, bytes, status }: Photo): Photo => ({ id, type, bytes, status, findings: [], renditions: [] })

/** What was decided, when and for which reason; no words, and nobody's name. */
function withoutPersons({ edits: _edits, explanation: _explanation, ...decision }: Decision): Decision {
  return { ...decision, by: { id: NOBODY.id, name: NOBODY.name } }
}

/** True when upkeep has nothing more to do until the submission changes again. */
export function isKept(submission: Submission): boolean {
  return submission.erasedAt !== undefined || (submission.status === 'published' && submission.originalsErasedAt !== undefined)
}

/** Forget what was sent and by whom; what happened and when stays. */
export function erase(submission: Submission, now: string): Step {
  if (submission.erasedAt) return unchanged
  if (!['withdrawn', 'declined', 'removed', 'expired'].includes(submission.status)) {
    return impossible(`expected a submission that is over, it is ${submission.status}`)
  }
  const {
    email: _email,
    sender: _sender,
    often: _often,
    trusted: _trusted,
    emailVerified: _emailVerified,
    judged: _judged,
    location: _location,
    edits: _edits,
    textCheck: _textCheck,
    wordsShadow: _wordsShadow,
    opinion: _opinion,
    decision,
    appeal,
    ...kept
  } = submission
  const blank: Submission = {
    ...kept,
    ...stillHeld(submission),
    ...stillJudged(submission, submission.photos, true),
    story: { lang: submission.story.lang },
    tags: [],
    credit: '',
    photos: submission.photos.map(blankPhoto),
    history: submission.history.map(forgetPersons),
    ...(decision && { decision: withoutPersons(decision) }),
    ...(appeal && { appeal: { text: '', at: appeal.at, from: appeal.from } }),
  }
  return changed(blank, { erasedAt: now }, { event: 'erased', actor: UPKEEP }, now)
}
