import { Hono } from 'hono'
import * as v from 'valibot'
import { DeskMember } from '../../../shared/desk.ts'
import type { Context } from '../../context.ts'
import { Grants, grantRoles, listMembers } from '../../submissions/desk-members.ts'
import { readJson } from '../body-hash.ts'
import { describe } from '../describe.ts'
import { stampIn } from './basis.ts'
import type { DeskEnv } from './signed-in.ts'

const Body = v.strictObject({ roles: Grants })

/** Who may do what, for admins. */
export function memberRoutes(context: Context): Hono<DeskEnv> {
  const app = new Hono<DeskEnv>()

  app.get(
    '/',
    describe({
      summary: 'Everyone who ever signed in, with their roles',
      tag: 'desk',
      answers: { 200: v.object({ items: v.array(DeskMember) }) },
      problems: [401, 403, 404],
    }),
    async c => c.json(await listMembers(context, c.get('member'))),
  )

  app.put(
    '/:key',
    describe({ summary: 'Give someone other roles', tag: 'desk', body: Body, answers: { 200: DeskMember }, problems: [400, 401, 403, 404, 409] }),
    async c => c.json(await grantRoles(context, c.get('member'), c.req.param('key'), readJson(c, Body).roles, stampIn(c))),
  )
  return app
}
