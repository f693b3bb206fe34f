import { Hono } from 'hono'
import * as v from 'valibot'
import { Campaign } from '../../../shared/campaign.ts'
import type { Context } from '../../context.ts'
import { cityFor } from '../../submissions/desk-access.ts'
import { listCampaigns, putCampaign, removeCampaign } from '../../submissions/desk-campaigns.ts'
import { useOf } from '../../submissions/desk-use.ts'
import { readJson } from '../body-hash.ts'
import { describe } from '../describe.ts'
import { basisOf } from './basis.ts'
import { checkSlug } from './check-slug.ts'
import type { DeskEnv } from './signed-in.ts'
import { Use } from './use.ts'

const Stamped = v.object({ campaign: Campaign, stamp: v.string() })
const CONFIRMED = { confirmed: { description: '`yes` removes it although it is used' } }

/** The campaigns of a city, for its editors. */
export function campaignRoutes(context: Context): Hono<DeskEnv> {
  const app = new Hono<DeskEnv>()

  app.get(
    '/',
    describe({
      summary: 'The campaigns of a city, each with its stamp',
      tag: 'desk',
      answers: { 200: v.object({ items: v.array(Stamped) }) },
      problems: [401, 403, 404],
    }),
    async c => c.json(await listCampaigns(context, c.get('member'), c.req.param('city') ?? '')),
  )

  app.put(
    '/:slug',
    describe({ summary: 'Open or change a campaign', tag: 'desk', body: Campaign, answers: { 200: Stamped }, problems: [400, 401, 403, 404, 409] }),
    async c => {
      const campaign = readJson(c, Campaign)
      checkSlug(c.req.param('slug'), campaign.slug)
      return c.json(await putCampaign(context, c.get('member'), c.req.param('city') ?? '', campaign, basisOf(c)))
    },
  )

  app.get('/:slug/use', describe({ summary: 'What would be left without it', tag: 'desk', answers: { 200: Use }, problems: [401, 403, 404] }), async c => {
    const city = await cityFor(context, c.get('member'), c.req.param('city') ?? '', 'editor')
    return c.json(await useOf(context, city.slug, 'campaign', c.req.param('slug')))
  })

  app.delete(
    '/:slug',
    describe({ summary: 'Remove a campaign', tag: 'desk', query: CONFIRMED, answers: { 204: undefined }, problems: [401, 403, 404, 409] }),
    async c => {
      await removeCampaign(context, c.get('member'), c.req.param('city') ?? '', c.req.param('slug'), c.req.query('confirmed') === 'yes')
      return c.body(null, 204)
    },
  )
  return app
}
