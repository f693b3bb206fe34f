import * as v from 'valibot'
import { LocalText, Slug } from './text.ts'

/** WGS 84, decimal degrees. */
export const Location = v.strictObject({
  latitude: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
  longitude: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
})
export type Location = v.InferOutput<typeof Location>

/** A named spot of a city. */
export const Place = v.strictObject({
  slug: Slug,
  name: LocalText,
  location: Location,
  description: v.optional(LocalText),
})
export type Place = v.InferOutput<typeof Place>
