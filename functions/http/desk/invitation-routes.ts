import { Hono } from 'hono'
import * as v from 'valibot'
import { DeskInvitation, NamedCampaign } from '../../../shared/desk-people.ts'
import { InvitationBody } from '../../../shared/invitation.ts'
import { TOKEN_PATTERN } from '../../../shared/paths.ts'
import type { Context } from '../../context.ts'
import { acceptInvitation } from '../../submissions/accept-invitation.ts'
import { invite, inviteAgain, listInvitations, withdrawInvitation } from '../../submissions/invite.ts'
import { readJson } from '../body-hash.ts'
import { describe } from '../describe.ts'
import type { DeskEnv } from './signed-in.ts'

const Acceptance = v.strictObject({ token: v.pipe(v.string(), v.regex(TOKEN_PATTERN)) })

/** Who was invited to the desk, for admins; and accepting, for whoever was. */
export function invitationRoutes(context: Context): Hono<DeskEnv> {
  const app = new Hono<DeskEnv>()

  app.get(
    '/',
    describe({
      summary: 'Invitations that wait or have ended',
      tag: 'desk',
      answers: { 200: v.object({ items: v.array(DeskInvitation), campaigns: v.array(NamedCampaign) }) },
      problems: [401, 403, 404],
    }),
    async c => c.json(await listInvitations(context, c.get('member'))),
  )

  app.post(
    '/',
    describe({
      summary: 'Invite somebody by e-mail',
      description: 'The mail has a link that works for seven days. Accepting it needs a login with the very address, verified.',
      tag: 'desk',
      body: InvitationBody,
      answers: { 201: DeskInvitation },
      problems: [400, 401, 403, 404, 409, 429],
    }),
    async c => c.json(await invite(context, c.get('member'), readJson(c, InvitationBody)), 201),
  )

  app.post(
    '/:id/mail',
    describe({ summary: 'Send an invitation again', tag: 'desk', answers: { 200: DeskInvitation }, problems: [401, 403, 404, 409, 429] }),
    async c => c.json(await inviteAgain(context, c.get('member'), c.req.param('id'))),
  )

  app.delete('/:id', describe({ summary: 'Withdraw an invitation', tag: 'desk', answers: { 204: undefined }, problems: [401, 403, 404] }), async c => {
    await withdrawInvitation(context, c.get('member'), c.req.param('id'))
    return c.body(null, 204)
  })

  app.post(
    '/accept',
    describe({ summary: 'Take the roles of an invitation', tag: 'desk', body: Acceptance, answers: { 204: undefined }, problems: [400, 401, 403, 404, 409] }),
    async c => {
      await acceptInvitation(context, c.get('member'), readJson(c, Acceptance).token)
      return c.body(null, 204)
    },
  )
  return app
}
