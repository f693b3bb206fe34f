import type { Location } from '../../shared/place.ts'
import { useReading } from '../ui/reading.tsx'
import { distance, distanceInWords } from './distance.ts'

const WIDTH = 320
const HEIGHT = 200
const RIM = 28
/** Metres that the map shows at least, so that one place alone still has its surroundings. */
const LEAST = 1200
/** Lengths of the scale bar and of the grid, metres. */
const STEPS = [100, 200, 500, 1000, 2000, 5000, 10_000]

/** A place among the others of its city, drawn to scale with north up: no street, no third party, only where things lie. */
export function PlaceMap({ at, places }: { at: Location; places: readonly Location[] }) {
  const { pageLang } = useReading()
  const all = [at, ...places]
  const middle = { latitude: centreOf(all.map(({ latitude }) => latitude)), longitude: centreOf(all.map(({ longitude }) => longitude)) }
  const east = (point: Location) => Math.sign(point.longitude - middle.longitude) * distance({ ...middle, longitude: point.longitude }, middle)
  const south = (point: Location) => Math.sign(middle.latitude - point.latitude) * distance({ ...middle, latitude: point.latitude }, middle)
  const reach = (values: number[]) => 2 * Math.max(LEAST / 2, ...values.map(Math.abs))
  const scale = Math.min((WIDTH - 2 * RIM) / reach(all.map(east)), (HEIGHT - 2 * RIM) / reach(all.map(south)))
  const spot = (point: Location) => ({ cx: round(WIDTH / 2 + east(point) * scale), cy: round(HEIGHT / 2 + south(point) * scale) })
  const step = STEPS.find(metres => metres * scale >= 40) ?? 20_000
  const gap = step * scale
  const here = spot(at)
  return (
    <svg class="map" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <path class="map-grid" d={grid(gap)} />
      {places.map(place => (
        <circle key={`${place.latitude} ${place.longitude}`} class="map-place" r="3.5" {...spot(place)} />
      ))}
      <circle class="map-ring" r="11" {...here} />
      <circle class="map-here" r="5" {...here} />
      <path class="map-bar" d={`M12 ${HEIGHT - 17}v5h${round(gap)}v-5`} />
      <text class="map-scale" x="12" y={HEIGHT - 22}>
        {distanceInWords(step, pageLang)}
      </text>
    </svg>
  )
}

const centreOf = (values: number[]) => (Math.min(...values) + Math.max(...values)) / 2
const round = (value: number) => Math.round(value * 10) / 10

/** Lines every `gap` units from the middle outwards. */
function grid(gap: number): string {
  const lines = (size: number) =>
    Array.from({ length: Math.floor(size / gap) + 1 }, (_, index) => round((size / 2) % gap) + round(index * gap)).filter(at => at < size)
  return [...lines(WIDTH).map(x => `M${round(x)} 0V${HEIGHT}`), ...lines(HEIGHT).map(y => `M0 ${round(y)}H${WIDTH}`)].join('')
}
