import type { Hono } from 'hono'
import type { Context } from '../context.ts'
import { createCitiesApi } from '../http/cities.ts'
import { createDeskApi } from '../http/desk/desk-api.ts'
import { createDeskPage } from '../http/desk/desk-page.tsx'
import { createJoin } from '../http/login/join.tsx'
import { createLogin } from '../http/login/login.tsx'
import { createMapApi } from '../http/map/map-api.ts'
import { createNoticesApi } from '../http/notices.ts'
import { createOpenApi } from '../http/openapi.ts'
import { createStoriesApi } from '../http/stories.ts'
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

/** What a map is drawn on belongs to the program that draws it. */
const NO_GROUNDS = { tiles: { about: async () => undefined, tile: async () => undefined }, backdropOf: async () => undefined }

/** The same for a program of its own: what others answer, which everybody reads, is mounted for the description. */
export function mountApiAlone(app: Hono, context: Context, web: WebBuild): void {
  app.route('/', createCitiesApi(context))
  app.route('/', createStoriesApi(context))
  app.route('/', createMapApi(context, NO_GROUNDS))
  mountApi(app, context, web)
}
