import { Hono } from 'hono'
import { BulkAnswer } from '../../../shared/desk-queue.ts'
import type { Context } from '../../context.ts'
import { BulkBody, decideMany } from '../../submissions/decide-many.ts'
import { readJson } from '../body-hash.ts'
import { describe } from '../describe.ts'
import type { DeskEnv } from './signed-in.ts'

/** One decision for many submissions. */
export function bulkRoutes(context: Context): Hono<DeskEnv> {
  return new Hono<DeskEnv>().post(
    '/',
    describe({
      summary: 'Publish, decline or take back up to 100 submissions, with one reason',
      description:
        'Each is decided by itself, on the version that is named for it: `done`, `changed` meanwhile (`by` whom and `at` what time), or `failed` with a problem’s code. A repeat answers the same. What asks for a careful look is not published so.',
      tag: 'desk',
      body: BulkBody,
      answers: { 200: BulkAnswer },
      problems: [400, 401, 403],
    }),
    async c => c.json(await decideMany(context, c.get('member'), readJson(c, BulkBody))),
  )
}
