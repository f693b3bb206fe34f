import type { Step } from './lifecycle.ts'
import type { Photo } from './photo.ts'
import { changed, impossible, UPKEEP, unchanged } from './step.ts'
import type { Decision, Submission } from './submission.ts'

/** Forget what is no longer needed of a published story: the originals, and the photos that were refused when it was decided. */
export function eraseOriginals(submission: Submission, now: string): Step {
  if (submission.originalsErasedAt) return unchanged
  if (submission.status !== 'published') return impossible(`expected a published story, it is ${submission.status}`)
  if (submission.photos.some(({ status, outcome }) => outcome === 'accepted' && status !== 'ready'))
    return impossible('expected every accepted photo to be ready')
  return changed(submission, { photos: withoutRefused(submission.photos), originalsErasedAt: now }, { event: 'originals_erased', actor: UPKEEP }, now)
}

/** Photos whose files went when originals were erased: nothing of those that were refused is left to accept later. */
export const withoutRefused = (photos: readonly Photo[]): Photo[] =>
  photos.map(photo => (photo.outcome === 'refused' ? { ...blankPhoto(photo), status: 'refused', problem: { code: 'left-out' }, outcome: 'refused' } : photo))

const blankPhoto = ({ id, type, bytes, status }: Photo): Photo => ({ id, type, bytes, status, findings: [], renditions: [] })

function withoutEdits({ edits: _edits, ...decision }: Decision): Decision {
  return decision
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
  const { email: _email, location: _location, edits: _edits, textCheck: _textCheck, decision, ...kept } = submission
  const blank: Submission = {
    ...kept,
    story: { lang: submission.story.lang },
    tags: [],
    credit: '',
    photos: submission.photos.map(blankPhoto),
    ...(decision && { decision: withoutEdits(decision) }),
    ...(submission.appeal && { appeal: { ...submission.appeal, text: '' } }),
  }
  return changed(blank, { erasedAt: now }, { event: 'erased', actor: UPKEEP }, now)
}
