import type { Submission } from './submission.ts'

/** Why something stands earlier in the queue than it came. The stronger one counts, they don't add up. */
export type Trust = 'ambassador' | 'email'

/** So many hours earlier: whatever has waited for longer than that stands before it. */
export const TRUST_HOURS: Readonly<Record<Trust, number>> = { ambassador: 12, email: 4 }

type Queued = Pick<Submission, 'arrivedAt' | 'createdAt' | 'trusted' | 'emailVerified'>

export const trustOf = ({ trusted, emailVerified }: Pick<Queued, 'trusted' | 'emailVerified'>): Trust | undefined =>
  trusted ? 'ambassador' : emailVerified ? 'email' : undefined

/** Since when a submission waits: when it came to a person, before that when it was sent. */
export const waitsSince = ({ arrivedAt, createdAt }: Queued): string => arrivedAt ?? createdAt

/** Since when somebody has something to decide: on what was shown before, since it was hidden. */
export function openSince(submission: Queued & Pick<Submission, 'status' | 'history'>): string {
  if (submission.status !== 'hidden') return waitsSince(submission)
  // Of a long history the oldest entries are elsewhere.
  const { history } = submission
  return (history.findLast(({ from, to }) => from !== 'hidden' && to === 'hidden') ?? history[0])?.at ?? waitsSince(submission)
}

/** Where it stands in a queue. */
export function queuedAt(submission: Queued): string {
  const trust = trustOf(submission)
  return trust ? moved(waitsSince(submission), -TRUST_HOURS[trust]) : waitsSince(submission)
}

/** Since when waits what a queue has at a place. */
export const sinceOf = (place: string, trust: Trust | undefined): string => (trust ? moved(place, TRUST_HOURS[trust]) : place)

const moved = (at: string, hours: number) => new Date(Date.parse(at) + hours * 3_600_000).toISOString()
