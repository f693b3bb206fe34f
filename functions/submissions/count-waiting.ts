import type { WallAnswer } from '../../shared/wall-api.ts'
import type { Context } from '../context.ts'

/** How far what waits is counted. */
const COUNTED = 100

/** How many contributions to a city wait for a moderator: a number, and nothing of what they are. */
export async function countWaiting({ submissions }: Pick<Context, 'submissions'>, city: string): Promise<WallAnswer> {
  const counts = await submissions.counts([city], ['in_review', 'appealed'], COUNTED + 1)
  const all = (counts.in_review ?? 0) + (counts.appealed ?? 0)
  return { waiting: Math.min(COUNTED, all), more: all > COUNTED }
}
