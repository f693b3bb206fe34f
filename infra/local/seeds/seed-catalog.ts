import type { Catalog } from '../../../functions/ports.ts'
import { EXIT, StartFailure } from '../start-failure.ts'
import type { Seed } from './seed.ts'
import { SEEDS } from './seeds.ts'

/** The seeds of the cities that were asked for; all of them when none is named. Throws where there is no such seed. */
export function chooseSeeds(slugs: readonly string[], seeds: readonly Seed[] = SEEDS): readonly Seed[] {
  const known = seeds.map(({ city }) => city.slug)
  const unknown = slugs.find(slug => !known.includes(slug))
  if (unknown !== undefined) throw new StartFailure(`VEDUTA_CITIES: expected some of ${known.join(', ')}, received "${unknown}".`, EXIT.config)
  return slugs.length === 0 ? seeds : seeds.filter(({ city }) => slugs.includes(city.slug))
}

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
