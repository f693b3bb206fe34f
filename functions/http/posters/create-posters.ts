import { Hono, type Context as Request } from 'hono'
import type { Context } from '../../context.ts'
import { drawPoster } from '../../posters/draw-poster.ts'
import type { Drawing } from '../../posters/drawing.ts'
import { openFonts } from '../../posters/fonts.ts'
import { writePdf } from '../../posters/write-pdf.ts'
import { writeSvg } from '../../posters/write-svg.ts'
import { answerCached } from '../cache.ts'
import type { Site } from '../pages/answer.tsx'
import { asTyped } from '../pages/as-typed.ts'
import { errorPage } from '../pages/error-page.tsx'
import { readerOf } from '../pages/reader.ts'
import type { WebBuild } from '../web-build.ts'
import { findPoster, readSize } from './find-poster.ts'
import { posterContent } from './poster-content.ts'
import { posterPage } from './poster-page.tsx'
import { shortLink } from './short-link.ts'

/** Posters of places, to print: a page that shows them, each as PDF and as SVG, and the short links that they carry. */
export function createPosters(context: Context, web: WebBuild, fonts: string): Hono {
  const site: Site = { context, web }
  let opened: ReturnType<typeof openFonts> | undefined
  const draw = async (c: Request): Promise<Drawing> => {
    const of = await findPoster(context, c)
    const size = readSize(c.req.query('size'))
    const poster = posterContent(of, readerOf(c, of.city), context.config.url)
    // What failed once may be there the next time.
    opened ??= openFonts(fonts).catch(error => {
      opened = undefined
      throw error
    })
    const drawing = drawPoster(poster, size, (await opened)(poster.lang))
    const file = [of.city.slug, of.place.slug, of.campaign?.slug, size].filter(part => part !== undefined).join('-')
    c.header('Content-Disposition', `inline; filename="${file}${c.req.path.slice(-4)}"`)
    return drawing
  }

  const app = new Hono()
  app.onError((error, c) => errorPage(c, site, error))
  app.use('/p/*', asTyped(context))
  app.get('/p/:city/:place/:campaign?', c => shortLink(context, c))
  app.get('/:city/places/:place/poster', c => posterPage(c, site))
  app.get('/:city/places/:place/poster.pdf', async c => answerCached(c, writePdf(await draw(c)), 'application/pdf'))
  app.get('/:city/places/:place/poster.svg', async c => answerCached(c, writeSvg(await draw(c)), 'image/svg+xml'))
  return app
}
