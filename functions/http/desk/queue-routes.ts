import { Hono } from 'hono'
import * as v from 'valibot'
import { decodeCursor } from '../../../shared/cursor.ts'
import { DeskMe, QueueAnswer, VIEWS, View } from '../../../shared/desk.ts'
import { Slug } from '../../../shared/text.ts'
import type { Context } from '../../context.ts'
import { AppError } from '../../errors.ts'
import { readMe } from '../../submissions/desk-me.ts'
import { readQueue } from '../../submissions/desk-queue.ts'
import { describe } from '../describe.ts'
import type { DeskEnv } from './signed-in.ts'

const Query = v.object({
  city: v.optional(Slug),
  state: v.optional(View, 'waiting'),
  sort: v.optional(v.picklist(['oldest', 'newest'])),
  cursor: v.optional(v.pipe(v.string(), v.maxLength(60))),
})

const QUERY = {
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

  app.get(
    '/queue',
    describe({ summary: 'One page of a view of the queue', tag: 'desk', query: QUERY, answers: { 200: QueueAnswer }, problems: [400, 401, 403, 404] }),
    async c => {
      const { city, state, sort, cursor } = v.parse(Query, c.req.query())
      const after = cursor === undefined ? undefined : decodeCursor(cursor)
      if (cursor !== undefined && !after) throw new AppError('bad-cursor', 'expected a cursor from an earlier answer')
      // What waits is taken in order of arrival; what is done is looked up, the latest first.
      const oldestFirst = sort ? sort === 'oldest' : state === 'waiting' || state === 'appealed'
      return c.json(await readQueue(context, c.get('member'), { city, view: state, oldestFirst, after }))
    },
  )
  return app
}
