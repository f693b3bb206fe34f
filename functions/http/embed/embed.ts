import { Hono, type MiddlewareHandler } from 'hono'
import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { Context } from '../../context.ts'
import { answerCached, openToEverySite } from '../cache.ts'
import type { WebBuild } from '../web-build.ts'
import { answerQuietly } from './answer-quietly.ts'
import { createBuilder } from './builder-page.tsx'
import { findEmbedCity } from './find-embed-city.ts'
import { answerFragment } from './fragment.tsx'
import { framePolicy, listFrame, quietFrame, storyFrame } from './frame.tsx'
import { createOembed } from './oembed.ts'
import { readEmbedQuery } from './read-embed-query.ts'

const HTML = 'text/html; charset=utf-8'

/** What other sites put into their pages: fragments, frames, oEmbed; and the page that helps with it. */
export function createEmbed(context: Context, web: WebBuild): Hono {
  const app = new Hono()
  app.route('/', createFragments(context))
  app.route('/', createFrames(context))
  app.route('/', createOembed(context))
  app.route('/', createBuilder(context, web))
  return app
}

/** `/embed/{city}.html`. */
function createFragments(context: Context): Hono {
  const app = new Hono()
  app.onError((error, c) => answerQuietly(c, context, error, (_, text) => `${renderToString(h('p', { class: 'veduta-note' }, text))}\n`))
  app.get('/embed/:file{[a-z0-9-]+\\.html}', openToEverySite, notInSearch, async c => {
    const query = readEmbedQuery(c.req.queries())
    const city = await findEmbedCity(context, c.req.param('file').replace(/\.html$/, ''), query.filter)
    return answerCached(c, await answerFragment(c, context, city, query), HTML)
  })
  return app
}

/** `/embed/{city}/frame`, `/embed/{city}/stories/{id}/frame`. */
function createFrames(context: Context): Hono {
  const app = new Hono()
  const policy = framePolicy(context.config.url)
  const mayBeFramed: MiddlewareHandler = async function mayBeFramed(c, next) {
    c.header('Content-Security-Policy', policy)
    await next()
  }
  app.onError((error, c) => answerQuietly(c, context, error, (words, text) => quietFrame(context, words, text)))
  app.get('/embed/:city/frame', openToEverySite, notInSearch, mayBeFramed, async c => answerCached(c, await listFrame(c, context), HTML))
  app.get('/embed/:city/stories/:id/frame', openToEverySite, notInSearch, mayBeFramed, async c => answerCached(c, await storyFrame(c, context), HTML))
  return app
}

/** The page itself is what search engines should find. */
const notInSearch: MiddlewareHandler = async function notInSearch(c, next) {
  c.header('X-Robots-Tag', 'noindex')
  await next()
}
