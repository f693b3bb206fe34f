import { mostCounted, type QueueAnswer, statusesOf, VIEWS, type View, WORKED_OFF } from '../../shared/desk-queue.ts'
import { type Member, mayAct } from '../../shared/member.ts'
import type { Context } from '../context.ts'
import { theirCounts } from './their-submissions.ts'

type Stated = Exclude<View, 'reported'>
const isWorkedOff = (view: View) => WORKED_OFF.some(each => each === view)
const stated = (wanted: boolean) => VIEWS.filter((view): view is Stated => view !== 'reported' && isWorkedOff(view) === wanted)
const [WORKED, GROWING] = [stated(true), stated(false)]

/** How much there is in each view, one beyond what is told at most, so that "more than that" can be told. */
export async function readCounts(context: Context, member: Member, cities: readonly string[], reported: number): Promise<QueueAnswer['counts']> {
  const countsOf = async (views: readonly Stated[]) => {
    const most = Math.max(...views.map(mostCounted)) + 1
    const counts = await theirCounts(context, member, cities, [...new Set(views.flatMap(statusesOf))], most)
    return views.map(view => [view, statusesOf(view).reduce((sum, status) => sum + (counts[status] ?? 0), 0)] as const)
  }
  // Of campaigns alone every submission would be read to be counted: not for what only grows.
  const isWhole = cities.every(city => mayAct(member, city, 'moderator'))
  const [worked, growing] = await Promise.all([countsOf(WORKED), isWhole ? countsOf(GROWING) : []])
  return { ...Object.fromEntries([...worked, ...growing]), reported }
}
