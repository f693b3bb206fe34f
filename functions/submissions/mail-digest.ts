import type { City } from '../../shared/city.ts'
import { type Member, mayAct } from '../../shared/member.ts'
import { openSince, waitsSince } from '../../shared/queue-place.ts'
import type { Context } from '../context.ts'
import { jobMailing, mailedUnder } from '../mailed-under.ts'
import type { MailRecord } from '../ports.ts'
import { composeDigest, type Waiting } from './compose-digest.ts'
import { dayOf, digestDay } from './digest-day.ts'
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

/** Under this name it is noted, beside the mails, when the moderators of a city were all told. */
const ROUND = 'round'

/**
 * Tell each moderator of a city what waits for them, once a day of the city, and nobody of nothing. Who can't be reached keeps no other waiting. Once
 * all were told, or their failures noted, the day's round is over: whoever is asked again tells those whose mail failed, and never before the morning.
 */
export async function mailDigests(context: Context, slug: string): Promise<void> {
  const { catalog, mailer, mails, now } = context
  const city = await catalog.city(slug)
  const today = city && digestDay(city, now())
  if (!city || !today || !mailer) return
  const before = await mails.of(whose(slug))
  const round = before.find(({ name }) => name === ROUND)
  const isRoundOver = round?.over !== undefined && dayOf(city, new Date(round.over.at)) === today
  const failures: { name: string; error: unknown }[] = []
  for (const member of await catalog.members()) {
    const { email } = member
    if (!email || !wantsDigest(member, slug)) continue
    const { name } = await recordOf(slug, member)
    if (isRoundOver && !isFailing(before, name)) continue
    await mailDigest(context, { city, member, to: email, today }).catch(error => failures.push({ name, error }))
  }
  const after = failures.length > 0 ? await mails.of(whose(slug)) : []
  if (!isRoundOver && failures.every(({ name }) => isFailing(after, name)))
    await mails.save({ submission: whose(slug), name: ROUND, links: [], over: { at: now().toISOString(), outcome: 'sent' } }, round)
  if (failures[0]) throw failures[0].error
}

const isFailing = (records: readonly MailRecord[], name: string) => records.some(each => each.name === name && each.failed !== undefined)

const wantsDigest = (member: Member, city: string) => member.email !== undefined && member.digest !== 'off' && moderates(member, city)

const whose = (city: string) => mailedUnder({ kind: 'mail', digest: city })
const recordOf = async (city: string, member: Member) => ({ submission: whose(city), name: `digest-${await keyOf(member)}` })

/** Whether somebody still wants the daily mail that a record is of. */
export async function isDigestDue({ catalog }: Pick<Context, 'catalog'>, { submission, name }: Pick<MailRecord, 'submission' | 'name'>): Promise<boolean> {
  const job = jobMailing(submission)
  if (!('digest' in job) || !(await catalog.city(job.digest))) return false
  const slug = job.digest
  const wanting = (await catalog.members()).filter(member => wantsDigest(member, slug))
  return (await Promise.all(wanting.map(member => recordOf(slug, member)))).some(each => each.submission === submission && each.name === name)
}

/** Whoever runs every city is not told of each: they gave themselves no role in it. */
const moderates = ({ roles }: Member, city: string) => roles.some(grant => grant.city === city)

async function mailDigest(context: Context, { city, member, to, today }: { city: City; member: Member; to: string; today: string }): Promise<void> {
  const waiting = await waitingFor(context, city, member)
  // Nothing is left to tell of, and so nothing fails any more.
  if (waiting.count + waiting.reported + waiting.hidden + waiting.asked === 0) return forgetFailure(context, await recordOf(city.slug, member))
  const key = await keyOf(member)
  const isToday = (at: string) => dayOf(city, new Date(at)) === today
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
