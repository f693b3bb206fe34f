import type { Context as Request } from 'hono'
import { Empty } from '../../../web/gallery/empty.tsx'
import { Filters } from '../../../web/gallery/filters.tsx'
import { PlaceHead } from '../../../web/gallery/place-head.tsx'
import { Rows } from '../../../web/gallery/rows.tsx'
import { ShareLink } from '../../../web/ui/site-header.tsx'
import { notFound } from '../../errors.ts'
import { listStories } from '../../submissions/list-stories.ts'
import { readListQuery } from '../stories.ts'
import { answerPage, type Site } from './answer.tsx'
import { findCity } from './find-city.ts'
import { listPreview } from './preview.ts'
import { readerOf } from './reader.ts'

/** A named spot: where it is, what lies near it, and the pictures from there. */
export async function placePage(c: Request, site: Site): Promise<Response> {
  const { context } = site
  const city = await findCity(context, c.req.param('city') ?? '')
  const slug = c.req.param('place') ?? ''
  const [campaigns, places] = await Promise.all([context.catalog.campaigns(city.slug), context.catalog.places(city.slug)])
  const place = places.find(each => each.slug === slug)
  if (!place) throw notFound('place', slug)
  const { limit, cursor } = readListQuery(c.req.queries())
  const filter = { kind: 'place', value: slug } as const
  const { cards, next } = await listStories(context, { city: city.slug, filter, limit, cursor })

  const reader = readerOf(c, city)
  const name = reader.local(place.name)
  return answerPage(
    c,
    site,
    {
      reader,
      city,
      title: `${name} · ${reader.local(city.name)}`,
      description: reader.local(place.description) || reader.say('place.description', { place: name, city: reader.local(city.name) }),
      kind: 'gallery',
      action: <ShareLink city={city.slug} place={slug} />,
      script: 'web/gallery/client.ts',
      preview: await listPreview(context, cards[0]),
      feed: { city: city.slug, filter },
    },
    <>
      <PlaceHead place={place} places={places} city={city.slug} />
      <Filters city={city} campaigns={campaigns} places={places} filter={filter} />
      {cards.length > 0 ? <Rows cards={cards} next={next} deeper={cursor !== undefined} from={`place:${slug}`} /> : <Empty city={city.slug} place={slug} />}
    </>,
  )
}
