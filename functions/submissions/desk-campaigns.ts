import type { Campaign } from '../../shared/campaign.ts'
import type { City } from '../../shared/city.ts'
import type { Member } from '../../shared/member.ts'
import type { FieldError } from '../../shared/problem.ts'
import type { Context } from '../context.ts'
import { AppError, notFound } from '../errors.ts'
import { cityFor } from './desk-access.ts'
import { type Basis, checkBasis, stampOf } from './desk-stamp.ts'
import { isUsed, useOf } from './desk-use.ts'

/** The campaigns of a city with the stamps that a change has to name. */
export async function listCampaigns(context: Context, member: Member, citySlug: string) {
  const city = await cityFor(context, member, citySlug, 'editor')
  const campaigns = await context.catalog.campaigns(city.slug)
  return { items: await Promise.all(campaigns.map(async campaign => ({ campaign, stamp: await stampOf(campaign) }))) }
}

/** Open a campaign or change one; public pages show it at once. */
export async function putCampaign(context: Context, member: Member, citySlug: string, campaign: Campaign, basis: Basis) {
  const city = await cityFor(context, member, citySlug, 'editor')
  const { catalog } = context
  const present = (await catalog.campaigns(city.slug)).find(({ slug }) => slug === campaign.slug)
  await checkBasis(present, basis, campaign.slug)
  const errors = await mistakesIn(context, city, campaign)
  // Cards and stories carry the theme that they were published under.
  if (present && present.theme !== campaign.theme && (await useOf(context, city.slug, 'campaign', campaign.slug)).published > 0)
    errors.push({ pointer: '/theme', detail: `expected "${present.theme}", since stories are published under it` })
  if (errors.length > 0) throw new AppError('bad-fields', 'expected other values, see errors', { errors })
  await catalog.putCampaign(city.slug, campaign)
  context.log.info({ city: city.slug, campaign: campaign.slug, isNew: !present }, 'campaign saved')
  return { campaign, stamp: await stampOf(campaign) }
}

/** Remove a campaign. While it is used that needs `confirmed`: its stories stay public, its page goes. */
export async function removeCampaign(context: Context, member: Member, citySlug: string, slug: string, confirmed: boolean): Promise<void> {
  const city = await cityFor(context, member, citySlug, 'editor')
  if (!(await context.catalog.campaigns(city.slug)).some(each => each.slug === slug)) throw notFound('campaign', slug)
  const use = await useOf(context, city.slug, 'campaign', slug)
  if (isUsed(use) && !confirmed)
    throw new AppError('not-possible-now', `${use.published} published stories stay without it, ${use.waiting} submissions wait for it; confirm to remove it`)
  await context.catalog.removeCampaign(city.slug, slug)
  context.log.info({ city: city.slug, campaign: slug }, 'campaign removed')
}

async function mistakesIn({ catalog }: Context, city: City, { title, prompt, opens, closes, places }: Campaign): Promise<FieldError[]> {
  const errors: FieldError[] = []
  const [first = 'en'] = city.languages
  if (!title[first]?.trim()) errors.push({ pointer: `/title/${first}`, detail: `expected a title in "${first}", received none` })
  if (!prompt[first]?.trim()) errors.push({ pointer: `/prompt/${first}`, detail: `expected a call in "${first}", received none` })
  if (opens && closes && closes < opens) errors.push({ pointer: '/closes', detail: `expected a day from ${opens} on, received ${closes}` })
  const known = new Set((await catalog.places(city.slug)).map(({ slug }) => slug))
  places.forEach((place, index) => {
    if (!known.has(place)) errors.push({ pointer: `/places/${index}`, detail: `expected a place of ${city.slug}, received "${place}"` })
  })
  return errors
}
