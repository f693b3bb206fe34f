import type { Context as Request } from 'hono'
import type { ListKey } from '../../../shared/card.ts'
import { THEMES } from '../../../shared/theme.ts'
import { Empty } from '../../../web/gallery/empty.tsx'
import { Filters } from '../../../web/gallery/filters.tsx'
import { Rows } from '../../../web/gallery/rows.tsx'
import { Local } from '../../../web/ui/local.tsx'
import { ShareLink } from '../../../web/ui/site-header.tsx'
import { AppError } from '../../errors.ts'
import { answerPage, type Site } from './answer.tsx'
import { findCity, notFound } from './find-city.ts'
import { listCards } from './list-cards.ts'
import { cardPreview } from './preview.ts'
import { readerOf } from './reader.ts'

const FILTERS = ['campaign', 'place', 'theme', 'tag'] as const

/** The pictures of a city, newest first; `?theme=` or `?tag=` chooses among them. */
export async function galleryPage(c: Request, site: Site): Promise<Response> {
  const { context } = site
  const city = await findCity(context, c.req.param('city') ?? '')
  const reader = readerOf(c, city)
  const filter = filterOf(c)
  if (filter?.kind === 'campaign' || filter?.kind === 'place')
    return c.redirect(reader.reading.links(`/${city.slug}/${filter.kind}s/${encodeURIComponent(filter.value)}`), 301)

  const [{ cards, next, deeper }, campaigns, places] = await Promise.all([
    listCards(context, { city: city.slug, ...(filter && { filter }) }, c.req.query('cursor')),
    context.catalog.campaigns(city.slug),
    context.catalog.places(city.slug),
  ])
  const name = reader.local(city.name)
  const heading = filter && headingOf(filter, reader)
  const description = heading ? undefined : reader.local(city.welcome)
  return answerPage(
    c,
    site,
    {
      reader,
      city,
      title: heading ? `${heading} · ${name}` : name,
      ...(description && { description }),
      kind: 'gallery',
      titled: !heading,
      action: <ShareLink city={city.slug} />,
      script: 'web/gallery/client.ts',
      preview: cardPreview(name, cards[0]),
    },
    <>
      <div class="gallery-head">
        {heading ? <h1>{heading}</h1> : <Local of={city.name} as="h1" />}
        {!heading && <Local of={city.welcome} as="p" class="gallery-lead" />}
      </div>
      <Filters city={city} campaigns={campaigns} places={places} filter={filter} />
      {cards.length > 0 ? <Rows cards={cards} next={next} deeper={deeper} from={filter && `${filter.kind}:${filter.value}`} /> : <Empty city={city.slug} />}
    </>,
  )
}

function filterOf(c: Request): ListKey['filter'] {
  const chosen = FILTERS.flatMap(kind => {
    const value = c.req.query(kind)
    return value ? [{ kind, value }] : []
  })
  if (chosen.length > 1) throw new AppError('bad-request', `expected at most one filter, received ${chosen.map(({ kind }) => kind).join(' and ')}`)
  const [filter] = chosen
  if (filter?.kind === 'theme' && !THEMES.some(theme => theme === filter.value)) throw notFound(`one of ${THEMES.join(', ')}`, filter.value)
  return filter
}

function headingOf({ kind, value }: NonNullable<ListKey['filter']>, { say }: ReturnType<typeof readerOf>): string {
  const theme = THEMES.find(each => each === value)
  return kind === 'theme' && theme ? say('gallery.theme', { theme: say(`theme.${theme}`) }) : say('gallery.tag', { tag: value })
}
