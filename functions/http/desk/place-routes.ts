import { Hono } from 'hono'
import * as v from 'valibot'
import { Place } from '../../../shared/place.ts'
import type { Context } from '../../context.ts'
import { cityFor } from '../../submissions/desk-access.ts'
import { listPlaces, putPlace, removePlace } from '../../submissions/desk-places.ts'
import { useOf } from '../../submissions/desk-use.ts'
import { basisOf } from './basis.ts'
import { checkSlug } from './check-slug.ts'
import { described, valid } from './describe.ts'
import type { DeskEnv } from './signed-in.ts'
import { Use } from './use.ts'

const Stamped = v.object({ place: Place, stamp: v.string() })
const Confirmed = v.object({ confirmed: v.optional(v.picklist(['yes'])) })

/** The places of a city, for its editors. */
export function placeRoutes(context: Context): Hono<DeskEnv> {
  const app = new Hono<DeskEnv>()

  app.get('/', described('The places of a city, each with its stamp', { answer: v.object({ items: v.array(Stamped) }) }), async c =>
    c.json(await listPlaces(context, c.get('member'), c.req.param('city') ?? '')),
  )

  app.put('/:slug', described('Name or change a place', { answer: Stamped, problems: ['bad-fields', 'version-conflict'] }), valid('json', Place), async c => {
    const place = c.req.valid('json')
    checkSlug(c.req.param('slug'), place.slug)
    return c.json(await putPlace(context, c.get('member'), c.req.param('city') ?? '', place, basisOf(c)))
  })

  app.get('/:slug/use', described('What would be left without it', { answer: Use }), async c => {
    const city = await cityFor(context, c.get('member'), c.req.param('city') ?? '', 'editor')
    return c.json(await useOf(context, city.slug, 'place', c.req.param('slug')))
  })

  app.delete(
    '/:slug',
    described('Remove a place; `confirmed=yes` while it is used', { status: 204, problems: ['not-possible-now'] }),
    valid('query', Confirmed),
    async c => {
      await removePlace(context, c.get('member'), c.req.param('city') ?? '', c.req.param('slug'), c.req.valid('query').confirmed === 'yes')
      return c.body(null, 204)
    },
  )
  return app
}
