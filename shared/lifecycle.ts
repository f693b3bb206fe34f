import { decide } from './decision-step.ts'
import { erase, eraseOriginals } from './erasure-steps.ts'
import type { Finding, TextCheck, Verdict } from './moderation.ts'
import type { Photo, Rendition } from './photo.ts'
import { closeUploads, photoStep, renewUploads } from './photo-steps.ts'
import type { PhotoProblem } from './problem.ts'
import type { Reason } from './reasons.ts'
import { changed, impossible, UPKEEP, unchanged } from './step.ts'
import type { Actor, Edits, Outcome, Submission } from './submission.ts'
import { keepTextCheck } from './text-step.ts'
import type { Theme } from './theme.ts'

export interface Decided {
  kind: 'decided'
  actor: Extract<Actor, { kind: 'moderator' }>
  outcome: Outcome
  /** Version and revision that the moderator looked at. */
  basis: number
  revision: number
  /** Outcome of each photo with `publish`; a photo that is not named is accepted. */
  photos?: Record<string, 'accept' | 'refuse'>
  reason?: Reason
  explanation?: string
  edits?: Edits
  /** With `publish`: the theme that the story gets. */
  theme?: Theme
}

export type Event =
  /** `over`: the photo as it was when its upload was read; not if it has moved since, as another upload may lie there now. */
  | { kind: 'photo_received'; photo: string; sha256: string; bytes: number; over?: Pick<Photo, 'status' | 'sha256'> }
  /** What intake tells of bytes names them. None were pinned where a refusal names none. */
  | { kind: 'photo_refused'; photo: string; problem: PhotoProblem; sha256?: string }
  | { kind: 'photo_prepared'; photo: string; sha256: string; width: number; height: number; thumbhash: string; findings: Finding[]; verdict: Verdict }
  | { kind: 'photo_ready'; photo: string; sha256: string; renditions: Rendition[] }
  /** What machines said of the words as they were sent. */
  | { kind: 'text_judged'; check: TextCheck }
  /** Both not if anything happened since `before`. */
  | { kind: 'uploads_renewed'; before: string }
  | { kind: 'uploads_closed'; before?: string }
  | Decided
  | { kind: 'hidden'; actor: Extract<Actor, { kind: 'moderator' }>; note: string }
  /** A restored backup shows what had been taken down since. */
  | { kind: 'hidden_again' }
  | { kind: 'appealed'; text: string }
  | { kind: 'withdrawn' }
  | { kind: 'originals_erased' }
  | { kind: 'erased' }

export type Step =
  | { kind: 'changed'; submission: Submission }
  /** The event was applied before, or comes too late to matter. */
  | { kind: 'unchanged' }
  /** `conflict`: someone else changed it first. `impossible`: the state does not allow it, or something is missing. */
  | { kind: 'refused'; why: 'conflict' | 'impossible'; detail: string }

const CONTRIBUTOR: Actor = { kind: 'contributor' }

/**
 * Apply one event to a submission: pure, exhaustive, and safe to repeat. The result has the next version and one more
 * entry of history (its `prev` is filled in where it is stored). Nothing is published but by a `decided` event, and a
 * withdrawal is final.
 */
export function transition(submission: Submission, event: Event, now: string): Step {
  switch (event.kind) {
    case 'photo_received':
    case 'photo_refused':
    case 'photo_prepared':
    case 'photo_ready':
      return photoStep(submission, event, now)
    case 'text_judged':
      return keepTextCheck(submission, event.check, now)
    case 'uploads_renewed':
      return renewUploads(submission, event.before, now)
    case 'uploads_closed':
      return closeUploads(submission, event.before, now)
    case 'decided':
      return decide(submission, event, now)
    case 'hidden':
      if (submission.status === 'hidden') return unchanged
      if (submission.status !== 'published') return impossible(`expected a published story, it is ${submission.status}`)
      return changed(submission, { status: 'hidden' }, { event: event.kind, actor: event.actor, note: event.note }, now)
    case 'hidden_again':
      if (submission.status !== 'published') return unchanged
      return changed(submission, { status: 'hidden' }, { event: event.kind, actor: UPKEEP }, now)
    case 'appealed': {
      const { status } = submission
      if (status === 'appealed') return unchanged
      if (status !== 'declined' && status !== 'removed') return impossible(`expected a declined or removed submission, it is ${status}`)
      if (submission.erasedAt) return impossible('expected the evidence to be still there, it was erased')
      if (submission.appeal) return impossible('expected one appeal to a decision, there was one')
      return changed(submission, { status: 'appealed', appeal: { text: event.text, at: now, from: status } }, { event: event.kind, actor: CONTRIBUTOR }, now)
    }
    case 'withdrawn':
      if (submission.status === 'withdrawn') return unchanged
      return changed(submission, { status: 'withdrawn' }, { event: event.kind, actor: CONTRIBUTOR }, now)
    case 'originals_erased':
      return eraseOriginals(submission, now)
    case 'erased':
      return erase(submission, now)
    default:
      return event satisfies never
  }
}
