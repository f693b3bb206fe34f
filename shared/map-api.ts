import * as v from 'valibot'
import { PlaceItem, StoryCard } from './api.ts'
import { Location } from './place.ts'
import { Lang } from './text.ts'

/** What the API answers of the map of a city. */

const Count = v.pipe(v.number(), v.integer(), v.minValue(0))
const Counted = {
  count: v.pipe(Count, v.description('Of stories, up to 100')),
  more: v.pipe(v.boolean(), v.description('There are more than that')),
}
const Box = v.pipe(v.tuple([v.number(), v.number(), v.number(), v.number()]), v.description('West, south, east, north in decimal degrees'))

export const MapPlace = v.pick(PlaceItem, ['slug', 'url', 'name', 'location'])
export type MapPlace = v.InferOutput<typeof MapPlace>

export const MapCluster = v.object({
  cell: v.pipe(v.string(), v.description('Quadkey of a square of Web Mercator')),
  box: Box,
  location: v.pipe(Location, v.description('Where the newest story was taken or its place is, as exactly as that is public')),
  ...Counted,
  newest: StoryCard,
  places: v.pipe(v.array(v.object({ ...MapPlace.entries, ...Counted })), v.description('Places in the cell that have stories, those with the most first')),
  loose: v.pipe(Count, v.description('Stories of the cell that are at no place, up to 100: its list has them')),
  looseMore: v.pipe(v.boolean(), v.description('There are more of those than that')),
})
export type MapCluster = v.InferOutput<typeof MapCluster>

export const MapAnswer = v.object({
  level: v.pipe(Count, v.description('Of the cells, 10 to 17')),
  items: v.pipe(v.array(MapCluster), v.description('Cells with stories, at most 256, those with the newest first')),
})
export type MapAnswer = v.InferOutput<typeof MapAnswer>

/** Who made what a map is drawn on; without a `url` it is only a name. */
const Attribution = v.array(v.object({ text: v.string(), url: v.optional(v.pipe(v.string(), v.url())) }))
export type Attribution = v.InferOutput<typeof Attribution>

export const MapStart = v.object({
  languages: v.pipe(v.array(Lang), v.description('Of the city, the first is the default')),
  view: Box,
  items: v.pipe(v.array(MapCluster), v.description('What there is around the middle of the city, in cells some 7 km wide')),
  more: v.pipe(v.boolean(), v.description('There are stories further away than those')),
  places: v.array(MapPlace),
  excludedOrigins: v.optional(v.pipe(v.array(v.string()), v.description('Sites on which the city does not want its gallery: the widget keeps to it'))),
  backdrop: v.optional(
    v.object({
      url: v.pipe(v.string(), v.url(), v.description('GeoJSON with water, green, land, streets and walls')),
      sketch: v.pipe(v.boolean(), v.description('Put down by hand, and not exact')),
      attribution: Attribution,
    }),
  ),
  tiles: v.optional(
    v.object({
      url: v.pipe(v.string(), v.description('{z}, {x} and {y} stand for zoom, column and row')),
      minZoom: Count,
      maxZoom: Count,
      attribution: Attribution,
    }),
  ),
})
export type MapStart = v.InferOutput<typeof MapStart>

/** Kinds of what a backdrop shows. */
export const BACKDROP_KINDS = ['land', 'water', 'green', 'street', 'wall'] as const
export type BackdropKind = (typeof BACKDROP_KINDS)[number]
