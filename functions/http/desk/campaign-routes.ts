import { Hono } from 'hono'
import * as v from 'valibot'
import { Campaign } from '../../../shared/campaign.ts'
import type { Context } from '../../context.ts'
import { cityFor } from '../../submissions/desk-access.ts'
import { listCampaigns, putCampaign, removeCampaign } from '../../submissions/desk-campaigns.ts'
import { useOf } from '../../submissions/desk-use.ts'
import { basisOf } from './basis.ts'
import { checkSlug } from './check-slug.ts'
import { described, valid } from './describe.ts'
import type { DeskEnv } from './signed-in.ts'
import { Use } from './use.ts'

const Stamped = v.object({ campaign: Campaign, stamp: v.string() })
const Confirmed = v.object({ confirmed: v.optional(v.picklist(['yes'])) })

/** The campaigns of a city, for its editors. */
export function campaignRoutes(context: Context): Hono<DeskEnv> {
  const app = new Hono<DeskEnv>()

  app.get('/', described('The campaigns of a city, each with its stamp', { answer: v.object({ items: v.array(Stamped) }) }), async c =>
    c.json(await listCampaigns(context, c.get('member'), c.req.param('city') ?? '')),
  )

  app.put(
    '/:slug',
    described('Open or change a campaign', { answer: Stamped, problems: ['bad-fields', 'version-conflict'] }),
    valid('json', Campaign),
    async c => {
      const campaign = c.req.valid('json')
      checkSlug(c.req.param('slug'), campaign.slug)
      return c.json(await putCampaign(context, c.get('member'), c.req.param('city') ?? '', campaign, basisOf(c)))
    },
  )

  app.get('/:slug/use', described('What would be left without it', { answer: Use }), async c => {
    const city = await cityFor(context, c.get('member'), c.req.param('city') ?? '', 'editor')
    return c.json(await useOf(context, city.slug, 'campaign', c.req.param('slug')))
  })

  app.delete(
    '/:slug',
    described('Remove a campaign; `confirmed=yes` while it is used', { status: 204, problems: ['not-possible-now'] }),
    valid('query', Confirmed),
    async c => {
      await removeCampaign(context, c.get('member'), c.req.param('city') ?? '', c.req.param('slug'), c.req.valid('query').confirmed === 'yes')
      return c.body(null, 204)
    },
  )
  return app
}
