import type { Hono } from 'hono'
import type { Context } from '../context.ts'
import { createEmbed } from '../http/embed/embed.ts'
import { createMap } from '../http/map/create-map.ts'
import { createCatalogue } from '../http/open-data/catalogue.ts'
import { createFeeds } from '../http/open-data/feeds.ts'
import { createIiif } from '../http/open-data/iiif.ts'
import { createRobots } from '../http/open-data/robots.ts'
import { createSecurityTxt } from '../http/open-data/security-txt.ts'
import { createSitemaps } from '../http/open-data/sitemap.ts'
import { createPosters } from '../http/posters/create-posters.ts'
import { createWall } from '../http/wall/create-wall.ts'
import type { WebBuild } from '../http/web-build.ts'

/** Mount what takes the gallery elsewhere: what other sites embed, feeds and open data, maps, walls and posters. Before the site, which answers everything else. `fonts` is the folder of the fonts that posters are set in. */
export function mountOpen(app: Hono, context: Context, web: WebBuild, fonts: string): void {
  app.route('/', createEmbed(context, web))
  app.route('/', createFeeds(context))
  app.route('/', createIiif(context))
  app.route('/', createCatalogue(context))
  app.route('/', createSitemaps(context))
  app.route('/', createRobots(context))
  app.route('/', createSecurityTxt(context))
  app.route('/', createMap(context, web))
  app.route('/', createWall(context, web))
  app.route('/', createPosters(context, web, fonts))
}
