import type { City } from '../../../shared/city.ts'
import type { Context } from '../../context.ts'
import { notFound } from '../../errors.ts'

/** The city of an address; an unknown one is a page that is not there. */
export async function findCity({ catalog }: Pick<Context, 'catalog'>, slug: string): Promise<City> {
  const city = await catalog.city(slug)
  if (!city) throw notFound('city', slug)
  return city
}
