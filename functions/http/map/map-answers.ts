import type { City } from '../../../shared/city.ts'
import type { MapCluster, MapPlace } from '../../../shared/map-api.ts'
import type { Box } from '../../../shared/map-cell.ts'
import type { Location, Place } from '../../../shared/place.ts'
import type { Cluster } from '../../submissions/show-map.ts'
import { storyCard } from '../story-answers.ts'

/** A cluster as the API answers it: field by field, with full addresses. */
export function mapCluster({ cell, box, at, count, more, newest, places, loose, looseMore }: Cluster, city: string, url: string): MapCluster {
  return {
    cell,
    box: [...box],
    location: { latitude: at.latitude, longitude: at.longitude },
    count,
    more,
    newest: storyCard(newest, url),
    places: places.map(({ place, count, more }) => ({ ...mapPlace(place, city, url), count, more })),
    loose,
    looseMore,
  }
}

export const mapPlace = ({ slug, name, location }: Place, city: string, url: string): MapPlace => ({
  slug,
  url: `${url}/${city}/places/${slug}`,
  name,
  location: { latitude: location.latitude, longitude: location.longitude },
})

/** Degrees of latitude and longitude beyond the outermost, and around the middle of a city where there is nothing. */
const RIM = 0.15
const LEAST = 0.012

/** What a map shows at first: the places of a city and what was sent from around its middle. */
export function viewOf({ centre }: Pick<City, 'centre'>, clusters: readonly Cluster[], places: readonly Place[]): Box {
  const near = ({ latitude, longitude }: Location) => Math.abs(latitude - centre.latitude) < 0.25 && Math.abs(longitude - centre.longitude) < 0.4
  const all = [...places.map(({ location }) => location), ...clusters.map(({ at }) => at)].filter(near)
  if (all.length === 0) all.push(centre)
  const [west, east] = [Math.min(...all.map(({ longitude }) => longitude)), Math.max(...all.map(({ longitude }) => longitude))]
  const [south, north] = [Math.min(...all.map(({ latitude }) => latitude)), Math.max(...all.map(({ latitude }) => latitude))]
  const [wide, high] = [Math.max(LEAST, (east - west) * RIM), Math.max(LEAST, (north - south) * RIM)]
  return [west - wide, south - high, east + wide, north + high]
}
