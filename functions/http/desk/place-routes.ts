import { Hono } from 'hono'
import * as v from 'valibot'
import { Place } from '../../../shared/place.ts'
import type { Context } from '../../context.ts'
import { cityFor } from '../../submissions/desk-access.ts'
import { listPlaces, putPlace, removePlace } from '../../submissions/desk-places.ts'
import { useOf } from '../../submissions/desk-use.ts'
import { readJson } from '../body-hash.ts'
import { describe } from '../describe.ts'
import { basisOf } from './basis.ts'
import { checkSlug } from './check-slug.ts'
import type { DeskEnv } from './signed-in.ts'
import { Use } from './use.ts'

const Stamped = v.object({ place: Place, stamp: v.string() })
const CONFIRMED = { confirmed: { description: '`yes` removes it although it is used' } }

/** The places of a city, for its editors. */
export function placeRoutes(context: Context): Hono<DeskEnv> {
  const app = new Hono<DeskEnv>()

  app.get(
    '/',
    describe({
      summary: 'The places of a city, each with its stamp',
      tag: 'desk',
      answers: { 200: v.object({ items: v.array(Stamped) }) },
      problems: [401, 403, 404],
    }),
    async c => c.json(await listPlaces(context, c.get('member'), c.req.param('city') ?? '')),
  )

  app.put(
    '/:slug',
    describe({ summary: 'Name or change a place', tag: 'desk', body: Place, answers: { 200: Stamped }, problems: [400, 401, 403, 404, 409] }),
    async c => {
      const place = readJson(c, Place)
      checkSlug(c.req.param('slug'), place.slug)
      return c.json(await putPlace(context, c.get('member'), c.req.param('city') ?? '', place, basisOf(c)))
    },
  )

  app.get('/:slug/use', describe({ summary: 'What would be left without it', tag: 'desk', answers: { 200: Use }, problems: [401, 403, 404] }), async c => {
    const city = await cityFor(context, c.get('member'), c.req.param('city') ?? '', 'editor')
    return c.json(await useOf(context, city.slug, 'place', c.req.param('slug')))
  })

  app.delete(
    '/:slug',
    describe({ summary: 'Remove a place', tag: 'desk', query: CONFIRMED, answers: { 204: undefined }, problems: [401, 403, 404, 409] }),
    async c => {
      await removePlace(context, c.get('member'), c.req.param('city') ?? '', c.req.param('slug'), c.req.query('confirmed') === 'yes')
      return c.body(null, 204)
    },
  )
  return app
}
