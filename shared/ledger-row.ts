import type { Leaf } from './day-root.ts'
import { hashEntry } from './entry-hash.ts'
import { refusedIn, wasHeld } from './erasure-steps.ts'
import { type Judged, judgedOf } from './judged.ts'
import { decisionsOn } from './notice-decision.ts'
import type { Reason } from './reasons.ts'
import { type Compared, comparedIn } from './shadow.ts'
import type { Entry, Status, Submission } from './submission.ts'

/** What the record of a city has of a submission: where its history ends, and what is counted. Nothing that was said, and nobody. */
export interface LedgerRow extends Leaf {
  status: Status
  /** When it reached a person's queue. */
  arrivedAt?: string
  /** When a person decided for the first time. */
  decidedAt?: string
  /** Of the decision that stands. */
  reason?: Reason
  /** Photos that a moderator left out of what is published. */
  leftOut?: number
  /** A machine asked for a careful look. */
  held?: true
  /** The decision that stands was made by a machine. */
  automated?: true
  appeal?: 'open' | 'upheld' | 'rejected'
  /** Appeals of those who reported it, and how many of them changed what was decided. */
  objections?: { all: number; upheld: number }
  /** A moderator took a decision back. */
  reversed?: true
  /** What machines had found, beside what people decided: while a decision stands. */
  judged?: Judged[]
  /** What two judges found side by side, where one runs for comparison. */
  compared?: Compared[]
}

/** Make the row of a submission; `spilled` are entries of its history that were moved out. */
export async function ledgerRow(submission: Submission, spilled: readonly Entry[]): Promise<LedgerRow> {
  const { id, version, status, arrivedAt, decision } = submission
  const history = [...spilled, ...submission.history]
  const last = history.at(-1)
  const judged = judgedOf(submission)
  const compared = comparedIn(submission)
  const leftOut = status === 'published' ? refusedIn(submission).length : 0
  const decidedAt = history.find(({ event, actor }) => event.startsWith('decided:') && actor.kind === 'moderator')?.at
  return {
    id,
    version,
    head: last ? await hashEntry(last) : '',
    status,
    ...(arrivedAt && { arrivedAt }),
    ...(decidedAt && { decidedAt }),
    ...(decision?.reason && { reason: decision.reason }),
    ...(leftOut > 0 && { leftOut }),
    ...(wasHeld(submission) && { held: true }),
    ...(decision?.automated && { automated: true }),
    ...appealIn(history),
    ...objectionsIn(history),
    ...(history.some(({ event }) => event === 'decided:reverse') && { reversed: true }),
    ...(judged.length > 0 && { judged }),
    ...(compared.length > 0 && { compared }),
  }
}

/** The last appeal of who sent it. An answer that was taken back is none. */
function appealIn(history: readonly Entry[]): Pick<LedgerRow, 'appeal'> {
  const last = history.findLast(({ event, from, to }) => event === 'appealed' || to === 'appealed' || (from === 'appealed' && event.startsWith('decided:')))
  if (!last) return {}
  if (last.to === 'appealed') return { appeal: 'open' }
  return { appeal: last.to === 'published' ? 'upheld' : 'rejected' }
}

/** Whoever objected was right where the story is not shown any more, or not as it was. */
function objectionsIn(history: readonly Entry[]): Pick<LedgerRow, 'objections'> {
  const made = history.filter(({ event }) => event === 'notice_appealed')
  if (made.length === 0) return {}
  const upheld = made.filter(({ notices: [id = ''] = [], likeness: photo }) => {
    const likeness = photo && { wish: 'cover' as const, ...(photo !== 'any' && { photo }) }
    const outcome = decisionsOn({ id, at: '', ...(likeness && { likeness }) }, history).onAppeal?.outcome
    return outcome === 'removed' || outcome === 'covered'
  })
  return { objections: { all: made.length, upheld: upheld.length } }
}
