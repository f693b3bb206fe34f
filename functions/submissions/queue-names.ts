import type { LocalText } from '../../shared/text.ts'
import type { Context } from '../context.ts'

/** What the campaigns and places of some cities are called. */
export interface Names {
  campaign(city: string, slug: string): LocalText | undefined
  place(city: string, slug: string): LocalText | undefined
}

export async function namesIn({ catalog }: Pick<Context, 'catalog'>, cities: Iterable<string>): Promise<Names> {
  const campaigns = new Map<string, LocalText>()
  const places = new Map<string, LocalText>()
  for (const city of new Set(cities)) {
    for (const { slug, title } of await catalog.campaigns(city)) campaigns.set(`${city}/${slug}`, title)
    for (const { slug, name } of await catalog.places(city)) places.set(`${city}/${slug}`, name)
  }
  return { campaign: (city, slug) => campaigns.get(`${city}/${slug}`), place: (city, slug) => places.get(`${city}/${slug}`) }
}
