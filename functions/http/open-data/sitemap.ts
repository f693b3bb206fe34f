import { Hono, type Context as Request } from 'hono'
import type { Card } from '../../../shared/card.ts'
import { CITY_PAGES, type City } from '../../../shared/city.ts'
import { mediaPath, storyPath } from '../../../shared/paths.ts'
import type { Context } from '../../context.ts'
import { notFound } from '../../errors.ts'
import { createMonthCounts, createStoryMonths, storiesOfMonth } from '../../submissions/story-months.ts'
import { answerCached } from '../cache.ts'
import { type SitemapPage, sitemapIndex, urlSet } from './sitemap-xml.ts'

/** Addresses in one file. The protocol allows 50,000; what Lambda answers has 6 MB. */
const MOST_URLS = 10_000
/** What the protocol allows in any file. */
const MOST = 50_000
/** Cities whose months are looked for at once. */
const AT_ONCE = 4

const FILE = /^\/sitemap\.([a-z0-9-]{1,40})\.(?:(pages)|(\d{4}-(?:0[1-9]|1[0-2]))(?:\.([2-9]|[1-9]\d{1,3}))?)\.xml$/

interface Options {
  /** Addresses in one file. */
  mostUrls?: number
}

/**
 * Every page that can be read without a link: an index, and for each city a file of its pages and one for each month of stories, in parts
 * where a month has too many. The picture of a story is named where partners may use it.
 */
export function createSitemaps(context: Context, { mostUrls = MOST_URLS }: Options = {}): Hono {
  const app = new Hono()
  const { catalog, config } = context
  const { url } = config
  const storyMonths = createStoryMonths(context)
  const countOf = createMonthCounts(context, storyMonths)

  app.get('/sitemap.xml', async c => {
    const files: Omit<SitemapPage, 'image'>[] = [{ address: `${url}/sitemap.pages.xml` }]
    const cities = [...(await catalog.cities())]
    while (cities.length > 0) {
      const some = cities.splice(0, AT_ONCE)
      files.push(...(await Promise.all(some.map(filesOf))).flat())
    }
    return answer(c, sitemapIndex(files.slice(0, MOST)))
  })

  app.get('/sitemap.pages.xml', c => answer(c, urlSet([{ address: `${url}/` }])))

  app.get('/:file{sitemap\\..+\\.xml}', async c => {
    const [, slug = '', pages, month = '', part = '1'] = FILE.exec(c.req.path) ?? []
    const city = slug && (await catalog.city(slug))
    if (!city) throw notFound('sitemap', c.req.path)
    const found = pages ? await pagesOf(city) : await storiesOf(city, month, Number(part))
    if (found.length === 0) throw notFound('sitemap', c.req.path)
    return answer(c, urlSet(found))
  })

  async function filesOf({ slug }: City): Promise<Omit<SitemapPage, 'image'>[]> {
    const files: Omit<SitemapPage, 'image'>[] = [{ address: `${url}/sitemap.${slug}.pages.xml` }]
    for (const { month, newest } of await storyMonths(slug))
      for (let part = 1, parts = Math.max(1, Math.ceil((await countOf(slug, month)) / mostUrls)); part <= parts; part++)
        files.push({ address: `${url}/sitemap.${slug}.${month}${part > 1 ? `.${part}` : ''}.xml`, changed: newest })
    return files
  }

  async function pagesOf({ slug }: City): Promise<SitemapPage[]> {
    const [campaigns, places] = await Promise.all([catalog.campaigns(slug), catalog.places(slug)])
    const paths = [
      '',
      ...campaigns.map(campaign => `/campaigns/${campaign.slug}`),
      ...places.map(place => `/places/${place.slug}`),
      '/map',
      '/share',
      '/transparency',
      ...CITY_PAGES.map(page => `/${page}`),
    ]
    return paths.slice(0, MOST).map(path => ({ address: `${url}/${slug}${path}` }))
  }

  async function storiesOf({ slug }: City, month: string, part: number): Promise<SitemapPage[]> {
    // Only a stranger asks for a part that nobody has named: its month is not read through each time to find that out.
    if (part > 1 && (part - 1) * mostUrls >= (await countOf(slug, month))) return []
    const found: SitemapPage[] = []
    for await (const card of storiesOfMonth(context, slug, month, (part - 1) * mostUrls)) {
      found.push(pageOf(card, url))
      if (found.length >= mostUrls) break
    }
    return found
  }

  return app
}

const pageOf = ({ city, id, publishedAt, partners, photo }: Card, url: string): SitemapPage => ({
  address: url + storyPath(city, id),
  changed: publishedAt,
  ...(partners && { image: `${url}${mediaPath(photo.base)}/${photo.width}.jpg` }),
})

const answer = (c: Request, xml: string) => answerCached(c, xml, 'application/xml; charset=utf-8')
