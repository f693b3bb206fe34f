import { Hono } from 'hono'
import type { Context } from '../../context.ts'
import { createOembed } from './oembed.ts'

/** What other sites put into their pages. */
export function createEmbed(context: Context): Hono {
  const app = new Hono()
  app.route('/', createOembed(context))
  return app
}
