import type { Step } from './lifecycle.ts'
import type { Actor, Entry, Submission } from './submission.ts'

export const INTAKE: Actor = { kind: 'machine', id: 'intake' }
export const UPKEEP: Actor = { kind: 'machine', id: 'upkeep' }
/** What hides a story that was reported for a ground of which its city says so. */
export const NOTICES = { kind: 'machine', id: 'notices' } as const satisfies Actor

export const unchanged: Step = { kind: 'unchanged' }
export const impossible = (detail: string): Step => ({ kind: 'refused', why: 'impossible', detail })

/** What may happen at any time and leaves what a moderator looks at as it was: only its place in the queue moves. */
const ASIDE: readonly string[] = ['email_verified']

/** True when nobody has touched the submission since that version but machines, by `events` that leave what was looked at as it was, and what lies aside of it. */
export function onlyMachinesSince(submission: Submission, basis: number, events: readonly string[]): boolean {
  const steps = submission.version - basis
  if (steps === 0) return true
  if (steps < 0 || steps > submission.history.length) return false
  return submission.history.slice(-steps).every(({ event }) => events.includes(event) || ASIDE.includes(event))
}

/** Number of the entry of history that comes next. */
export const nextSeq = ({ spilled, history }: Submission) => spilled + history.length + 1

/** Make the next version of a submission, with the entry of history that tells of it. */
export function changed(
  submission: Submission,
  change: Partial<Submission>,
  entry: Omit<Entry, 'seq' | 'at' | 'from' | 'to' | 'prev' | 'seals'>,
  now: string,
): Step {
  const seq = nextSeq(submission)
  const to = change.status ?? submission.status
  const { hiddenBy, ...next } = { ...submission, ...change }
  return {
    kind: 'changed',
    submission: {
      ...next,
      // Decided on, or covered, it is not hidden for a notice alone any more.
      ...(hiddenBy && to === 'hidden' && entry.event !== 'revised' && { hiddenBy }),
      version: submission.version + 1,
      updatedAt: now,
      history: [...submission.history, { seq, at: now, from: submission.status, to, ...entry }],
    },
  }
}
