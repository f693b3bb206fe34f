import type { Context as Request } from 'hono'
import type { City } from '../../../shared/city.ts'
import { wordsPart } from '../../../shared/i18n/words.ts'
import { boxOf, squareOf } from '../../../shared/map-cell.ts'
import type { Place } from '../../../shared/place.ts'
import { distance, distanceInWords } from '../../../web/gallery/distance.ts'
import { Empty } from '../../../web/gallery/empty.tsx'
import { Rows } from '../../../web/gallery/rows.tsx'
import { type MapEntry, MapList } from '../../../web/map/map-list.tsx'
import { ShareLink } from '../../../web/ui/site-header.tsx'
import { notFound } from '../../errors.ts'
import { showMapPlaces, showMapSpots } from '../../submissions/show-map.ts'
import { answerPage, type Site } from '../pages/answer.tsx'
import { findCity } from '../pages/find-city.ts'
import { listPreview } from '../pages/preview.ts'
import { type Reader, readerOf } from '../pages/reader.ts'
import { readListQuery } from '../stories.ts'
import { listCell } from './map-api.ts'

/** Metres within which a spot is said to be near a place. */
const NEAR = 5000
/** Metres between the middle of a spot and its edge from which on it is too wide to be near a place. */
const WIDE = 10_000

/** Where the pictures of a city were taken: as a list, and where there is script as a map above it. `?cell=` is the list of one spot. */
export async function mapPage(c: Request, site: Site): Promise<Response> {
  const city = await findCity(site.context, c.req.param('city') ?? '')
  const reader = readerOf(c, city)
  const cell = c.req.query('cell')
  if (cell !== undefined) return await cellPage(c, site, { city, reader, cell })

  const { context } = site
  const [{ spots, more }, counted, places] = await Promise.all([
    showMapSpots(context, city),
    showMapPlaces(context, city.slug),
    context.catalog.places(city.slug),
  ])
  const atPlaces = counted.map(
    ({ place, count, more, newest }): MapEntry => ({ path: `/${city.slug}/places/${place.slug}`, place: place.name, count, more, newest }),
  )
  const elsewhere = spots.map(({ cell, ...spot }): MapEntry => ({ path: `/${city.slug}/map`, cell, name: nameOf(cell, city, places, reader), ...spot }))
  const name = reader.local(city.name)
  const title = reader.say('map.title', { city: name })
  const [newest] = [...spots, ...counted].map(({ newest }) => newest).sort((a, b) => (a.publishedAt < b.publishedAt ? 1 : -1))
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
      preview: await listPreview(context, newest),
    },
    <>
      <header class="map-head wide">
        <h1>{title}</h1>
        <p class="quiet">{reader.say('map.lead')}</p>
      </header>
      <div class="map-frame" data-map hidden />
      <script type="application/json" id="data-map" dangerouslySetInnerHTML={{ __html: JSON.stringify(data).replaceAll('<', '\\u003c') }} />
      {atPlaces.length + elsewhere.length > 0 ? <MapList city={city.slug} places={atPlaces} elsewhere={elsewhere} more={more} /> : <Empty city={city.slug} />}
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
  const name = reader.local(city.name)
  const heading = nameOf(cell, city, places, reader)
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

/** What a spot is called: by a place near it, else by how far it is from the middle of the city. */
function nameOf(cell: string, { centre }: City, places: readonly Place[], { say, local, reading }: Reader): string {
  const square = squareOf(cell)
  if (!square) throw notFound('cell', cell)
  const [west, south, east, north] = boxOf(square)
  const middle = { latitude: (south + north) / 2, longitude: (west + east) / 2 }
  const near = distance(middle, { latitude: middle.latitude, longitude: west }) < WIDE && nearest(middle, places)
  if (near) return say('map.near', { place: local(near.name) })
  const kilometres = Math.round(distance(middle, centre) / 1000)
  return kilometres > 0 ? say('map-list.away', { distance: distanceInWords(kilometres * 1000, reading.pageLang) }) : say('map.elsewhere')
}

function nearest(at: Place['location'], places: readonly Place[]): Place | undefined {
  const [first] = places
    .map(place => ({ place, metres: distance(at, place.location) }))
    .filter(({ metres }) => metres <= NEAR)
    .sort((a, b) => a.metres - b.metres)
  return first?.place
}
