import { Hono } from 'hono'
import type { Context } from '../../context.ts'
import { notFound } from '../../errors.ts'
import { answerCached } from '../cache.ts'
import type { WebBuild } from '../web-build.ts'
import type { Site } from './answer.tsx'
import { asTyped } from './as-typed.ts'
import { campaignPage } from './campaign.tsx'
import { errorPage } from './error-page.tsx'
import { FAVICON } from './favicon.ts'
import { galleryPage } from './gallery.tsx'
import { mountLegal } from './legal.tsx'
import { networkPage } from './network.tsx'
import { mountNotice } from './notice.tsx'
import { placePage } from './place.tsx'
import { mountShare } from './share.tsx'
import { mountStatus } from './status.tsx'
import { storyPage } from './story.tsx'
import { transparencyPage } from './transparency.tsx'

/** The pages that everyone can read, rendered whole on the server. Mounted last: what is no page is a page that says so. */
export function createPages(context: Context, web: WebBuild): Hono {
  const site: Site = { context, web }
  const app = new Hono()
  app.onError((error, c) => errorPage(c, site, error))
  app.use(asTyped(context))
  app.get('/', c => networkPage(c, site))
  app.get('/favicon.svg', c => answerCached(c, FAVICON, 'image/svg+xml'))
  mountStatus(app, context, web)
  mountNotice(app, site)
  mountShare(app, context, web)
  mountLegal(app, site)
  app.get('/:city/transparency', c => transparencyPage(c, site))
  app.get('/:city/campaigns/:campaign', c => campaignPage(c, site))
  app.get('/:city/places/:place', c => placePage(c, site))
  app.get('/:city/stories/:id', c => storyPage(c, site))
  app.get('/:city', c => galleryPage(c, site))
  app.all('*', c => errorPage(c, site, notFound('page', c.req.path)))
  return app
}
