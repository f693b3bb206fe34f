import type { Context as Request } from 'hono'
import type { ListKey } from '../../../shared/card.ts'
import { THEMES } from '../../../shared/theme.ts'
import { Empty } from '../../../web/gallery/empty.tsx'
import { Filters } from '../../../web/gallery/filters.tsx'
import { Rows } from '../../../web/gallery/rows.tsx'
import { Local } from '../../../web/ui/local.tsx'
import { ShareLink } from '../../../web/ui/site-header.tsx'
import { listStories } from '../../submissions/list-stories.ts'
import { readListQuery } from '../stories.ts'
import { answerPage, type Site } from './answer.tsx'
import { findCity } from './find-city.ts'
import { listPreview } from './preview.ts'
import { type Reader, readerOf } from './reader.ts'

/** The pictures of a city, newest first; `?theme=` or `?tag=` chooses among them, campaigns and places have pages of their own. */
export async function galleryPage(c: Request, site: Site): Promise<Response> {
  const { context } = site
  const city = await findCity(context, c.req.param('city') ?? '')
  const reader = readerOf(c, city)
  const { filter, ...query } = readListQuery(c.req.queries())
  if (filter?.kind === 'campaign' || filter?.kind === 'place') return c.redirect(reader.reading.links(`/${city.slug}/${filter.kind}s/${filter.value}`), 301)

  const [{ cards, next }, campaigns, places] = await Promise.all([
    listStories(context, { city: city.slug, ...(filter && { filter }), ...query }),
    context.catalog.campaigns(city.slug),
    context.catalog.places(city.slug),
  ])
  const name = reader.local(city.name)
  const heading = filter && headingOf(filter, reader)
  return answerPage(
    c,
    site,
    {
      reader,
      city,
      title: heading ? `${heading} · ${name}` : name,
      description: reader.local(city.welcome),
      kind: 'gallery',
      titled: !heading,
      action: <ShareLink city={city.slug} />,
      script: 'web/gallery/client.ts',
      preview: await listPreview(context, cards[0]),
      feed: { city: city.slug, filter },
    },
    <>
      {heading ? (
        <div class="gallery-head">
          <h1>{heading}</h1>
        </div>
      ) : (
        <Local of={city.welcome} as="p" class="gallery-lead" />
      )}
      <Filters city={city} campaigns={campaigns} places={places} filter={filter} />
      {cards.length > 0 ? (
        <Rows cards={cards} next={next} deeper={query.cursor !== undefined} from={filter && `${filter.kind}:${filter.value}`} />
      ) : (
        <Empty city={city.slug} />
      )}
    </>,
  )
}

function headingOf({ kind, value }: NonNullable<ListKey['filter']>, { say }: Reader): string {
  const theme = THEMES.find(each => each === value)
  return kind === 'theme' && theme ? say('gallery.theme', { theme: say(`theme.${theme}`) }) : say('gallery.tag', { tag: value })
}
