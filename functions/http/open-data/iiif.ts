import { Hono, type Context as Request } from 'hono'
import { type ListKey, listName } from '../../../shared/card.ts'
import type { City } from '../../../shared/city.ts'
import type { LocalText } from '../../../shared/text.ts'
import { THEMES, type Theme } from '../../../shared/theme.ts'
import type { Context } from '../../context.ts'
import { AppError, notFound } from '../../errors.ts'
import { listStories } from '../../submissions/list-stories.ts'
import { answerCached, openToEverySite } from '../cache.ts'
import { inEachLanguage } from './each-language.ts'
import { collectionOf, networkCollection } from './iiif-collection.ts'
import { collectionAddress, manifestOf, PRESENTATION } from './iiif-manifest.ts'

const TYPE = `application/ld+json;profile="${PRESENTATION}"`
/** Stories in one answer. */
const PAGE = 100

interface Options {
  /** Stories in one answer. */
  page?: number
}

/** Stories for viewers and harvesters of IIIF Presentation 3: a manifest each, collections of a city, its campaigns, its themes and its places. Those that partners may use. */
export function createIiif(context: Context, { page = PAGE }: Options = {}): Hono {
  const app = new Hono()
  const { catalog, gallery, config } = context
  const { url } = config
  app.use('/iiif/*', openToEverySite)

  app.get('/iiif/collection.json', async c => answer(c, networkCollection(await catalog.cities(), url)))

  app.get('/iiif/:city/collection.json', async c => {
    const city = await cityOf(c)
    const [campaigns, places, themes] = await Promise.all([catalog.campaigns(city.slug), catalog.places(city.slug), themesOf(city)])
    const parts = [
      ...campaigns.map(({ slug, title }) => ({ address: collectionAddress(url, city.slug, `/campaigns/${slug}`), name: title })),
      ...themes.map(theme => ({ address: collectionAddress(url, city.slug, `/themes/${theme}`), name: inEachLanguage(`theme.${theme}`) })),
      ...places.map(({ slug, name }) => ({ address: collectionAddress(url, city.slug, `/places/${slug}`), name })),
    ]
    return await collection(c, { city, name: city.name, summary: city.welcome, parts })
  })

  app.get('/iiif/:city/campaigns/:thing/collection.json', async c => {
    const city = await cityOf(c)
    const slug = c.req.param('thing')
    const campaign = (await catalog.campaigns(city.slug)).find(each => each.slug === slug)
    if (!campaign) throw notFound('campaign', slug)
    return await collection(c, { city, name: campaign.title, summary: campaign.prompt, filter: { kind: 'campaign', value: slug } })
  })

  app.get('/iiif/:city/places/:thing/collection.json', async c => {
    const city = await cityOf(c)
    const slug = c.req.param('thing')
    const place = (await catalog.places(city.slug)).find(each => each.slug === slug)
    if (!place) throw notFound('place', slug)
    return await collection(c, { city, name: place.name, summary: place.description, filter: { kind: 'place', value: slug } })
  })

  app.get('/iiif/:city/themes/:thing/collection.json', async c => {
    const city = await cityOf(c)
    const slug = c.req.param('thing')
    const theme = THEMES.find(each => each === slug)
    if (!theme) throw notFound('theme', slug)
    return await collection(c, { city, name: inEachLanguage(`theme.${theme}`), filter: { kind: 'theme', value: theme } })
  })

  app.get('/iiif/stories/:id/manifest.json', async c => {
    const id = c.req.param('id')
    const story = await gallery.story(id)
    const city = story?.partners ? await catalog.city(story.city) : undefined
    if (!story || !city) throw notFound('story', id)
    const [campaigns, places] = await Promise.all([catalog.campaigns(city.slug), catalog.places(city.slug)])
    const campaign = campaigns.find(({ slug }) => slug === story.campaign)
    const place = places.find(({ slug }) => slug === story.place)
    return answer(c, manifestOf(story, { city, campaign, place, url }))
  })

  /** The themes of which the city has stories. */
  async function themesOf({ slug }: City): Promise<Theme[]> {
    const first = await Promise.all(THEMES.map(value => gallery.cards(listName({ city: slug, filter: { kind: 'theme', value } }), { limit: 1 })))
    return THEMES.filter((_, index) => first[index]?.length)
  }

  async function cityOf(c: Request): Promise<City> {
    const slug = c.req.param('city') ?? ''
    const city = await catalog.city(slug)
    if (!city) throw notFound('city', slug)
    return city
  }

  interface Asked {
    city: City
    name: LocalText
    summary?: LocalText | undefined
    filter?: ListKey['filter']
    parts?: readonly { address: string; name: LocalText }[]
  }

  async function collection(c: Request, { city, name, summary, filter, parts }: Asked): Promise<Response> {
    c.header('Link', `<${url}/feeds/${city.slug}/withdrawn.json>; rel="related"; type="application/json"`)
    c.header('Access-Control-Expose-Headers', 'Link, ETag')
    const cursor = cursorOf(c)
    const { cards, next } = await listStories(context, { city: city.slug, ...(filter && { filter }), limit: page, cursor })
    const first = collectionAddress(url, city.slug, filter && `/${filter.kind}s/${filter.value}`)
    const at = (place: string) => `${first}?cursor=${place}`
    return answer(
      c,
      collectionOf({
        ...{ address: cursor ? at(cursor) : first, city, name, url },
        ...(!cursor && { summary, ...(parts && { parts }) }),
        cards: cards.filter(({ partners }) => partners),
        older: next && at(next),
        newest: cursor && first,
      }),
    )
  }

  return app
}

const answer = (c: Request, value: object) => answerCached(c, JSON.stringify(value), TYPE)

function cursorOf(c: Request): string | undefined {
  const given = c.req.queries('cursor') ?? []
  if (given.length > 1) throw new AppError('bad-request', `expected "cursor" once, received it ${given.length} times`)
  return given[0]
}
