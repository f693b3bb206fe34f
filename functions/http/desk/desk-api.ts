import { Hono } from 'hono'
import { Campaign } from '../../../shared/campaign.ts'
import { LIMITS } from '../../../shared/limits.ts'
import { Place } from '../../../shared/place.ts'
import type { Context } from '../../context.ts'
import { createApp } from '../app.ts'
import { verifyBody, verifyBodyUpTo } from '../body-hash.ts'
import { cityRoutes } from './city-routes.ts'
import { memberRoutes } from './member-routes.ts'
import { queueRoutes } from './queue-routes.ts'
import { sameOrigin } from './same-origin.ts'
import { type DeskEnv, signedIn } from './signed-in.ts'
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
  desk.route('/submissions', submissionRoutes(context))
  desk.route('/cities/:city/campaigns', thingRoutes(context, 'campaigns', Campaign))
  desk.route('/cities/:city/places', thingRoutes(context, 'places', Place))
  desk.route('/members', memberRoutes(context))
  return createApp(context).route(`${BASE}/cities/:city`, city).route(BASE, desk)
}
