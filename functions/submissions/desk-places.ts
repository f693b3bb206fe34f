import type { Member } from '../../shared/member.ts'
import type { Place } from '../../shared/place.ts'
import type { Context } from '../context.ts'
import { AppError, notFound } from '../errors.ts'
import { cityFor } from './desk-access.ts'
import { type Basis, checkBasis, stampOf } from './desk-stamp.ts'
import { isUsed, useOf } from './desk-use.ts'

/** The places of a city with the stamps that a change has to name. */
export async function listPlaces(context: Context, member: Member, citySlug: string) {
  const city = await cityFor(context, member, citySlug, 'editor')
  const places = await context.catalog.places(city.slug)
  return { items: await Promise.all(places.map(async place => ({ place, stamp: await stampOf(place) }))) }
}

export async function putPlace(context: Context, member: Member, citySlug: string, place: Place, basis: Basis) {
  const city = await cityFor(context, member, citySlug, 'editor')
  const present = (await context.catalog.places(city.slug)).find(({ slug }) => slug === place.slug)
  await checkBasis(present, basis, place.slug)
  const [first = 'en'] = city.languages
  if (!place.name[first]?.trim()) {
    const errors = [{ pointer: `/name/${first}`, detail: `expected a name in "${first}", received none` }]
    throw new AppError('bad-fields', 'expected other values, see errors', { errors })
  }
  await context.catalog.putPlace(city.slug, place)
  context.log.info({ city: city.slug, place: place.slug, isNew: !present }, 'place saved')
  return { place, stamp: await stampOf(place) }
}

/** Remove a place. While it is used that needs `confirmed`: its stories stay public without it, campaigns no longer name it. */
export async function removePlace(context: Context, member: Member, citySlug: string, slug: string, confirmed: boolean): Promise<void> {
  const city = await cityFor(context, member, citySlug, 'editor')
  const { catalog } = context
  if (!(await catalog.places(city.slug)).some(each => each.slug === slug)) throw notFound('place', slug)
  const use = await useOf(context, city.slug, 'place', slug)
  if (isUsed(use) && !confirmed)
    throw new AppError(
      'not-possible-now',
      `${use.published} published stories stay without it, ${use.waiting} submissions and ${use.campaigns.length} campaigns name it; confirm to remove it`,
    )
  for (const campaign of await catalog.campaigns(city.slug)) {
    if (!campaign.places.includes(slug)) continue
    await catalog.putCampaign(city.slug, { ...campaign, places: campaign.places.filter(each => each !== slug) })
  }
  await catalog.removePlace(city.slug, slug)
  context.log.info({ city: city.slug, place: slug }, 'place removed')
}
