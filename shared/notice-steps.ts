import type { Step } from './lifecycle.ts'
import type { Likeness } from './notice.ts'
import type { Reason } from './reasons.ts'
import type { Statement } from './statement.ts'
import { changed, impossible, NOTICES, nextSeq, onlyMachinesSince, unchanged } from './step.ts'
import type { Actor, Entry, Submission } from './submission.ts'

type Moderator = Extract<Actor, { kind: 'moderator' }>

/** A moderator has read what was reported about a story, and it stays. */
export interface Dismissed {
  kind: 'notices_dismissed'
  actor: Moderator
  /** Version that the moderator looked at. */
  basis: number
  notices: readonly string[]
  /** Words to those who reported. */
  explanation?: string
  /** About an appeal against the same moderator's own answer, where nobody else is there to decide. */
  alone?: true
}

/** Leave a story as it is; one that was hidden for a notice alone is public again. */
export function dismiss(submission: Submission, { actor, basis, notices, explanation, alone }: Dismissed, now: string): Step {
  const { status } = submission
  if (isSameDismissal(submission.history.at(-1), actor.id, notices)) return unchanged
  if (!onlyMachinesSince(submission, basis, ['photo_ready'])) {
    return { kind: 'refused', why: 'conflict', detail: `expected version ${submission.version}, received ${basis}` }
  }
  if (status !== 'published' && status !== 'hidden') return impossible(`expected a story that is public or hidden, it is ${status}`)
  const entry = {
    event: 'notices_dismissed',
    actor,
    notices: [...notices],
    ...(explanation && { note: explanation }),
    ...(alone && { alone }),
  }
  return changed(submission, submission.hiddenBy ? { status: 'published' } : {}, entry, now)
}

/** Whether an entry is this very answer by this moderator. */
export const isSameDismissal = (entry: Entry | undefined, moderator: string, named: readonly string[]) =>
  entry?.event === 'notices_dismissed' && entry.actor.kind === 'moderator' && entry.actor.id === moderator && entry.notices?.join() === named.join()

/** A notice came for a ground that hides a story until somebody decides. */
export interface HiddenForNotice {
  kind: 'hidden_for_notice'
  notice: string
  ground: Reason
  /** The ground in words. */
  statement?: Statement
}

/** Hide a story that is public, until somebody has looked at it. */
export function hideForNotice(submission: Submission, { notice, ground, statement }: HiddenForNotice, now: string): Step {
  if (submission.status !== 'published') return unchanged
  const told = statement && { statement }
  const hiddenBy = { notice, at: now, seq: nextSeq(submission), ground, ...told }
  return changed(submission, { status: 'hidden', hiddenBy }, { event: 'hidden', actor: NOTICES, reason: ground, notices: [notice], ...told }, now)
}

/** Who reported a story does not agree that it stays. */
export function appealNotice(submission: Submission, { notice, likeness }: { notice: string; likeness?: Likeness }, now: string): Step {
  if (submission.history.some(({ event, notices }) => event === 'notice_appealed' && notices?.includes(notice))) return unchanged
  const entry = { event: 'notice_appealed', actor: { kind: 'reporter' } as const, notices: [notice], ...(likeness && { likeness: likeness.photo ?? 'any' }) }
  return changed(submission, {}, entry, now)
}
