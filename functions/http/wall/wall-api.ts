import { Hono } from 'hono'
import { WallAnswer } from '../../../shared/wall-api.ts'
import type { Context } from '../../context.ts'
import { notFound } from '../../errors.ts'
import { countWaiting } from '../../submissions/count-waiting.ts'
import { answerJson, openToEverySite } from '../cache.ts'
import { describe } from '../describe.ts'

/** How much waits to be looked at: a part of the api, whose program may ask the queue, unlike those of everybody's pages. */
export function createWallApi(context: Context): Hono {
  const app = new Hono()
  app.get(
    '/api/v1/cities/:city/wall',
    describe({ summary: 'How many contributions to a city wait for a moderator', tag: 'reading', answers: { 200: WallAnswer }, problems: [404] }),
    openToEverySite,
    async c => {
      const city = await context.catalog.city(c.req.param('city'))
      if (!city) throw notFound('city', c.req.param('city'))
      return answerJson(c, await countWaiting(context, city.slug))
    },
  )
  return app
}
