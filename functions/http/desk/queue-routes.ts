import { Hono } from 'hono'
import * as v from 'valibot'
import { decodeCursor } from '../../../shared/cursor.ts'
import { DeskMe, QueueAnswer, View } from '../../../shared/desk.ts'
import { ROLES } from '../../../shared/member.ts'
import { Slug } from '../../../shared/text.ts'
import type { Context } from '../../context.ts'
import { AppError } from '../../errors.ts'
import { citiesOf } from '../../submissions/desk-access.ts'
import { readQueue } from '../../submissions/desk-queue.ts'
import { described, valid } from './describe.ts'
import type { DeskEnv } from './signed-in.ts'

const Query = v.object({
  city: v.optional(Slug),
  state: v.optional(View, 'waiting'),
  sort: v.optional(v.picklist(['oldest', 'newest'])),
  cursor: v.optional(v.pipe(v.string(), v.maxLength(60))),
})

/** Who I am, and what waits for me. */
export function queueRoutes(context: Context): Hono<DeskEnv> {
  const app = new Hono<DeskEnv>()

  app.get('/me', described('The member, and the cities with the role in each', { answer: DeskMe }), async c => {
    const member = c.get('member')
    const cities = await citiesOf(context, member, 'moderator')
    const roleIn = (slug: string) => {
      const roles = member.roles.filter(({ city }) => city === slug || city === '*').map(({ role }) => ROLES.indexOf(role))
      return ROLES[Math.max(0, ...roles)] ?? 'moderator'
    }
    const answer: DeskMe = {
      name: member.name,
      cities: cities.map(({ slug, name, languages, accent }) => ({ slug, name, languages, accent, role: roleIn(slug) })),
    }
    return c.json(answer)
  })

  app.get(
    '/queue',
    described('One page of a view of the queue', { answer: QueueAnswer, problems: ['bad-fields', 'bad-cursor'] }),
    valid('query', Query),
    async c => {
      const { city, state, sort, cursor } = c.req.valid('query')
      const after = cursor === undefined ? undefined : decodeCursor(cursor)
      if (cursor !== undefined && !after) throw new AppError('bad-cursor', 'expected a cursor from an earlier answer')
      // What waits is taken in order of arrival; what is done is looked up, the latest first.
      const oldestFirst = sort ? sort === 'oldest' : state === 'waiting' || state === 'appealed'
      return c.json(await readQueue(context, c.get('member'), { city, view: state, oldestFirst, after }))
    },
  )
  return app
}
