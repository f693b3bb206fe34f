import type { NamedCampaign } from '../../shared/desk-people.ts'
import type { Grant } from '../../shared/member.ts'
import type { Context } from '../context.ts'

/** What the campaigns are called that some roles are for, as far as there still are any. */
export async function nameCampaigns({ catalog }: Pick<Context, 'catalog'>, grants: readonly Grant[]): Promise<NamedCampaign[]> {
  const cities = [...new Set(grants.flatMap(({ city, campaign }) => (campaign === undefined ? [] : [city])))]
  const isNamed = (city: string, slug: string) => grants.some(grant => grant.city === city && grant.campaign === slug)
  const all = await Promise.all(
    cities.map(async city => (await catalog.campaigns(city)).flatMap(({ slug, title }) => (isNamed(city, slug) ? [{ city, slug, title }] : []))),
  )
  return all.flat()
}
