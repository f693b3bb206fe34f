import { Hono } from 'hono'
import * as v from 'valibot'
import { DeskStatistics, PERIODS } from '../../../shared/desk-statistics.ts'
import type { Context } from '../../context.ts'
import { readStatistics } from '../../submissions/desk-statistics.ts'
import { describe } from '../describe.ts'
import type { DeskEnv } from './signed-in.ts'

const Query = v.object({
  days: v.optional(v.pipe(v.picklist(PERIODS.map(String)), v.transform(Number)), '90'),
})

/** What a city did, in numbers for whoever moderates it. */
export function statisticsRoutes(context: Context): Hono<DeskEnv> {
  const app = new Hono<DeskEnv>()
  app.get(
    '/',
    describe({
      summary: 'What happened in a city day by day, how long its queue waits, and how machines and people agree',
      description: 'Counted once a day, but for the ages of what waits. Nothing is about a person.',
      tag: 'desk',
      query: { days: { description: 'Days up to today: 90 unless asked otherwise', schema: { type: 'string', enum: PERIODS.map(String) } } },
      answers: { 200: DeskStatistics },
      problems: [400, 401, 403, 404],
    }),
    async c => c.json(await readStatistics(context, c.get('member'), c.req.param('city') ?? '', v.parse(Query, c.req.query()).days)),
  )
  return app
}
