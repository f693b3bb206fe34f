import type { Hono } from 'hono'
import type { Context } from '../context.ts'
import { createCitiesApi } from '../http/cities.ts'
import { createPages } from '../http/pages/pages.tsx'
import { onNotFound } from '../http/problems.ts'
import { createStoriesApi } from '../http/stories.ts'
import type { WebBuild } from '../http/web-build.ts'

/** Mount what everyone may read: the open API and the pages. Last of all, since what no other route answers is a page that says so. */
export function mountSite(app: Hono, context: Context, web: WebBuild): void {
  app.route('/', createCitiesApi(context))
  app.route('/', createStoriesApi(context))
  app.all('/api/*', onNotFound)
  app.route('/', createPages(context, web))
}
