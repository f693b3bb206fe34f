import { type Card, decodeCard, locationOf } from '../../shared/card.ts'
import type { City } from '../../shared/city.ts'
import {
  type Box,
  blocksOf,
  boxOf,
  cellOf,
  FIRST_LEVEL,
  isIn,
  isWithin,
  type Square,
  squareAt,
  squareOf,
  type Window,
  windowAround,
  windowOfWholes,
} from '../../shared/map-cell.ts'
import type { Location, Place } from '../../shared/place.ts'
import { COUNTED, cellGroup, placeGroup, type Tally } from '../../shared/tally.ts'
import type { Context } from '../context.ts'

/** Stories that lie so near to each other that they are shown as one. */
export interface Cluster {
  cell: string
  box: Box
  /** Where its newest story was taken, or where its place is. */
  at: Location
  /** How many, up to `COUNTED`; `more` where there are further ones. */
  count: number
  more: boolean
  newest: Card
  /** Places in the cell that have stories, and how many each has. */
  places: PlaceCount[]
  /** Stories of the cell that are at no place, up to `COUNTED`; `looseMore` where there are further ones. */
  loose: number
  looseMore: boolean
}

export interface PlaceCount {
  place: Place
  count: number
  more: boolean
  newest: Card
}

/** A spot of the map at no place, and the stories that were taken there. */
export interface Spot {
  cell: string
  count: number
  more: boolean
  newest: Card
}

/** Places of a city that can be counted in one request. */
const PLACES = 1000
/** Level of the overview: cells some 7 km wide, over half a hundred kilometres. */
const OVERVIEW = 12
/** Spots far from a city that its list names, each some 30 km wide, and squares of that width around its middle. */
const FAR = 60
const NEAR_SQUARES = 9

type Reading = Pick<Context, 'gallery' | 'catalog'>

/** The stories in a window of a city's map, those with the newest first. At most one cluster a cell, so 256, whatever there is. */
export const showMap = async (context: Reading, city: string, window: Window): Promise<Cluster[]> => (await lookAt(context, city, window)).clusters

/** `hasOutside` says that there are places with stories outside the window. */
async function lookAt({ gallery, catalog }: Reading, city: string, window: Window): Promise<{ clusters: Cluster[]; hasOutside: boolean }> {
  const { level } = window
  let hasOutside = false
  const [places, atPlaces, ...blocks] = await Promise.all([
    catalog.places(city),
    gallery.tallies(placeGroup(city), { limit: PLACES }),
    ...blocksOf(window).map(block => gallery.tallies(cellGroup(city, level), { ...block, limit: 64 })),
  ])
  const byPlace = new Map(places.map(place => [place.slug, place]))
  const cells = new Map<string, { square: Square; tally?: Tally; places: { place: Place; tally: Tally }[] }>()
  const cellAt = (square: Square) => {
    const name = cellOf(square)
    const cell = cells.get(name) ?? { square, places: [] }
    cells.set(name, cell)
    return cell
  }
  for (const tally of blocks.flat()) {
    const square = squareOf(tally.name)
    if (square && isIn(window, square)) cellAt(square).tally = tally
  }
  for (const tally of atPlaces) {
    const place = byPlace.get(tally.name)
    const square = place && squareAt(place.location, level)
    if (square && isIn(window, square)) cellAt(square).places.push({ place, tally })
    else if (square) hasOutside = true
  }
  const clusters = [...cells].map(([cell, found]) => clusterOf(cell, found)).sort((a, b) => byTime(b.newest, a.newest))
  return { clusters, hasOutside }
}

/** The map around the middle of a city: what it begins with, and whether there are stories further away. */
export async function showMapOverview(context: Reading, { slug, centre }: City): Promise<{ clusters: Cluster[]; more: boolean }> {
  const window = windowAround(centre, OVERVIEW)
  // As many cells as it can have, and one that can only be another.
  const limit = (window.right - window.left + 1) * (window.bottom - window.top + 1) + 1
  const [{ clusters, hasOutside }, cells] = await Promise.all([lookAt(context, slug, window), context.gallery.tallies(cellGroup(slug, OVERVIEW), { limit })])
  const isOutside = ({ name }: Tally) => {
    const square = squareOf(name)
    return square !== undefined && !isIn(window, square)
  }
  return { clusters, more: hasOutside || cells.some(isOutside) }
}

