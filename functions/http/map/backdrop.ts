import { BACKDROP_KINDS, type BackdropKind } from '../../../shared/map-api.ts'

/** Limits of a file that a map is drawn from: bytes as they come, and points that are handed on. */
export const BACKDROP_BYTES = 8_000_000
const POINTS = 80_000

/** What is wrong with a GeoJSON, and where: names and indices from its outermost value. */
export class BackdropMistake extends Error {
  override readonly name = 'BackdropMistake'
  readonly path: readonly (string | number)[]

  constructor(message: string, path: readonly (string | number)[]) {
    super(message)
    this.path = path
  }
}

type Point = [longitude: number, latitude: number]
export interface Shape {
  type: 'Feature'
  properties: { kind: BackdropKind }
  geometry: { type: 'Polygon' | 'MultiPolygon' | 'LineString' | 'MultiLineString'; coordinates: unknown }
}
export interface Backdrop {
  type: 'FeatureCollection'
  features: Shape[]
}

/** How deep the arrays of a geometry go above its points. */
const DEPTHS = { LineString: 1, MultiLineString: 2, Polygon: 2, MultiPolygon: 3 } as const

/** OpenStreetMap's tags, as its extracts have them, by what they are drawn as; the first that fits counts. */
const TAGS: [key: string, values: RegExp, kind: BackdropKind][] = [
  ['natural', /^(water|bay|coastline|strait)$/, 'water'],
  ['waterway', /./, 'water'],
  ['natural', /^(wood|scrub|grassland|beach|heath)$/, 'green'],
  ['leisure', /^(park|garden|nature_reserve)$/, 'green'],
  ['landuse', /^(forest|grass|meadow|recreation_ground|cemetery)$/, 'green'],
  ['highway', /^(motorway|trunk|primary|secondary|tertiary|residential|unclassified|living_street|pedestrian)$/, 'street'],
  ['railway', /^(rail|tram|light_rail)$/, 'street'],
  ['barrier', /^city_wall$/, 'wall'],
  ['historic', /^(citywalls|castle|fort)$/, 'wall'],
]

/**
 * Read a GeoJSON of a city (RFC 7946) into what its map draws: an allow-list of geometries, each with its kind and nothing else.
 * A feature says its kind by `properties.kind`, or by OpenStreetMap's tags; others are left out. Throws a `BackdropMistake` where it is none, or too large, and a `SyntaxError` where it is no JSON.
 */
export function readBackdrop(text: string): Backdrop {
  const json: unknown = JSON.parse(text)
  if (!isRecord(json) || json.type !== 'FeatureCollection' || !Array.isArray(json.features))
    throw new BackdropMistake('expected a GeoJSON FeatureCollection', [])
  let points = 0
  const features = json.features.flatMap((feature: unknown, index): Shape[] => {
    if (!isRecord(feature) || !isRecord(feature.geometry)) return []
    const kind = kindOf(isRecord(feature.properties) ? feature.properties : {})
    const { type, coordinates } = feature.geometry
    if (!kind || typeof type !== 'string' || !Object.hasOwn(DEPTHS, type)) return []
    const known = type as keyof typeof DEPTHS
    return [
      {
        type: 'Feature',
        properties: { kind },
        geometry: { type: known, coordinates: read(coordinates, DEPTHS[known], ['features', index, 'geometry', 'coordinates']) },
      },
    ]
  })
  return { type: 'FeatureCollection', features }

  function read(value: unknown, depth: number, path: readonly (string | number)[]): unknown {
    if (!Array.isArray(value)) throw new BackdropMistake('expected coordinates as RFC 7946 writes them', path)
    if (depth > 0) return value.map((each, index) => read(each, depth - 1, [...path, index]))
    const [longitude, latitude] = value as unknown[]
    if (!isDegrees(longitude, 180) || !isDegrees(latitude, 90))
      throw new BackdropMistake('expected positions of longitude and latitude in decimal degrees', path)
    if (++points > POINTS) throw new BackdropMistake(`expected at most ${POINTS} points in what is drawn`, path)
    return [round(longitude), round(latitude)] satisfies Point
  }
}

function kindOf(properties: Record<string, unknown>): BackdropKind | undefined {
  const { kind } = properties
  if (kind !== undefined) return BACKDROP_KINDS.find(each => each === kind)
  return TAGS.find(([key, values]) => typeof properties[key] === 'string' && values.test(properties[key]))?.[2]
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
const isDegrees = (value: unknown, most: number): value is number => typeof value === 'number' && Math.abs(value) <= most
/** To some metre. */
const round = (degrees: number) => Math.round(degrees * 1e5) / 1e5
