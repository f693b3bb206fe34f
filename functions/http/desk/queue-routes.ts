import { Hono } from 'hono'
import * as v from 'valibot'
import { decodeCursor } from '../../../shared/cursor.ts'
import { DeskMe } from '../../../shared/desk.ts'
import { FacetsAnswer, QueueAnswer, VIEWS, View } from '../../../shared/desk-queue.ts'
import { QueueFilter } from '../../../shared/queue-filter.ts'
import { Slug } from '../../../shared/text.ts'
import { URGENCIES } from '../../../shared/urgency.ts'
import type { Context } from '../../context.ts'
import { AppError } from '../../errors.ts'
import { changeOwn, OwnBody } from '../../submissions/change-own.ts'
import { readFacets } from '../../submissions/desk-facets.ts'
import { readMe } from '../../submissions/desk-me.ts'
import { readQueue } from '../../submissions/desk-queue.ts'
import { readJson } from '../body-hash.ts'
import { describe } from '../describe.ts'
import type { DeskEnv } from './signed-in.ts'

const Query = v.object({
  ...QueueFilter.entries,
  city: v.optional(Slug),
  state: v.optional(View, 'waiting'),
  sort: v.optional(v.picklist(['oldest', 'newest'])),
  cursor: v.optional(v.pipe(v.string(), v.maxLength(60))),
})

const NARROWED = {
  campaign: { description: 'Short name of a campaign' },
  place: { description: 'Short name of a place, as an editor or else the sender named it' },
  language: { description: 'Base language of the story' },
  finding: { description: 'What a machine saw in the photos or the words; `held` is whatever asks for a careful look' },
  age: { description: 'Against what the city promises', schema: { type: 'string', enum: [...URGENCIES] } },
}
const QUERY = {
  ...NARROWED,
  city: { description: 'Short name of one city; without it all that the member moderates' },
  state: { description: 'What waits for a person (the default), or one state', schema: { type: 'string', enum: [...VIEWS] } },
  sort: { description: 'What waits is oldest first unless asked otherwise', schema: { type: 'string', enum: ['oldest', 'newest'] } },
  cursor: { description: '`next` of the answer before' },
}

/** Who I am, and what waits for me. */
export function queueRoutes(context: Context): Hono<DeskEnv> {
  const app = new Hono<DeskEnv>()

  app.get(
    '/me',
    describe({ summary: 'The member, and the cities with the role in each', tag: 'desk', answers: { 200: DeskMe }, problems: [401, 403] }),
    async c => c.json(await readMe(context, c.get('member'))),
  )

  app.put(
    '/me',
    describe({
      summary: 'Choose whether and in which language what waits is mailed',
      tag: 'desk',
      body: OwnBody,
      answers: { 200: DeskMe },
      problems: [400, 401, 403],
    }),
    async c => c.json(await readMe(context, await changeOwn(context, c.get('member'), readJson(c, OwnBody)))),
  )

  app.get(
    '/queue',
    describe({ summary: 'One page of a view of the queue', tag: 'desk', query: QUERY, answers: { 200: QueueAnswer }, problems: [400, 401, 403, 404] }),
    async c => {
      const { city, state, sort, cursor, ...filter } = v.parse(Query, c.req.query())
      const after = cursor === undefined ? undefined : decodeCursor(cursor)
      if (cursor !== undefined && !after) throw new AppError('bad-cursor', 'expected a cursor from an earlier answer')
      return c.json(await readQueue(context, c.get('member'), { city, view: state, filter, oldestFirst: isOldestFirst(state, sort), after }))
    },
  )

  app.get(
    '/queue/facets',
    describe({
      summary: 'What a view can be narrowed by',
      description: 'Counted among the first of the view, in its order; `isWhole` says whether that is all of it.',
      tag: 'desk',
      query: QUERY,
      answers: { 200: FacetsAnswer },
      problems: [400, 401, 403, 404],
    }),
    async c => {
      const { city, state, sort, cursor: _, ...filter } = v.parse(Query, c.req.query())
      return c.json(await readFacets(context, c.get('member'), { city, view: state, filter, oldestFirst: isOldestFirst(state, sort) }))
    },
  )
  return app
}

/** What waits is taken in order of arrival; what is done is looked up, the latest first. */
const isOldestFirst = (state: View, sort: 'oldest' | 'newest' | undefined) => (sort ? sort === 'oldest' : state === 'waiting' || state === 'appealed')
