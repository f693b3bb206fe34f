import * as v from 'valibot'
import { type Box, LAST_LATITUDE, type Window, windowOver } from '../../../shared/map-cell.ts'
import { AppError } from '../../errors.ts'
import { badFields } from '../problems.ts'

const NUMBER = '-?\\d{1,3}(?:\\.\\d{1,15})?'
const BBOX = new RegExp(`^${NUMBER},${NUMBER},${NUMBER},${NUMBER}$`)

const MapQuery = v.object({
  bbox: v.pipe(
    v.string('expected "west,south,east,north" in decimal degrees'),
    v.maxLength(100),
    v.regex(BBOX, 'expected "west,south,east,north" in decimal degrees'),
    v.transform(text => text.split(',').map(Number) as unknown as Box),
    v.check(
      ([west, south, east, north]) => west >= -180 && east <= 180 && west < east && south >= -LAST_LATITUDE - 1 && north <= LAST_LATITUDE + 1 && south < north,
      'expected west < east within -180 and 180, and south < north within -85 and 85',
    ),
  ),
  zoom: v.pipe(v.string('expected a number from 0 to 22'), v.regex(/^(\d|1\d|2[0-2])(\.\d{1,6})?$/, 'expected a number from 0 to 22'), v.transform(Number)),
})

/** Read which part of a map is wanted, and at what scale; once each. */
export function readMapQuery(queries: Record<string, string[]>): Window {
  for (const name of ['bbox', 'zoom'])
    if ((queries[name]?.length ?? 0) > 1) throw new AppError('bad-request', `expected "${name}" once, received it ${queries[name]?.length} times`)
  const result = v.safeParse(MapQuery, { bbox: queries.bbox?.[0], zoom: queries.zoom?.[0] })
  if (!result.success) throw badFields(result.issues)
  const window = windowOver(result.output.bbox, result.output.zoom)
  if (!window) throw new AppError('bad-request', 'expected a "bbox" of a city and its surroundings, a few hundred kilometres at most, received a larger one')
  return window
}
