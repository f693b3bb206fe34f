import { needsAnother } from '../../shared/decision-step.ts'
import { memberId } from '../../shared/member.ts'
import type { Submission } from '../../shared/submission.ts'
import type { Context } from '../context.ts'
import { isOfCity, isOwn } from './desk-access.ts'
import { isTimeZone, localDay } from './local-day.ts'

/** Hours of a night, at least: an appeal that comes late in the evening is not decided on early. */
const NIGHT_HOURS = 8

/** Who may decide on an appeal against a moderator's own decision: `another`, or the same one where the city has no other, `later` or `now`. */
export type Alone = 'another' | 'later' | 'now'

export async function aloneOn({ catalog, now }: Pick<Context, 'catalog' | 'now'>, submission: Submission, appealedAt: string, me: string): Promise<Alone> {
  for (const member of await catalog.members())
    if (memberId(member) !== me && isOfCity(member, submission) && !(await isOwn({ catalog }, submission, member))) return 'another'
  const { timeZone = 'UTC' } = (await catalog.city(submission.city)) ?? {}
  return hasSlept(new Date(appealedAt), now(), isTimeZone(timeZone) ? timeZone : 'UTC') ? 'now' : 'later'
}

/** The same for the appeal of a contributor; `undefined` where nobody else is needed. */
export async function aloneOnAppeal(context: Pick<Context, 'catalog' | 'now'>, submission: Submission, me: string): Promise<Alone | undefined> {
  const { appeal } = submission
  if (!appeal || !needsAnother(submission, me)) return undefined
  return await aloneOn(context, submission, appeal.at, me)
}

const hasSlept = (from: Date, to: Date, timeZone: string) =>
  localDay(to, timeZone) > localDay(from, timeZone) && to.getTime() - from.getTime() >= NIGHT_HOURS * 3_600_000
