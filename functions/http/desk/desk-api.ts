import { Hono } from 'hono'
import { Campaign } from '../../../shared/campaign.ts'
import { LIMITS } from '../../../shared/limits.ts'
import { Place } from '../../../shared/place.ts'
import type { Context } from '../../context.ts'
import { createApp } from '../app.ts'
import { verifyBody, verifyBodyUpTo } from '../body-hash.ts'
import { ambassadorRoutes } from './ambassador-routes.ts'
import { bulkRoutes } from './bulk-routes.ts'
import { cityRoutes } from './city-routes.ts'
import { invitationRoutes } from './invitation-routes.ts'
import { memberRoutes } from './member-routes.ts'
import { printRoutes } from './print-routes.ts'
import { queueRoutes } from './queue-routes.ts'
import { sameOrigin } from './same-origin.ts'
import { type DeskEnv, signedIn } from './signed-in.ts'
import { statisticsRoutes } from './statistics-routes.ts'
import { submissionRoutes } from './submission-routes.ts'
import { thingRoutes } from './thing-routes.ts'

const BASE = '/api/v1/desk'

/** The desk's API: for members with a session only, every write from the desk's own pages. */
export function createDeskApi(context: Context): Hono {
  const desk = new Hono<DeskEnv>()
  const guards = [sameOrigin(context.config), signedIn(context)] as const
  // Mounted first, since its body may be larger than any other.
  const city = new Hono<DeskEnv>()
  city.use('/', ...guards, verifyBodyUpTo(LIMITS.cityBytes)).route('/', cityRoutes(context))
  desk.use(...guards, verifyBody)
  desk.route('/', queueRoutes(context))
  desk.route('/bulk', bulkRoutes(context))
  desk.route('/submissions', submissionRoutes(context))
  desk.route('/cities/:city/campaigns', thingRoutes(context, 'campaigns', Campaign))
  desk.route('/cities/:city/places', thingRoutes(context, 'places', Place))
  desk.route('/cities/:city/ambassadors', ambassadorRoutes(context))
  desk.route('/cities/:city/print-pack', printRoutes(context))
  desk.route('/cities/:city/statistics', statisticsRoutes(context))
  desk.route('/members', memberRoutes(context))
  desk.route('/invitations', invitationRoutes(context))
  return createApp(context).route(`${BASE}/cities/:city`, city).route(BASE, desk)
}
