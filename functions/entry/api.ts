import type { Hono } from 'hono'
import type { Context } from '../context.ts'
import { createDeskApi } from '../http/desk/desk-api.ts'
import { createLogin } from '../http/login/login.tsx'
import type { WebBuild } from '../http/web-build.ts'

/** Mount what is for one person: sending, the desk, logins. */
export function mountApi(app: Hono, context: Context, web: WebBuild): void {
  app.route('/', createDeskApi(context))
  app.route('/', createLogin(context, web))
}
