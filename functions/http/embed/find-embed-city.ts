import type { ListKey } from '../../../shared/card.ts'
import type { City } from '../../../shared/city.ts'
import type { Context } from '../../context.ts'
import { notFound } from '../../errors.ts'

/** The city of an embed, with the campaign or place that it names: a list of what is not there would stay empty for ever, and nobody would notice. */
export async function findEmbedCity({ catalog }: Pick<Context, 'catalog'>, slug: string, filter?: ListKey['filter']): Promise<City> {
  const city = await catalog.city(slug)
  if (!city) throw notFound('city', slug)
  if (filter?.kind === 'campaign' || filter?.kind === 'place') {
    const things = filter.kind === 'campaign' ? await catalog.campaigns(slug) : await catalog.places(slug)
    if (!things.some(thing => thing.slug === filter.value)) throw notFound(filter.kind, filter.value)
  }
  return city
}
