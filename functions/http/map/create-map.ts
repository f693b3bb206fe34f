import { Hono } from 'hono'
import type { Context } from '../../context.ts'
import { errorPage } from '../pages/error-page.tsx'
import type { WebBuild } from '../web-build.ts'
import { createBackdrops } from './backdrops.ts'
import { createMapApi } from './map-api.ts'
import { mapPage } from './map-page.tsx'
import { createMapTiles } from './map-tiles.ts'
import { createTileReader } from './tiles.ts'

/** The map of each city: its page, what the page and the widget ask for, and the tiles that the operator brings. */
export function createMap(context: Context, web: WebBuild): Hono {
  const app = new Hono()
  const tiles = createTileReader(context.maps, context.log)
  app.route('/', createMapApi(context, { tiles, backdropOf: createBackdrops(context) }))
  app.route('/', createMapTiles(tiles))

  const pages = new Hono()
  pages.onError((error, c) => errorPage(c, { context, web }, error))
  pages.get('/:city/map', c => mapPage(c, { context, web }))
  app.route('/', pages)
  return app
}
