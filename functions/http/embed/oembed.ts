import { Hono } from 'hono'
import type { Context } from '../../context.ts'
import { notFound } from '../../errors.ts'
import { answerCached, answerJson, openToEverySite } from '../cache.ts'
import { oembedAnswer } from './oembed-answer.ts'
import { readOembedQuery } from './oembed-query.ts'
import { readPageAddress } from './oembed-request.ts'
import { writeOembedXml } from './write-oembed-xml.ts'

/** How a page of the gallery is shown elsewhere (oembed.com, version 1.0), in JSON and in XML. */
export function createOembed(context: Context): Hono {
  const app = new Hono()
  app.get('/oembed', openToEverySite, async c => {
    const query = readOembedQuery(c.req.queries())
    const shown = readPageAddress(query.url, context.config.url)
    const answer = shown && (await oembedAnswer(context, shown, query))
    if (!answer) throw notFound('page with pictures', query.url)
    return query.format === 'xml' ? answerCached(c, writeOembedXml(answer), 'text/xml; charset=utf-8') : answerJson(c, answer)
  })
  return app
}
