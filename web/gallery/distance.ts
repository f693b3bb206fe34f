import type { Location } from '../../shared/place.ts'

const EARTH_RADIUS = 6_371_000

/** Metres between two points of a city, on a sphere (haversine). */
export function distance(a: Location, b: Location): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180
  const latitude = radians(b.latitude - a.latitude)
  const longitude = radians(b.longitude - a.longitude)
  const half = Math.sin(latitude / 2) ** 2 + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * Math.sin(longitude / 2) ** 2
  return 2 * EARTH_RADIUS * Math.asin(Math.sqrt(half))
}

/** Metres as people say them: "350 m", "1.4 km". */
export function distanceInWords(metres: number, lang: string): string {
  const [value, unit, digits] = metres < 950 ? [Math.max(10, Math.round(metres / 10) * 10), 'meter', 0] : [metres / 1000, 'kilometer', metres < 9500 ? 1 : 0]
  return new Intl.NumberFormat(lang, { style: 'unit', unit: String(unit), maximumFractionDigits: Number(digits) }).format(Number(value))
}
