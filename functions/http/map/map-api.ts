import { Hono } from 'hono'
import * as v from 'valibot'
import { StoryList } from '../../../shared/api.ts'
import { cellList, decodeCard } from '../../../shared/card.ts'
import { decodeCursor, encodeCursor } from '../../../shared/cursor.ts'
import { MapAnswer, MapStart } from '../../../shared/map-api.ts'
import { squareOf } from '../../../shared/map-cell.ts'
import { Slug } from '../../../shared/text.ts'
import type { Context } from '../../context.ts'
import { AppError, notFound } from '../../errors.ts'
import { showMap } from '../../submissions/show-map.ts'
import { answerCached, answerJson, openToEverySite } from '../cache.ts'
import { describe } from '../describe.ts'
import { readListQuery } from '../stories.ts'
import { storyCard } from '../story-answers.ts'
import type { CityBackdrop } from './backdrops.ts'
import { mapCluster } from './map-answers.ts'
import { readMapQuery } from './map-query.ts'
import { startOf } from './map-start.ts'
import type { TileReader } from './tiles.ts'

/** What a map is drawn on. */
export interface Grounds {
  tiles: TileReader
  backdropOf(city: string): Promise<CityBackdrop | undefined>
}

const query = {
  bbox: { description: 'West, south, east and north in decimal degrees, like 8.9,44.39,8.98,44.43' },
  zoom: {
    description: '0 to 22, as maps of 256-pixel tiles count it: cells are at least 128 pixels wide',
    schema: { type: 'number', minimum: 0, maximum: 22 },
  },
}
const listQuery = {
  limit: { description: '1 to 60', schema: { type: 'integer', minimum: 1, maximum: 60, default: 24 } },
  cursor: { description: '`next` of the page before' },
}

/** Where the stories of a city were taken: clusters of a part of its map, what it begins with, the stories of a cell, and what it is drawn on. */
export function createMapApi(context: Context, { tiles, backdropOf }: Grounds): Hono {
  const app = new Hono()
  const { url } = context.config
  /** Some ten thousand points are not written out for each who asks; forgotten with what was read of the file. */
  const written = new WeakMap<object, string>()

  app.get(
    '/api/v1/cities/:city/map',
    describe({
      summary: 'Stories of a part of a city’s map, in cells',
      tag: 'reading',
      description: 'At most 256 clusters, whatever the size of the gallery: cells are wider where the box is larger. Counts stop at 100.',
      query,
      answers: { 200: MapAnswer },
      problems: [400, 404],
    }),
    openToEverySite,
    async c => {
      const window = readMapQuery(c.req.queries())
      const { slug } = await findCity(c.req.param('city'))
      const items = await showMap(context, slug, window)
      return answerJson(c, { level: window.level, items: items.map(each => mapCluster(each, slug, url)) })
    },
  )

  app.get(
    '/api/v1/cities/:city/map/start',
    describe({
      summary: 'What the map of a city begins with: its view, its places, and what it is drawn on',
      tag: 'reading',
      answers: { 200: MapStart },
      problems: [404],
    }),
    openToEverySite,
    async c => {
      const city = await findCity(c.req.param('city'))
      const { excludedOrigins = [] } = city
      const [stories, backdrop, about] = await Promise.all([startOf(context, city), orNone(city.slug, backdropOf(city.slug)), orNone(city.slug, tiles.about())])
      return answerJson(c, {
        ...stories,
        ...(excludedOrigins.length > 0 && { excludedOrigins }),
        ...(backdrop && {
          backdrop: { url: `${url}/api/v1/cities/${city.slug}/map/backdrop`, sketch: backdrop.sketch, attribution: backdrop.attribution },
        }),
        ...(about && { tiles: { url: `${url}/tiles/{z}/{x}/{y}`, ...about } }),
      } satisfies MapStart)
    },
  )

  app.get('/api/v1/cities/:city/map/backdrop', openToEverySite, async c => {
    const { slug } = await findCity(c.req.param('city'))
    const found = await backdropOf(slug)
    if (!found) throw notFound('backdrop', slug)
    const text = written.get(found.backdrop) ?? JSON.stringify(found.backdrop)
    written.set(found.backdrop, text)
    return answerCached(c, text, 'application/geo+json')
  })

  app.get(
    '/api/v1/cities/:city/map/cells/:cell',
    describe({
      summary: 'Stories of a cell of a city’s map that are at no place, newest first',
      tag: 'reading',
      query: listQuery,
      answers: { 200: StoryList },
      problems: [400, 404],
    }),
    openToEverySite,
    async c => {
      const { limit, cursor } = readListQuery(pick(c.req.queries(), 'limit', 'cursor'))
      const { slug } = await findCity(c.req.param('city'))
      const { cards, next } = await listCell(context, slug, c.req.param('cell'), { limit, cursor })
      return answerJson(c, { items: cards.map(card => storyCard(card, url)), ...(next && { next }) } satisfies StoryList)
    },
  )

  /** Stories and places are worth more than the ground below them. */
  function orNone<Ground>(city: string, ground: Promise<Ground>): Promise<Ground | undefined> {
    return ground.catch(err => {
      context.log.error({ err, city }, 'a map begins without what it is drawn on, since that could not be read')
      return undefined
    })
  }

  async function findCity(slug: string) {
    const city = v.is(Slug, slug) ? await context.catalog.city(slug) : undefined
    if (!city) throw notFound('city', slug)
    return city
  }

  return app
}

/** One page of a cell's list. */
export async function listCell(
  { gallery }: Pick<Context, 'gallery'>,
  city: string,
  cell: string,
  { limit, cursor }: { limit: number; cursor?: string | undefined },
) {
  if (!squareOf(cell)) throw notFound('cell', cell)
  const after = cursor === undefined ? undefined : decodeCursor(cursor)
  if (cursor !== undefined && !after) throw new AppError('bad-cursor', 'expected the "next" of an earlier answer')
  const stored = await gallery.cards(cellList(city, cell), { limit: limit + 1, ...(after && { after }) })
  const cards = stored.slice(0, limit).map(decodeCard)
  const last = cards.at(-1)
  return { cards, ...(stored.length > limit && last && { next: encodeCursor({ at: last.publishedAt, id: last.id }) }) }
}

const pick = (queries: Record<string, string[]>, ...names: string[]) => Object.fromEntries(Object.entries(queries).filter(([name]) => names.includes(name)))
