import { Hono, type Context as Request } from 'hono'
import type { City } from '../../../shared/city.ts'
import type { Context } from '../../context.ts'
import { notFound } from '../../errors.ts'
import { createStoryMonths } from '../../submissions/story-months.ts'
import { answerCached, openToEverySite } from '../cache.ts'
import { cityCatalogue, type Described, networkCatalogue } from './dcat.ts'

/** Cities that are described at once. */
const AT_ONCE = 4

/** What portals of open data harvest: which data there are, in which formats, whose they are and how they may be used (DCAT-AP 3). */
export function createCatalogue(context: Context): Hono {
  const app = new Hono()
  const { catalog, config } = context
  const storyMonths = createStoryMonths(context)
  app.use('/data/*', openToEverySite)

  app.get('/data/catalog.jsonld', async c => {
    const cities = await catalog.cities()
    const all: Described[] = []
    for (let from = 0; from < cities.length; from += AT_ONCE) all.push(...(await Promise.all(cities.slice(from, from + AT_ONCE).map(describe))))
    return answer(c, networkCatalogue(all, config.url))
  })

  app.get('/data/:city/catalog.jsonld', async c => {
    const slug = c.req.param('city')
    const city = await catalog.city(slug)
    if (!city) throw notFound('city', slug)
    return answer(c, cityCatalogue(await describe(city), config.url))
  })

  async function describe(city: City): Promise<Described> {
    const [campaigns, months] = await Promise.all([catalog.campaigns(city.slug), storyMonths(city.slug)])
    return { city, campaigns, months }
  }

  return app
}

const answer = (c: Request, value: object) => answerCached(c, JSON.stringify(value), 'application/ld+json')
