import { Hono } from 'hono'
import * as v from 'valibot'
import { PublicStory, StoryList } from '../../shared/api.ts'
import type { ListKey } from '../../shared/card.ts'
import { Tag } from '../../shared/submission.ts'
import { Slug } from '../../shared/text.ts'
import { Theme } from '../../shared/theme.ts'
import type { Context } from '../context.ts'
import { AppError, notFound } from '../errors.ts'
import { listStories } from '../submissions/list-stories.ts'
import { answerJson, openToEverySite } from './cache.ts'
import { describe } from './describe.ts'
import { badFields } from './problems.ts'
import { storyAnswer, storyCard } from './story-answers.ts'

export const FILTERS = ['campaign', 'theme', 'place', 'tag'] as const

const ListQuery = v.object({
  campaign: v.optional(Slug),
  theme: v.optional(Theme),
  place: v.optional(Slug),
  tag: v.optional(Tag),
  limit: v.optional(v.pipe(v.string(), v.regex(/^([1-9]|[1-5]\d|60)$/, 'expected a number from 1 to 60'), v.transform(Number)), '24'),
  cursor: v.optional(v.pipe(v.string(), v.maxLength(60))),
})

const query = {
  ...Object.fromEntries(FILTERS.map(name => [name, { description: 'At most one of campaign, theme, place and tag' }])),
  limit: { description: '1 to 60', schema: { type: 'integer', minimum: 1, maximum: 60, default: 24 } },
  cursor: { description: '`next` of the page before' },
}

/** Published stories: lists with at most one filter, and one story. */
export function createStoriesApi(context: Context): Hono {
  const app = new Hono()
  const { url } = context.config

  app.get(
    '/api/v1/stories',
    describe({ summary: 'Stories of the whole network, newest first', tag: 'reading', query, answers: { 200: StoryList }, problems: [400] }),
    openToEverySite,
    async c => answerJson(c, await list(readListQuery(c.req.queries()))),
  )

  app.get(
    '/api/v1/cities/:city/stories',
    describe({ summary: 'Stories of a city, newest first', tag: 'reading', query, answers: { 200: StoryList }, problems: [400, 404] }),
    openToEverySite,
    async c => {
      const slug = c.req.param('city')
      const query = readListQuery(c.req.queries())
      // What is no slug could name another list.
      const city = v.is(Slug, slug) ? await context.catalog.city(slug) : undefined
      if (!city) throw notFound('city', slug)
      const { excludedOrigins = [] } = city
      return answerJson(c, { ...(await list({ ...query, city: slug })), ...(excludedOrigins.length > 0 && { excludedOrigins }) })
    },
  )

  app.get(
    '/api/v1/stories/:id',
    describe({ summary: 'One story', tag: 'reading', answers: { 200: PublicStory }, problems: [404] }),
    openToEverySite,
    async c => {
      const story = await context.gallery.story(c.req.param('id'))
      if (!story) throw notFound('story', c.req.param('id'))
      return answerJson(c, storyAnswer(story, url))
    },
  )

  async function list(query: Parameters<typeof listStories>[1]): Promise<StoryList> {
    const { cards, next } = await listStories(context, query)
    return { items: cards.map(card => storyCard(card, url)), ...(next && { next }) }
  }

  return app
}

/** Read a list's query; a second filter, or one filter twice, is refused rather than ignored. */
export function readListQuery(queries: Record<string, string[]>): Omit<ListKey, 'city'> & { limit: number; cursor?: string | undefined } {
  const asked = FILTERS.flatMap(kind => (queries[kind] ?? []).map(() => kind))
  if (asked.length > 1) throw new AppError('one-filter', `expected at most one of ${FILTERS.join(', ')}, received ${asked.join(', ')}`)
  const [kind] = asked
  const { limit, cursor } = queries
  for (const name of ['limit', 'cursor'])
    if ((queries[name]?.length ?? 0) > 1) throw new AppError('bad-request', `expected "${name}" once, received it ${queries[name]?.length} times`)
  const result = v.safeParse(ListQuery, { ...(kind && { [kind]: queries[kind]?.[0] }), limit: limit?.[0], cursor: cursor?.[0] })
  if (!result.success) throw badFields(result.issues)
  const value = kind && result.output[kind]
  return { limit: result.output.limit, cursor: result.output.cursor, ...(kind && value && { filter: { kind, value } }) }
}
