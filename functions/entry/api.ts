import type { Hono } from 'hono'
import type { Context } from '../context.ts'
import { createDeskApi } from '../http/desk/desk-api.ts'
import { createDeskPage } from '../http/desk/desk-page.tsx'
import { createJoin } from '../http/login/join.tsx'
import { createLogin } from '../http/login/login.tsx'
import { createNoticesApi } from '../http/notices.ts'
import { createOpenApi } from '../http/openapi.ts'
import { createSubmissionsApi } from '../http/submissions.ts'
import { createWallApi } from '../http/wall/wall-api.ts'
import type { WebBuild } from '../http/web-build.ts'

/** Mount what is for one person (sending, reporting, the desk, logins), and the description of the whole API. */
export function mountApi(app: Hono, context: Context, web: WebBuild): void {
  app.route('/', createSubmissionsApi(context))
  app.route('/', createNoticesApi(context))
  app.route('/', createWallApi(context))
  app.route('/', createDeskApi(context))
  app.route('/', createDeskPage(context, web))
  app.route('/', createLogin(context, web))
  app.route('/', createJoin(context, web))
  app.route('/', createOpenApi(context, app))
}
