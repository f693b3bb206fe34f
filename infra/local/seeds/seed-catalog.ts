import type { Catalog } from '../../../functions/ports.ts'
import type { Seed } from './seed.ts'
import { SEEDS } from './seeds.ts'

/**
 * Store the cities that are absent, with their campaigns and places. What is there was perhaps edited at the desk and is
 * left alone. The city is written last: it says that its seed is whole, so that an interrupted start goes on next time.
 */
export async function seedCatalog(catalog: Catalog, seeds: readonly Seed[] = SEEDS): Promise<void> {
  for (const { city, campaigns, places } of seeds) {
    if (await catalog.city(city.slug)) continue
    for (const place of places) await catalog.putPlace(city.slug, place)
    for (const campaign of campaigns) await catalog.putCampaign(city.slug, campaign)
    await catalog.putCity(city)
  }
}