/**
 * What there is beside the places of a city, when its map is a list: within some 40 km of its middle spots 7 km wide, those with the
 * newest first, then those that are further away. `more` says that there are still others.
 */
export async function showMapSpots({ gallery }: Pick<Reading, 'gallery'>, { slug, centre }: City): Promise<{ spots: Spot[]; more: boolean }> {
  const window = windowOfWholes(centre, OVERVIEW)
  const [all, ...blocks] = await Promise.all([
    gallery.tallies(cellGroup(slug, FIRST_LEVEL), { limit: FAR + NEAR_SQUARES + 1 }),
    ...blocksOf(window).map(block => gallery.tallies(cellGroup(slug, OVERVIEW), { ...block, limit: 64 })),
  ])
  const lies = ({ name }: Tally, within: typeof isWithin) => {
    const square = squareOf(name)
    return square !== undefined && within(window, square)
  }
  const near = blocks.flat().filter(tally => lies(tally, isIn))
  const far = all.filter(tally => !lies(tally, isWithin))
  return { spots: [...newestFirst(near), ...newestFirst(far.slice(0, FAR))], more: far.length > FAR }
}

const newestFirst = (tallies: readonly Tally[]): Spot[] =>
  tallies
    .map(({ name, count, card }) => ({ cell: name, count: Math.min(COUNTED, count), more: count > COUNTED, newest: decodeCard(card) }))
    .sort((a, b) => byTime(b.newest, a.newest))

/** Places of a city that have stories, those with the most first. */
export async function showMapPlaces({ gallery, catalog }: Reading, city: string): Promise<PlaceCount[]> {
  const [places, tallies] = await Promise.all([catalog.places(city), gallery.tallies(placeGroup(city), { limit: PLACES })])
  return tallies
    .flatMap(tally => {
      const place = places.find(({ slug }) => slug === tally.name)
      return place ? [countOf(place, tally)] : []
    })
    .sort(byCount)
}

const countOf = (place: Place, { count, card }: Tally): PlaceCount => ({
  place,
  count: Math.min(COUNTED, count),
  more: count > COUNTED,
  newest: decodeCard(card),
})
const byCount = (a: PlaceCount, b: PlaceCount) => Number(b.more) - Number(a.more) || b.count - a.count

function clusterOf(cell: string, { square, tally, places }: { square: Square; tally?: Tally; places: { place: Place; tally: Tally }[] }): Cluster {
  const cards = [...(tally ? [tally] : []), ...places.map(({ tally }) => tally)].map(({ card }) => ({ stored: card, card: decodeCard(card) }))
  const newest = cards.reduce((a, b) => (byTime(a.card, b.card) < 0 ? b : a))
  const place = places.find(({ tally }) => tally.card === newest.stored)?.place
  const sum = [tally, ...places.map(each => each.tally)].reduce((total, each) => total + (each?.count ?? 0), 0)
  return {
    cell,
    box: boxOf(square),
    at: place?.location ?? locationOf(newest.stored) ?? centreOf(boxOf(square)),
    count: Math.min(COUNTED, sum),
    more: sum > COUNTED,
    newest: newest.card,
    places: places.map(({ place, tally }) => countOf(place, tally)).sort(byCount),
    loose: Math.min(COUNTED, tally?.count ?? 0),
    looseMore: (tally?.count ?? 0) > COUNTED,
  }
}

const byTime = (a: Card, b: Card) => (a.publishedAt < b.publishedAt ? -1 : a.publishedAt > b.publishedAt ? 1 : a.id < b.id ? -1 : 1)
const centreOf = ([west, south, east, north]: Box): Location => ({ latitude: (south + north) / 2, longitude: (west + east) / 2 })
