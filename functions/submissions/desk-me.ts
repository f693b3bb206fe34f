import type { DeskMe } from '../../shared/desk.ts'
import { type Member, mayAct, ROLES } from '../../shared/member.ts'
import type { Context } from '../context.ts'
import { citiesOf } from './desk-access.ts'

/** Who someone is at the desk, and what is theirs to know: their cities, and to whoever runs them all, work that failed. */
export async function readMe(context: Context, member: Member): Promise<DeskMe> {
  const cities = await citiesOf(context, member, 'moderator')
  return {
    name: member.name,
    cities: cities.map(({ slug, name, languages, accent, centre, clocks }) => ({
      slug,
      name,
      languages,
      accent,
      centre,
      reviewHours: clocks.reviewHours,
      role: highestRole(member, slug),
    })),
    ...(mayAct(member, '*', 'admin') && { failedJobs: await context.jobs.failedForGood() }),
  }
}

const highestRole = (member: Member, city: string) => ROLES.findLast(role => mayAct(member, city, role)) ?? 'moderator'
