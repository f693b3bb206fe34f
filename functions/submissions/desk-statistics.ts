import type { DeskStatistics } from '../../shared/desk-statistics.ts'
import { AGES } from '../../shared/desk-statistics.ts'
import { type Member, mayAct } from '../../shared/member.ts'
import { policyOver, scoreOf } from '../../shared/policy.ts'
import { openSince } from '../../shared/queue-place.ts'
import type { Context } from '../context.ts'
import { cityFor } from './desk-access.ts'
import { localDay } from './local-day.ts'

/** Submissions of the queue whose age is told, and hidden stories, which are read for it. */
const MOST = 2000
const HIDDEN = 200

/** What happened in a city in so many days up to today, as it was counted last, and how long the queue waits now; for whoever moderates all of it. */
export async function readStatistics(context: Context, member: Member, slug: string, days: number): Promise<DeskStatistics> {
  const city = await cityFor(context, member, slug, 'moderator')
  const now = context.now()
  const [counts, came, hidden] = await Promise.all([
    context.ledger.dayCounts(slug),
    context.submissions.waitingSince(slug, ['in_review', 'appealed'], MOST),
    context.submissions.queue({ cities: [slug], statuses: ['hidden'], oldestFirst: true, limit: HIDDEN }),
  ])
  const since = [...came, ...hidden.map(openSince)]
  const to = localDay(now, city.timeZone)
  const from = localDay(new Date(now.getTime() - (days - 1) * 24 * 3_600_000), city.timeZone)
  const promise = city.clocks.reviewHours * 3_600_000
  const ages = since.map(at => (now.getTime() - Date.parse(at)) / promise)
  const { hold } = policyOver(city.policy)
  const choosesJudges = mayAct(member, slug, 'admin')
  return {
    city: slug,
    ...(counts && { at: counts.at }),
    from,
    to,
    reviewHours: city.clocks.reviewHours,
    days: (counts?.days ?? [])
      .filter(({ day }) => day >= from && day <= to)
      .map(({ shadow, ...day }) => ({ ...day, ...(choosesJudges && shadow && { shadow }) })),
    ages: [...AGES, Number.POSITIVE_INFINITY].map((most, index) => ages.filter(age => age <= most && age > (AGES[index - 1] ?? -1)).length),
    isMore: came.length === MOST || hidden.length === HIDDEN,
    holdsFrom: Object.fromEntries(Object.entries(hold).flatMap(([category, score]) => (Number.isFinite(scoreOf(score)) ? [[category, scoreOf(score)]] : []))),
  }
}
