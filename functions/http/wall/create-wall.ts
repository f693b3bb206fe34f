import { Hono } from 'hono'
import type { Context } from '../../context.ts'
import { errorPage } from '../pages/error-page.tsx'
import type { WebBuild } from '../web-build.ts'
import { wallPage } from './wall-page.tsx'

/** The wall of a city: a show for a screen in a town hall. */
export function createWall(context: Context, web: WebBuild): Hono {
  const app = new Hono()
  app.onError((error, c) => errorPage(c, { context, web }, error))
  app.get('/:city/wall', c => wallPage(c, { context, web }))
  return app
}
