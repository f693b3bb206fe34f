import type { Context as Request } from 'hono'
import { type ListKey, listName, listsOf } from '../../../shared/card.ts'
import { storyPath } from '../../../shared/paths.ts'
import type { StoryRecord } from '../../../shared/story.ts'
import { StoryBody } from '../../../web/gallery/story-body.tsx'
import { StoryWay } from '../../../web/gallery/story-way.tsx'
import { ShareLink } from '../../../web/ui/site-header.tsx'
import { notFound } from '../../errors.ts'
import { answerPage, type Site } from './answer.tsx'
import { findCity } from './find-city.ts'
import { imageObjects } from './image-objects.ts'
import { storyImage } from './preview.ts'
import { readerOf } from './reader.ts'

/** Words of a story that are shown where its page is shared, characters. */
const DESCRIPTION = 200

/** One story, whole, with the way on within the list that one came from (`?in=campaign:rolli-days`). */
export async function storyPage(c: Request, site: Site): Promise<Response> {
  const { context } = site
  const city = await findCity(context, c.req.param('city') ?? '')
  const id = c.req.param('id') ?? ''
  const story = await context.gallery.story(id)
  if (story?.city !== city.slug) throw notFound('story', id)

  const filter = filterOf(story, c.req.query('in'))
  const list = listName({ city: city.slug, ...(filter && { filter }) })
  const [campaigns, places, neighbours] = await Promise.all([
    context.catalog.campaigns(city.slug),
    context.catalog.places(city.slug),
    context.gallery.neighbours(list, { at: story.publishedAt, id }),
  ])
  const campaign = campaigns.find(({ slug }) => slug === story.campaign)
  const place = places.find(({ slug }) => slug === story.place)

  const reader = readerOf(c, city)
  const { links } = reader.reading
  const cityName = reader.local(city.name)
  const from = filter && `${filter.kind}:${filter.value}`
  const way = (to: string | undefined) => to && links(storyPath(city.slug, to), { in: from })
  const title = story.title ?? reader.say('story.untitled', { place: reader.local(place?.name) || cityName })
  return answerPage(
    c,
    site,
    {
      reader,
      city,
      title: `${title} · ${cityName}`,
      description: story.text?.replace(/\s+/g, ' ').slice(0, DESCRIPTION) ?? reader.say('gallery.credit', { credit: story.credit }),
      kind: 'story',
      action: <ShareLink city={city.slug} />,
      script: 'web/gallery/story-client.ts',
      preview: { type: 'article', image: storyImage(story), published: story.publishedAt },
      data: imageObjects(story, { url: context.config.url, title }),
    },
    <>
      <StoryBody
        story={story}
        city={city}
        campaign={campaign}
        place={place}
        places={places}
        heading={title}
        address={`${context.config.url}${storyPath(city.slug, id)}`}
      />
      <StoryWay
        newer={way(neighbours.newer)}
        older={way(neighbours.older)}
        list={listPath(city.slug, filter)}
        name={(filter?.kind === 'campaign' && reader.local(campaign?.title)) || (filter?.kind === 'place' && reader.local(place?.name)) || cityName}
      />
    </>,
  )
}

/** The list that one came from, if the story is in it; else the city's. */
function filterOf(story: StoryRecord, from: string | undefined): ListKey['filter'] {
  const match = /^(campaign|theme|place|tag):(.+)$/.exec(from ?? '')
  const [, kind, value] = match ?? []
  if (!kind || !value) return undefined
  const filter = { kind, value } as NonNullable<ListKey['filter']>
  return listsOf(story).includes(listName({ city: story.city, filter })) ? filter : undefined
}

function listPath(city: string, filter: ListKey['filter']): string {
  if (!filter) return `/${city}`
  return filter.kind === 'campaign' || filter.kind === 'place'
    ? `/${city}/${filter.kind}s/${filter.value}`
    : `/${city}?${new URLSearchParams([[filter.kind, filter.value]])}`
}
