import { Hono, type Context as Request } from 'hono'
import * as v from 'valibot'
import { City } from '../../../shared/city.ts'
import type { Context } from '../../context.ts'
import { readOwnCity, saveOwnCity } from '../../submissions/desk-city.ts'
import { readJson } from '../body-hash.ts'
import { describe } from '../describe.ts'
import { stampIn } from './basis.ts'
import { checkSlug } from './check-slug.ts'
import type { DeskEnv } from './signed-in.ts'

const Stamped = v.object({ thing: City, stamp: v.string() })

/** Everything that a city decides for itself, for its admins. */
export function cityRoutes(context: Context): Hono<DeskEnv> {
  const cityOf = (c: Request) => c.req.param('city') ?? ''
  const app = new Hono<DeskEnv>()

  app.get(
    '/',
    describe({ summary: 'A city as its admins keep it, with its stamp', tag: 'desk', answers: { 200: Stamped }, problems: [401, 403, 404] }),
    async c => c.json(await readOwnCity(context, c.get('member'), cityOf(c))),
  )

  app.put(
    '/',
    describe({
      summary: 'Change a city',
      description:
        'Its short name and country stay. `terms.version` is made here: other terms get a new one, named after the day. Consents name it with that of the gallery’s own words, as the public answer has it.',
      tag: 'desk',
      body: City,
      answers: { 200: Stamped },
      problems: [400, 401, 403, 404, 409, 413],
    }),
    async c => {
      const city = readJson(c, City)
      checkSlug(cityOf(c), city.slug)
      return c.json(await saveOwnCity(context, c.get('member'), city, stampIn(c)))
    },
  )
  return app
}
