import type { Context as Request } from 'hono'
import type { Card } from '../../../shared/card.ts'
import type { City } from '../../../shared/city.ts'
import { wordsPart } from '../../../shared/i18n/words.ts'
import { boxOf, squareOf } from '../../../shared/map-cell.ts'
import type { Location, Place } from '../../../shared/place.ts'
import { distance } from '../../../web/gallery/distance.ts'
import { Empty } from '../../../web/gallery/empty.tsx'
import { Rows } from '../../../web/gallery/rows.tsx'
import { type MapEntry, MapList } from '../../../web/map/map-list.tsx'
import { ShareLink } from '../../../web/ui/site-header.tsx'
import { notFound } from '../../errors.ts'
import { showMapOverview, showMapPlaces } from '../../submissions/show-map.ts'
import { answerPage, type Site } from '../pages/answer.tsx'
import { findCity } from '../pages/find-city.ts'
import { listPreview } from '../pages/preview.ts'
import { type Reader, readerOf } from '../pages/reader.ts'
import { readListQuery } from '../stories.ts'
import { listCell } from './map-api.ts'

/** Metres within which a spot is said to be near a place. */
const NEAR = 5000
/** Spots beside the places that the list names. */
const SPOTS = 60

/** Where the pictures of a city were taken: as a list, and where there is script as a map above it. `?cell=` is the list of one spot. */
export async function mapPage(c: Request, site: Site): Promise<Response> {
  const city = await findCity(site.context, c.req.param('city') ?? '')
  const reader = readerOf(c, city)
  const cell = c.req.query('cell')
  if (cell !== undefined) return await cellPage(c, site, { city, reader, cell })

  const { context } = site
  const [clusters, counted, places] = await Promise.all([showMapOverview(context, city), showMapPlaces(context, city.slug), context.catalog.places(city.slug)])
  const loose = clusters.flatMap(({ loose, cell, newestLoose }) => (newestLoose ? [{ loose, cell, newest: newestLoose }] : [])).slice(0, SPOTS)
  const atPlaces = counted.map(
    ({ place, count, more, newest }): MapEntry => ({ path: `/${city.slug}/places/${place.slug}`, place: place.name, count, more, newest }),
  )
  const elsewhere = loose.map(({ cell, loose, newest }): MapEntry => {
    const near = nearest(middleOf(cell), places)
    return { path: `/${city.slug}/map`, cell, ...(near && { near: near.name }), count: loose, more: false, newest }
  })
  const name = reader.local(city.name)
  const title = reader.say('map.title', { city: name })
  const newest: Card | undefined = clusters[0]?.newest ?? counted[0]?.newest
  const data = { city: city.slug, words: wordsPart(reader.words, ['map.', 'gallery.credit']), ...(c.req.query('lang') && { lang: reader.reading.lang }) }
  return answerPage(
    c,
    site,
    {
      reader,
      city,
      title: `${title} · Veduta`,
      description: reader.say('map.lead'),
      kind: 'map',
      action: <ShareLink city={city.slug} />,
      script: 'web/map/client.ts',
      preview: { ...(await listPreview(context, newest)), embeds: false },
    },
    <>
      <header class="map-head wide">
        <h1>{title}</h1>
        <p class="quiet">{reader.say('map.lead')}</p>
      </header>
      <div class="map-frame" data-map hidden />
      <script type="application/json" id="data-map" dangerouslySetInnerHTML={{ __html: JSON.stringify(data).replaceAll('<', '\\u003c') }} />
      {atPlaces.length + elsewhere.length > 0 ? <MapList places={atPlaces} elsewhere={elsewhere} /> : <Empty city={city.slug} />}
    </>,
  )
}

/** The pictures of one spot, newest first. */
async function cellPage(c: Request, site: Site, { city, reader, cell }: { city: City; reader: Reader; cell: string }): Promise<Response> {
  const { context } = site
  const { cell: _, lang: __, ...queries } = c.req.queries()
  const { limit, cursor } = readListQuery(queries)
  const [{ cards, next }, places] = await Promise.all([listCell(context, city.slug, cell, { limit, cursor }), context.catalog.places(city.slug)])
  if (cards.length === 0) throw notFound('cell with stories', cell)
  const near = nearest(middleOf(cell), places)
  const name = reader.local(city.name)
  const heading = near ? reader.say('map.near', { place: reader.local(near.name) }) : reader.say('map.elsewhere')
  return answerPage(
    c,
    site,
    {
      reader,
      city,
      title: `${heading} · ${name}`,
      kind: 'gallery',
      action: <ShareLink city={city.slug} />,
      script: 'web/gallery/client.ts',
      preview: { ...(await listPreview(context, cards[0])), embeds: false },
    },
    <>
      <div class="gallery-head">
        <h1>{heading}</h1>
        <p>
          <a href={reader.reading.links(`/${city.slug}/map`)}>{reader.say('map.back')}</a>
        </p>
      </div>
      <Rows cards={cards} next={next} deeper={cursor !== undefined} />
    </>,
  )
}

function middleOf(cell: string): Location {
  const square = squareOf(cell)
  if (!square) throw notFound('cell', cell)
  const [west, south, east, north] = boxOf(square)
  return { latitude: (south + north) / 2, longitude: (west + east) / 2 }
}

function nearest(at: Location, places: readonly Place[]): Place | undefined {
  const [first] = places
    .map(place => ({ place, metres: distance(at, place.location) }))
    .filter(({ metres }) => metres <= NEAR)
    .sort((a, b) => a.metres - b.metres)
  return first?.place
}
