import type { City } from '../../../shared/city.ts'
import type { Catalog } from '../../ports.ts'

/** Seconds: pages live for a minute at the edge, so that nobody sees what editors change much later than without. */
const SECONDS = 30

type Read = 'cities' | 'city' | 'campaigns' | 'places'

/**
 * What visitors read of a catalog, asked for once in a while by each process: a city with its terms can cost more units than a page
 * of its stories. For programs that change nothing by it. A failure is not kept, nor is a city that is not there.
 */
export function createRecentCatalog(catalog: Pick<Catalog, Read>, now: () => Date): Pick<Catalog, Read> {
  const known = new Map<string, { until: number; value: Promise<unknown> }>()

  function recent<Value>(key: string, read: () => Promise<Value>): Promise<Value> {
    const time = now().getTime()
    const kept = known.get(key)
    if (kept && time < kept.until) return kept.value as Promise<Value>
    const value = read()
    const entry = { until: time + SECONDS * 1000, value }
    known.set(key, entry)
    const forget = () => void (known.get(key) === entry && known.delete(key))
    // What is not there has any name: it would fill the memory.
    value.then(found => (found === undefined || (Array.isArray(found) && found.length === 0)) && forget(), forget)
    return value
  }

  return {
    cities: () => recent('cities', () => catalog.cities()),
    city: slug => recent<City | undefined>(`city ${slug}`, () => catalog.city(slug)),
    campaigns: city => recent(`campaigns ${city}`, () => catalog.campaigns(city)),
    places: city => recent(`places ${city}`, () => catalog.places(city)),
  }
}
