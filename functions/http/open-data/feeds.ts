import { Hono, type Context as Request } from 'hono'
import * as v from 'valibot'
import type { City } from '../../../shared/city.ts'
import { FEED_FORMATS, type FeedFormat } from '../../../shared/paths.ts'
import type { Place } from '../../../shared/place.ts'
import type { StoryRecord } from '../../../shared/story.ts'
import { Lang, Slug } from '../../../shared/text.ts'
import type { Context } from '../../context.ts'
import { notFound } from '../../errors.ts'
import { listHarvest, listWithdrawn } from '../../submissions/list-harvest.ts'
import { answerCached, answerJson, openToEverySite } from '../cache.ts'
import { type Reader, readerOf } from '../pages/reader.ts'
import { atom } from './atom.ts'
import { csv } from './csv.ts'
import { type Entry, entryOf, type Feed, goneOf, newestOf } from './feed.ts'
import { feedHead } from './feed-head.ts'
import { expectKnown, type Subject, subjectOf, withdrawnQuery } from './feed-query.ts'
import { geojson } from './geojson.ts'
import { jsonFeed } from './json-feed.ts'
import { rss } from './rss.ts'

const FORMATS: Record<FeedFormat, { type: string; write: (feed: Feed) => string }> = {
  rss: { type: 'application/rss+xml; charset=utf-8', write: rss },
  atom: { type: 'application/atom+xml; charset=utf-8', write: atom },
  json: { type: 'application/feed+json', write: jsonFeed },
  geojson: { type: 'application/geo+json', write: geojson },
  csv: { type: 'text/csv; charset=utf-8; header=present', write: csv },
}

const FILE = `:file{stories\\.(${FEED_FORMATS.join('|')})}`

/** What went last, in an Atom feed: who asks once a day misses none of a usual city. The whole is in `withdrawn.json`. */
const TOMBSTONES = 60

/** What partners of a city may take: its stories in five formats, newest first, and what of them is public no more. */
export function createFeeds(context: Context): Hono {
  const app = new Hono()
  const { url } = context.config
  app.get(`/feeds/${FILE}`, openToEverySite, c => answerFeed(c, undefined))
  app.get(`/feeds/:city/${FILE}`, openToEverySite, c => answerFeed(c, c.req.param('city')))
  app.get('/feeds/withdrawn.json', openToEverySite, c => answerWithdrawn(c, undefined))
  app.get('/feeds/:city/withdrawn.json', openToEverySite, c => answerWithdrawn(c, c.req.param('city')))

  async function answerFeed(c: Request, slug: string | undefined): Promise<Response> {
    const subject = await subjectOf(context, slug, c.req.queries())
    const reader = readerOf(c, subject.city)
    // The route takes no other.
    const format = c.req.path.slice(c.req.path.lastIndexOf('.') + 1) as FeedFormat
    const { type, write } = FORMATS[format]
    const feed = await feedOf(c, subject, reader, format)
    c.header('Link', linksOf(feed))
    c.header('Access-Control-Expose-Headers', 'Link, ETag')
    return answerCached(c, write(feed), type)
  }

  async function feedOf(c: Request, subject: Subject, reader: Reader, format: FeedFormat): Promise<Feed> {
    const { city, filter, limit, cursor } = subject
    const key = { ...(city && { city: city.slug }) }
    const isFirst = cursor === undefined
    const [harvest, gone] = await Promise.all([
      listHarvest(context, { ...key, ...(filter && { filter }), limit, cursor }),
      isFirst && format === 'atom' ? listWithdrawn(context, { ...key, limit: TOMBSTONES }) : undefined,
    ])
    expectKnown(subject, harvest.isEmpty)
    const entries = await entriesOf(harvest.stories, subject, reader)
    const tombstones = (gone?.items ?? []).map(each => goneOf(each, url))
    const updated = newestOf(entries, tombstones)
    const { pathname } = new URL(c.req.url)
    const address = (at: string | undefined) => {
      const query = new URLSearchParams(filter && [[filter.kind, filter.value]])
      const lang = c.req.query('lang')
      if (v.is(Lang, lang)) query.set('lang', lang)
      if (c.req.query('limit') !== undefined) query.set('limit', String(limit))
      if (at !== undefined) query.set('cursor', at)
      return `${url}${pathname}${query.size > 0 ? `?${query}` : ''}`
    }
    return {
      ...feedHead(url, subject, reader),
      self: address(cursor),
      first: address(undefined),
      ...(harvest.next !== undefined && { next: address(harvest.next) }),
      withdrawn: `${url}/feeds/${city ? `${city.slug}/` : ''}withdrawn.json`,
      ...(updated && { updated }),
      entries,
      tombstones,
    }
  }

  /** In a feed of the network each story has the places of its own city. */
  async function entriesOf(stories: readonly StoryRecord[], { city, places }: Subject, reader: Reader): Promise<Entry[]> {
    if (city) return stories.map(story => entryOf(story, url, reader, city, places))
    const slugs = [...new Set(stories.map(story => story.city))]
    const known = new Map<string, [City | undefined, Place[]]>(
      await Promise.all(slugs.map(async slug => [slug, await Promise.all([context.catalog.city(slug), context.catalog.places(slug)])] as const)),
    )
    return stories.map(story => entryOf(story, url, reader, ...(known.get(story.city) ?? [undefined, []])))
  }

  async function answerWithdrawn(c: Request, slug: string | undefined): Promise<Response> {
    const city = slug === undefined ? undefined : v.is(Slug, slug) ? await context.catalog.city(slug) : undefined
    if (slug !== undefined && !city) throw notFound('city', slug)
    const { items, next } = await listWithdrawn(context, { ...(city && { city: city.slug }), ...withdrawnQuery(c.req.queries()) })
    return answerJson(c, { items: items.map(each => goneOf(each, url)), ...(next && { next }) })
  }

  return app
}

/** The same links for formats that have no place for them (RFC 8288). */
const linksOf = ({ self, first, next, page, withdrawn }: Feed) =>
  [
    `<${self}>; rel="self"`,
    `<${first}>; rel="first"`,
    ...(next ? [`<${next}>; rel="next"`] : []),
    `<${page}>; rel="alternate"; type="text/html"`,
    `<${withdrawn}>; rel="related"; type="application/json"`,
  ].join(', ')
