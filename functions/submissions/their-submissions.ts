import type { Position } from '../../shared/cursor.ts'
import { type Member, mayAct, mayModerate } from '../../shared/member.ts'
import { queuedAt } from '../../shared/queue-place.ts'
import type { Status, Submission } from '../../shared/submission.ts'
import type { Context } from '../context.ts'
import type { Reported } from '../ports.ts'

/** Submissions that one look reads where only some are wanted, and looks that one request takes at most. */
const LOOK = 100
const LOOKS = 10

interface Query {
  cities: readonly string[]
  statuses: readonly Status[]
  oldestFirst: boolean
  after?: Position
  limit: number
  /** Only such, where it is given. */
  isWanted?: (submission: Submission) => boolean
}

/** A page of what a member moderates. `next`: where to go on, also where nothing was found so far. */
export async function theirPage(
  { submissions }: Pick<Context, 'submissions'>,
  member: Member,
  { isWanted, ...query }: Query,
): Promise<{ items: Submission[]; next?: Position }> {
  const { cities, limit } = query
  const items: Submission[] = []
  let last = query.after
  const isWhole = !isWanted && cities.every(city => mayAct(member, city, 'moderator'))
  const look = isWhole ? limit + 1 : LOOK
  for (let looks = 0; looks < LOOKS; looks++) {
    const found = await submissions.queue({ ...query, ...(last && { after: last }), limit: look })
    for (const submission of found) {
      if (items.length === limit) return { items, ...(last && { next: last }) }
      if (mayModerate(member, submission) && (!isWanted || isWanted(submission))) items.push(submission)
      last = placeOf(submission)
    }
    if (found.length < look) return { items }
  }
  return { items, ...(last && { next: last }) }
}

/** How many a member moderates in each of some statuses. Counting stops at `most` in each; of campaigns alone no more are counted than the looks of a request reach. */
export async function theirCounts(context: Pick<Context, 'submissions'>, member: Member, cities: readonly string[], statuses: readonly Status[], most: number) {
  const whole = cities.filter(city => mayAct(member, city, 'moderator'))
  const partly = cities.filter(city => !whole.includes(city))
  const counts = whole.length > 0 ? await context.submissions.counts(whole, statuses, most) : {}
  if (partly.length === 0) return counts
  const { items } = await theirPage(context, member, { cities: partly, statuses, oldestFirst: true, limit: Math.min(most, LOOK * LOOKS) })
  for (const { status } of items) counts[status] = (counts[status] ?? 0) + 1
  return counts
}

/** Of stories that were reported those that a member moderates. */
export async function theirReported({ submissions }: Pick<Context, 'submissions'>, member: Member, reported: readonly Reported[]): Promise<Reported[]> {
  // Only campaigns have to be looked up.
  if (member.roles.every(({ campaign }) => campaign === undefined)) return [...reported]
  const found = await Promise.all(reported.map(({ submission }) => submissions.get(submission)))
  return reported.filter((_, at) => {
    const submission = found[at]
    return submission !== undefined && mayModerate(member, submission)
  })
}

/** Where it stands in a queue. */
const placeOf = (submission: Submission): Position => ({ at: queuedAt(submission), id: submission.id })
