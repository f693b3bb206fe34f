import type { Submission } from './submission.ts'

/** What an ambassador vouches for stands as if it had come so many hours earlier: whatever has waited for longer than that stands before it. */
const TRUSTED_HOURS = 12

type Queued = Pick<Submission, 'arrivedAt' | 'createdAt' | 'trusted'>

/** Since when a submission waits: when it came to a person, before that when it was sent. */
export const waitsSince = ({ arrivedAt, createdAt }: Queued): string => arrivedAt ?? createdAt

/** Where it stands in a queue. */
export const queuedAt = (submission: Queued): string => (submission.trusted ? moved(waitsSince(submission), -TRUSTED_HOURS) : waitsSince(submission))

/** Since when waits what a queue has at a place. */
export const sinceOf = (place: string, trusted: boolean): string => (trusted ? moved(place, TRUSTED_HOURS) : place)

const moved = (at: string, hours: number) => new Date(Date.parse(at) + hours * 3_600_000).toISOString()
