import type { Hono } from 'hono'
import type { Context } from '../context.ts'
import { createPages } from '../http/pages/pages.tsx'
import type { WebBuild } from '../http/web-build.ts'

/** Mount what everyone may read. Last of all: what no other route answers is a page that says so. */
export function mountSite(app: Hono, context: Context, web: WebBuild): void {
  app.route('/', createPages(context, web))
}
