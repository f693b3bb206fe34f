import { Hono } from 'hono'
import * as v from 'valibot'
import { DeskMember, DeskRoleChange, NamedCampaign } from '../../../shared/desk-people.ts'
import type { Context } from '../../context.ts'
import { Grants, grantRoles, listMembers, removeMember } from '../../submissions/desk-members.ts'
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
      summary: 'Everyone who ever signed in, with their roles and what was changed of them',
      tag: 'desk',
      answers: { 200: v.object({ items: v.array(DeskMember), changes: v.array(DeskRoleChange), campaigns: v.array(NamedCampaign) }) },
      problems: [401, 403, 404],
    }),
    async c => c.json(await listMembers(context, c.get('member'))),
  )

  app.put(
    '/:key',
    describe({ summary: 'Give someone other roles', tag: 'desk', body: Body, answers: { 200: DeskMember }, problems: [400, 401, 403, 404, 409] }),
    async c => c.json(await grantRoles(context, c.get('member'), c.req.param('key'), readJson(c, Body).roles, stampIn(c))),
  )

  app.delete(
    '/:key',
    describe({ summary: 'Take every role from someone, and remove them', tag: 'desk', answers: { 204: undefined }, problems: [401, 403, 404, 409] }),
    async c => {
      await removeMember(context, c.get('member'), c.req.param('key'))
      return c.body(null, 204)
    },
  )
  return app
}
