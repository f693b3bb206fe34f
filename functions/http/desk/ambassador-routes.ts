import { Hono, type Context as Request } from 'hono'
import * as v from 'valibot'
import { AmbassadorBody } from '../../../shared/ambassador.ts'
import { DeskAmbassador } from '../../../shared/desk-people.ts'
import type { Context } from '../../context.ts'
import { addAmbassador, listAmbassadors, withdrawAmbassador } from '../../submissions/ambassadors.ts'
import { readJson } from '../body-hash.ts'
import { describe } from '../describe.ts'
import type { DeskEnv } from './signed-in.ts'

const Made = v.object({ ...DeskAmbassador.entries, link: v.pipe(v.string(), v.description('Told this once')) })

/** Links by which ambassadors bring contributors, for the admins of a city. */
export function ambassadorRoutes(context: Context): Hono<DeskEnv> {
  const cityOf = (c: Request) => c.req.param('city') ?? ''
  const app = new Hono<DeskEnv>()

  app.get(
    '/',
    describe({
      summary: 'Links of ambassadors that work or have ended',
      tag: 'desk',
      answers: { 200: v.object({ items: v.array(DeskAmbassador) }) },
      problems: [401, 403, 404],
    }),
    async c => c.json({ items: await listAmbassadors(context, c.get('member'), cityOf(c)) }),
  )

  app.post(
    '/',
    describe({
      summary: 'Make a link for an ambassador',
      description: 'What is sent by it stands in the queue as if it had come twelve hours earlier. It changes nothing of what is found or decided.',
      tag: 'desk',
      body: AmbassadorBody,
      answers: { 201: Made },
      problems: [400, 401, 403, 404, 409],
    }),
    async c => c.json(await addAmbassador(context, c.get('member'), cityOf(c), readJson(c, AmbassadorBody)), 201),
  )

  app.delete(
    '/:id',
    describe({ summary: 'Withdraw the link of an ambassador', tag: 'desk', answers: { 204: undefined }, problems: [401, 403, 404] }),
    async c => {
      await withdrawAmbassador(context, c.get('member'), cityOf(c), c.req.param('id') ?? '')
      return c.body(null, 204)
    },
  )
  return app
}
