import type { City } from '../../../shared/city.ts'
import type { MapStart } from '../../../shared/map-api.ts'
import type { Context } from '../../context.ts'
import { showMapOverview } from '../../submissions/show-map.ts'
import { mapCluster, mapPlace, viewOf } from './map-answers.ts'

/** What the map of a city begins with, but for what it is drawn on. */
export async function startOf(context: Context, city: City): Promise<Pick<MapStart, 'languages' | 'view' | 'items' | 'more' | 'places'>> {
  const { url } = context.config
  const [{ clusters, more }, places] = await Promise.all([showMapOverview(context, city), context.catalog.places(city.slug)])
  return {
    languages: city.languages,
    view: [...viewOf(city, clusters, places)],
    items: clusters.map(each => mapCluster(each, city.slug, url)),
    more,
    places: places.map(place => mapPlace(place, city.slug, url)),
  }
}
