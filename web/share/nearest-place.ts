import type { Location } from '../../shared/place.ts'

interface Spot {
  slug: string
  latitude: number
  longitude: number
}

/** Metres within which a position is taken to be at a place. */
const NEAR = 400
const EARTH = 6_371_000

/** The place that a position is at, if one is near. */
export function nearestPlace<Place extends Spot>(position: Location, places: readonly Place[]): Place | undefined {
  let best: { place: Place; metres: number } | undefined
  for (const place of places) {
    const metres = distance(position, place)
    if (metres <= NEAR && (!best || metres < best.metres)) best = { place, metres }
  }
  return best?.place
}

/** Metres between two positions on a sphere, flat enough within a city (equirectangular). */
export function distance(a: Location, b: Location): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180
  const x = radians(b.longitude - a.longitude) * Math.cos(radians((a.latitude + b.latitude) / 2))
  return EARTH * Math.hypot(x, radians(b.latitude - a.latitude))
}

/** Round a position to some ten metres: exact enough for a map, no closer to anyone's door. */
export const coarse = ({ latitude, longitude }: Location): Location => ({
  latitude: Math.round(latitude * 1e4) / 1e4,
  longitude: Math.round(longitude * 1e4) / 1e4,
})
