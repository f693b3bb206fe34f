import type { DeskMe } from '../../shared/desk.ts'
import { campaignsOf, type Member, mayAct, ROLES } from '../../shared/member.ts'
import type { Context } from '../context.ts'
import { moderatedCities } from './desk-access.ts'
import { failedMails } from './failed-mails.ts'
import { keyOf } from './member-key.ts'

/** Who someone is at the desk, and what is theirs to know: their cities, and to whoever runs them all, work that failed. */
export async function readMe(context: Context, member: Member): Promise<DeskMe> {
  const cities = await moderatedCities(context, member)
  return {
    key: await keyOf(member),
    name: member.name,
    cities: await Promise.all(
      cities.map(async ({ slug, name, languages, accent, centre, clocks, reasons, reasonTexts }) => ({
        slug,
        name,
        languages,
        accent,
        centre,
        reviewHours: clocks.reviewHours,
        reasons,
        ...(reasonTexts && { reasonTexts }),
        role: highestRole(member, slug),
        ...(!mayAct(member, slug, 'moderator') && { campaigns: await theirCampaigns(context, member, slug) }),
      })),
    ),
    failedMails: await failedMails(context, member),
    ...(member.email && { digest: member.digest ?? 'on' }),
    ...(member.lang && { lang: member.lang }),
    isAdminOfAll: mayAct(member, '*', 'admin'),
    ...(mayAct(member, '*', 'admin') && { failedJobs: await context.jobs.failedForGood() }),
  }
}

const highestRole = (member: Member, city: string) => ROLES.findLast(role => mayAct(member, city, role)) ?? 'moderator'

async function theirCampaigns({ catalog }: Context, member: Member, city: string) {
  const theirs = campaignsOf(member, city)
  return (await catalog.campaigns(city)).filter(({ slug }) => theirs.includes(slug)).map(({ slug, title }) => ({ slug, title }))
}
