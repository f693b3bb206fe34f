import { needsAnother } from '../../shared/decision-step.ts'
import { type Member, mayModerate, memberId } from '../../shared/member.ts'
import type { Submission } from '../../shared/submission.ts'
import type { Context } from '../context.ts'
import { isOwn } from './desk-access.ts'
import { isTimeZone, localDay } from './local-day.ts'

/** Hours of a night, at least: an appeal that comes late in the evening is not decided on early. */
const NIGHT_HOURS = 8

/** Who may decide on an appeal against a moderator's own decision: `another`, or the same one where the city has no other, `later` or `now`. */
export type Alone = 'another' | 'later' | 'now'

export async function aloneOn({ catalog, now }: Pick<Context, 'catalog' | 'now'>, submission: Submission, appealedAt: string, me: string): Promise<Alone> {
  for (const member of await catalog.members())
    if (memberId(member) !== me && isOfCity(member, submission) && !(await isOwn(submission, member))) return 'another'
  const { timeZone = 'UTC' } = (await catalog.city(submission.city)) ?? {}
  return hasSlept(new Date(appealedAt), now(), isTimeZone(timeZone) ? timeZone : 'UTC') ? 'now' : 'later'
}

/** Whoever runs the gallery may decide, and is not waited for: no digest tells them of one city's appeals. */
const isOfCity = ({ roles }: Member, submission: Submission) =>
  mayModerate({ roles: roles.filter(({ city, role }) => city !== '*' || role !== 'admin') }, submission)

/** The same for the appeal of a contributor; `undefined` where nobody else is needed. */
export async function aloneOnAppeal(context: Pick<Context, 'catalog' | 'now'>, submission: Submission, me: string): Promise<Alone | undefined> {
  const { appeal } = submission
  if (!appeal || !needsAnother(submission, me)) return undefined
  return await aloneOn(context, submission, appeal.at, me)
}

const hasSlept = (from: Date, to: Date, timeZone: string) =>
  localDay(to, timeZone) > localDay(from, timeZone) && to.getTime() - from.getTime() >= NIGHT_HOURS * 3_600_000
