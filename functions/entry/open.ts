import type { Hono } from 'hono'
import type { Context } from '../context.ts'
import { createEmbed } from '../http/embed/embed.ts'
import { createFeeds } from '../http/open-data/feeds.ts'
import { createRobots } from '../http/open-data/robots.ts'
import type { WebBuild } from '../http/web-build.ts'

/** Mount what takes the gallery elsewhere: what other sites embed, feeds and open data, maps, walls and posters. Before the site, which answers everything else. */
export function mountOpen(app: Hono, context: Context, _web: WebBuild): void {
  app.route('/', createEmbed(context))
  app.route('/', createFeeds(context))
  app.route('/', createRobots())
}
