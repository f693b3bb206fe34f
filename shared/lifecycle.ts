import { decide } from './decision-step.ts'
import { verifyEmail } from './email-step.ts'
import { erase, eraseOriginals } from './erasure-steps.ts'
import { pass, takeOver } from './hand-steps.ts'
import type { Finding, Grounds, TextCheck, Verdict } from './moderation.ts'
import type { Likeness } from './notice.ts'
import { appealNotice, type Dismissed, dismiss, type HiddenForNotice, hideForNotice } from './notice-steps.ts'
import type { Photo, Rendition } from './photo.ts'
import { closeUploads, photoStep, renewUploads } from './photo-steps.ts'
import type { PhotoProblem } from './problem.ts'
import type { Reason } from './reasons.ts'
import type { Redaction } from './redaction.ts'
import { refuse } from './refusal-step.ts'
import { revise } from './revise-step.ts'
import type { Beside } from './shadow.ts'
import type { Statement } from './statement.ts'
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
  /** Why, by photo that is refused, and the same in words, one for each reason. */
  photoReasons?: Record<string, Reason>
  photoStatements?: Statement[]
  reason?: Reason
  explanation?: string
  /** The reason in words, with `decline` and `remove`, and with `reverse` where it takes a story from the public. */
  statement?: Statement
  edits?: Edits
  /** With `publish`: the theme that the story gets. */
  theme?: Theme
  /** Nobody else could decide on the appeal against the same moderator's decision, and a night has passed. */
  alone?: true
  /** The same on an appeal of somebody who reported it, which publishing answers. */
  answersAlone?: true
}

export interface Revised {
  kind: 'revised'
  actor: Extract<Actor, { kind: 'moderator' }>
  /** Version that the moderator looked at. */
  basis: number
  photo: string
  /** All of them; none shows the photo as it was sent. */
  redactions: readonly Redaction[]
}

/** A moderator goes on where another, told by name, had begun. */
export interface TakenOver {
  kind: 'taken_over'
  actor: Extract<Actor, { kind: 'moderator' }>
  from: string
}

/** A moderator asks a colleague, with a note that only the desk shows. */
export interface Passed {
  kind: 'passed'
  actor: Extract<Actor, { kind: 'moderator' }>
  /** Version that the moderator looked at. */
  basis: number
  to: { id: string; name: string }
  note: string
}

export type Event =
  /** `over`: the photo as it was when its upload was read, or given up; not if it has moved since, as another upload may be meant by now. */
  | { kind: 'photo_received'; photo: string; sha256: string; bytes: number; over?: Pick<Photo, 'status' | 'sha256'> }
  /** What intake tells of bytes names them, and of renditions their revision. None were pinned where a refusal names none. */
  | { kind: 'photo_refused'; photo: string; problem: PhotoProblem; sha256?: string; over?: Pick<Photo, 'status' | 'sha256'> }
  | {
      kind: 'photo_prepared'
      photo: string
      sha256: string
      revision?: number
      width: number
      height: number
      thumbhash: string
      fingerprint?: string
      findings: Finding[]
      verdict: Verdict
      grounds?: Grounds
    }
  | { kind: 'photo_ready'; photo: string; sha256: string; revision?: number; renditions: Rendition[]; beside?: Beside }
  /** What machines said of the words as they were sent. */
  | { kind: 'text_judged'; check: TextCheck }
  /** Both not if anything happened since `before`. */
  | { kind: 'uploads_renewed'; before: string }
  | { kind: 'uploads_closed'; before?: string }
  | Decided
  | Revised
  | TakenOver
  | Passed
  | { kind: 'hidden'; actor: Extract<Actor, { kind: 'moderator' }>; note: string }
  | HiddenForNotice
  | Dismissed
  | { kind: 'notice_appealed'; notice: string; likeness?: Likeness }
  /** A restored backup shows what had been taken down since. */
  | { kind: 'hidden_again' }
  | { kind: 'appealed'; text: string }
  /** The link of a mail to the contributor was opened. */
  | { kind: 'email_verified' }
  | { kind: 'withdrawn' }
  /** By the policy of its city, which refuses it for this reason: no person has decided. */
  | { kind: 'refused'; reason: Reason; statement?: Statement }
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
 * entry of history (its `prev` is filled in where it is stored). Nothing is published but by a `decided` event, or again by a person who
 * dismisses the notice that hid it, and a withdrawal is final.
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
    case 'revised':
      return revise(submission, event, now)
    case 'taken_over':
      return takeOver(submission, event, now)
    case 'passed':
      return pass(submission, event, now)
    case 'hidden':
      if (submission.status === 'hidden') return unchanged
      if (submission.status !== 'published') return impossible(`expected a published story, it is ${submission.status}`)
      return changed(submission, { status: 'hidden' }, { event: event.kind, actor: event.actor, note: event.note }, now)
    case 'hidden_for_notice':
      return hideForNotice(submission, event, now)
    case 'notices_dismissed':
      return dismiss(submission, event, now)
    case 'notice_appealed':
      return appealNotice(submission, event, now)
    case 'hidden_again':
      if (submission.status !== 'published') return unchanged
      return changed(submission, { status: 'hidden' }, { event: event.kind, actor: UPKEEP }, now)
    case 'appealed': {
      const { status } = submission
      if (status === 'appealed') return unchanged
      if (status !== 'declined' && status !== 'removed') return impossible(`expected a declined or removed submission, it is ${status}`)
      if (submission.erasedAt) return impossible('expected the evidence to be still there, it was erased')
      if (submission.appeal) return impossible('expected one appeal to a decision, there was one')
      const against = submission.decision?.by.id
      const appeal = { text: event.text, at: now, from: status, ...(against && { against }) }
      return changed(submission, { status: 'appealed', appeal }, { event: event.kind, actor: CONTRIBUTOR }, now)
    }
    case 'email_verified':
      return verifyEmail(submission, now)
    case 'refused':
      return refuse(submission, event, now)
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
