import type { City } from '../../shared/city.ts'
import { type Member, mayAct } from '../../shared/member.ts'
import { openSince, waitsSince } from '../../shared/queue-place.ts'
import type { Context } from '../context.ts'
import type { MailRecord } from '../ports.ts'
import { composeDigest, type Waiting } from './compose-digest.ts'
import { isTimeZone, localDay } from './local-day.ts'
import { forgetFailure, sendAnew } from './mail-records.ts'
import { keyOf } from './member-key.ts'
import { passedTo } from './second-opinion.ts'
import { theirCounts, theirPage, theirReported } from './their-submissions.ts'

/** What is counted of each; whoever has more to do knows. */
const MOST = 1000
const REPORTED = 100
const HIDDEN = 100

/** Among the first of a queue is what waits the longest: what ambassadors vouch for stands before others for some hours. */
const FIRST = 500
const FIRST_OF_CAMPAIGNS = 30

/** Tell each moderator of a city what waits for them, once a day of the city, and nobody of nothing. Who can't be reached keeps no other waiting. */
export async function mailDigests(context: Context, slug: string): Promise<void> {
  const city = await context.catalog.city(slug)
  if (!city || !context.mailer) return
  const failures: unknown[] = []
  for (const member of await context.catalog.members()) {
    const { email } = member
    if (email && wantsDigest(member, slug)) await mailDigest(context, city, member, email).catch(error => failures.push(error))
  }
  if (failures.length > 0) throw failures[0]
}

const wantsDigest = (member: Member, city: string) => member.email !== undefined && member.digest !== 'off' && moderates(member, city)

const PREFIX = 'digest-'
const recordOf = async (city: string, member: Member) => ({ submission: `${PREFIX}${city}`, name: `digest-${await keyOf(member)}` })

/** The city whose daily mail a record of mails is of, if it is of one. */
export const cityOfDigest = ({ submission }: Pick<MailRecord, 'submission'>) => (submission.startsWith(PREFIX) ? submission.slice(PREFIX.length) : undefined)

/** Whether somebody still wants the daily mail that a record is of. */
export async function isDigestDue({ catalog }: Pick<Context, 'catalog'>, { submission, name }: Pick<MailRecord, 'submission' | 'name'>): Promise<boolean> {
  const slug = cityOfDigest({ submission })
  if (!slug || !(await catalog.city(slug))) return false
  const wanting = (await catalog.members()).filter(member => wantsDigest(member, slug))
  return (await Promise.all(wanting.map(member => recordOf(slug, member)))).some(each => each.submission === submission && each.name === name)
}

/** Whoever runs every city is not told of each: they gave themselves no role in it. */
const moderates = ({ roles }: Member, city: string) => roles.some(grant => grant.city === city)

async function mailDigest(context: Context, city: City, member: Member, to: string): Promise<void> {
  const waiting = await waitingFor(context, city, member)
  // Nothing is left to tell of, and so nothing fails any more.
  if (waiting.count + waiting.reported + waiting.hidden + waiting.asked === 0) return forgetFailure(context, await recordOf(city.slug, member))
  const timeZone = isTimeZone(city.timeZone) ? city.timeZone : 'UTC'
  const today = localDay(context.now(), timeZone)
  const key = await keyOf(member)
  const isToday = (at: string) => localDay(new Date(at), timeZone) === today
  await sendAnew(context, await recordOf(city.slug, member), isToday, async () =>
    composeDigest({ city, to, lang: member.lang, waiting, url: context.config.url, now: context.now(), id: `digest-${today}.${key}.${city.slug}` }),
  )
}

async function waitingFor(context: Context, { slug, clocks }: City, member: Member): Promise<Waiting> {
  const statuses = ['in_review', 'appealed'] as const
  const all = await context.notes.reported([slug], REPORTED)
  const told = new Set(all.map(({ submission }) => submission))
  const [counts, came, reported, hidden, asked] = await Promise.all([
    theirCounts(context, member, [slug], statuses, MOST),
    mayAct(member, slug, 'moderator')
      ? context.submissions.waitingSince(slug, statuses, FIRST)
      : theirPage(context, member, { cities: [slug], statuses, oldestFirst: true, limit: FIRST_OF_CAMPAIGNS }).then(({ items }) => items.map(waitsSince)),
    theirReported(context, member, all),
    theirPage(context, member, { cities: [slug], statuses: ['hidden'], oldestFirst: true, limit: HIDDEN, isWanted: ({ id }) => !told.has(id) }),
    passedTo(context, member),
  ])
  const late = new Date(context.now().getTime() - clocks.reviewHours * 3_600_000).toISOString()
  const since = [...came, ...hidden.items.map(openSince)]
  const oldest = since.toSorted()[0]
  return {
    count: (counts.in_review ?? 0) + (counts.appealed ?? 0),
    appeals: counts.appealed ?? 0,
    reported: reported.length,
    hidden: hidden.items.length,
    asked: asked.filter(({ city }) => city === slug).length,
    overdue: [...since, ...reported.map(({ at }) => at)].filter(at => at < late).length,
    ...(oldest && { since: oldest }),
  }
}
