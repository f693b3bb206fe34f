import type { Step } from './lifecycle.ts'
import type { Actor, Entry, Submission } from './submission.ts'

export const INTAKE: Actor = { kind: 'machine', id: 'intake' }
export const UPKEEP: Actor = { kind: 'machine', id: 'upkeep' }

export const unchanged: Step = { kind: 'unchanged' }
export const impossible = (detail: string): Step => ({ kind: 'refused', why: 'impossible', detail })

/** Make the next version of a submission, with the entry of history that tells of it. */
export function changed(submission: Submission, change: Partial<Submission>, entry: Pick<Entry, 'event' | 'actor' | 'reason' | 'note'>, now: string): Step {
  const seq = submission.spilled + submission.history.length + 1
  const to = change.status ?? submission.status
  return {
    kind: 'changed',
    submission: {
      ...submission,
      ...change,
      version: submission.version + 1,
      updatedAt: now,
      history: [...submission.history, { seq, at: now, from: submission.status, to, ...entry }],
    },
  }
}
