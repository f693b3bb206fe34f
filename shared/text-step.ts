import type { Step } from './lifecycle.ts'
import type { TextCheck } from './moderation.ts'
import { changed, INTAKE, unchanged } from './step.ts'
import { isOver, type Submission } from './submission.ts'

/** Keep what machines said of the words: once, since the words as they were sent never change. It moves nothing; a person decides. */
export function keepTextCheck(submission: Submission, textCheck: TextCheck, now: string): Step {
  if (submission.textCheck || isOver(submission.status) || submission.erasedAt) return unchanged
  return changed(submission, { textCheck }, { event: 'text_judged', actor: INTAKE }, now)
}
