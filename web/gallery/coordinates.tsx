import type { Location } from '../../shared/place.ts'
import { useReading } from '../ui/reading.tsx'

/** Coordinates as people read them; the `geo:` address (RFC 5870) opens the device's own map. */
export function Coordinates({ at: { latitude, longitude } }: { at: Location }) {
  const { pageLang } = useReading()
  const degrees = new Intl.NumberFormat(pageLang, { minimumFractionDigits: 3, maximumFractionDigits: 3 })
  const side = (value: number, positive: string, negative: string) => `${degrees.format(Math.abs(value))}° ${value < 0 ? negative : positive}`
  return (
    <a class="coordinates" href={`geo:${latitude.toFixed(5)},${longitude.toFixed(5)}`}>
      {side(latitude, 'N', 'S')}, {side(longitude, 'E', 'W')}
    </a>
  )
}
