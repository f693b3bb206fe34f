import type { City } from '../../../shared/city.ts'
import type { Context } from '../../context.ts'
import { AppError } from '../../errors.ts'

export const notFound = (what: string, received: string) => new AppError('not-found', `expected ${what}, received "${received.slice(0, 80)}"`)

/** The city of an address; an unknown one is a page that is not there. */
export async function findCity({ catalog }: Pick<Context, 'catalog'>, slug: string): Promise<City> {
  const city = await catalog.city(slug)
  if (!city) throw notFound('a city of this gallery', slug)
  return city
}
