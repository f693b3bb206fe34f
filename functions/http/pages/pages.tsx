import { Hono } from 'hono'
import { etag } from 'hono/etag'
import type { Context } from '../../context.ts'
import type { WebBuild } from '../web-build.ts'
import type { Site } from './answer.tsx'
import { errorPage } from './error-page.tsx'
import { notFound } from './find-city.ts'
import { galleryPage } from './gallery.tsx'

/** The pages that everyone can read, rendered whole on the server. Mounted last: what is no page is a page that says so. */
export function createPages(context: Context, web: WebBuild): Hono {
  const site: Site = { context, web }
  const app = new Hono()
  app.onError((error, c) => errorPage(c, site, error))
  app.use(etag())
  app.get('/:city', c => galleryPage(c, site))
  app.get('*', c => errorPage(c, site, notFound('a page of this gallery', c.req.path)))
  return app
}
