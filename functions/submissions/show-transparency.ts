import type { City } from '../../shared/city.ts'
import { NOTHING, type Transparency } from '../../shared/transparency.ts'
import type { Context } from '../context.ts'

/** What a city did with what it was sent, as it was last counted: one read. */
export async function showTransparency({ ledger }: Pick<Context, 'ledger'>, { slug: city }: Pick<City, 'slug'>): Promise<Transparency> {
  return (await ledger.statistics(city)) ?? { city, all: NOTHING, months: [] }
}
