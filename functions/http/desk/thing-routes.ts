import { Hono, type Context as Request } from 'hono'
import * as v from 'valibot'
import type { Context } from '../../context.ts'
import type { ThingKind, Things } from '../../ports.ts'
import { cityFor } from '../../submissions/desk-access.ts'
import { listThings, removeThing, saveThing } from '../../submissions/desk-things.ts'
import { useOf } from '../../submissions/desk-use.ts'
import { readJson } from '../body-hash.ts'
import { describe } from '../describe.ts'
import { basisOf, stampIn } from './basis.ts'
import { checkSlug } from './check-slug.ts'
import type { DeskEnv } from './signed-in.ts'
import { Use } from './use.ts'

const CONFIRMED = { confirmed: { description: '`yes` removes it although it is used' } }

/** The campaigns or places of a city, for its editors. */
export function thingRoutes<Kind extends ThingKind>(context: Context, kind: Kind, Thing: v.GenericSchema<unknown, Things[Kind]>): Hono<DeskEnv> {
  const Stamped = v.object({ thing: Thing, stamp: v.string() })
  const cityOf = (c: Request) => c.req.param('city') ?? ''
  const app = new Hono<DeskEnv>()

  app.get(
    '/',
    describe({
      summary: `The ${kind} of a city, each with its stamp`,
      tag: 'desk',
      answers: { 200: v.object({ items: v.array(Stamped) }) },
      problems: [401, 403, 404],
    }),
    async c => c.json(await listThings(context, c.get('member'), kind, cityOf(c))),
  )

  app.put(
    '/:slug',
    describe({
      summary: `Add to the ${kind} of a city, or change one`,
      tag: 'desk',
      body: Thing,
      answers: { 200: Stamped },
      problems: [400, 401, 403, 404, 409],
    }),
    async c => {
      const thing = readJson(c, Thing)
      checkSlug(c.req.param('slug'), thing.slug)
      return c.json(await saveThing(context, c.get('member'), kind, cityOf(c), thing, basisOf(c)))
    },
  )

  app.get('/:slug/use', describe({ summary: 'What would be left without it', tag: 'desk', answers: { 200: Use }, problems: [401, 403, 404] }), async c => {
    const city = await cityFor(context, c.get('member'), cityOf(c), 'editor')
    return c.json(await useOf(context, city.slug, kind, c.req.param('slug')))
  })

  app.delete(
    '/:slug',
    describe({ summary: `Remove one of the ${kind}`, tag: 'desk', query: CONFIRMED, answers: { 204: undefined }, problems: [400, 401, 403, 404, 409] }),
    async c => {
      await removeThing(context, c.get('member'), kind, cityOf(c), c.req.param('slug'), stampIn(c), c.req.query('confirmed') === 'yes')
      return c.body(null, 204)
    },
  )
  return app
}
