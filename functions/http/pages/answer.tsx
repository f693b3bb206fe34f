import type { Context as Request } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { ComponentChildren } from 'preact'
import type { City } from '../../../shared/city.ts'
import { ReadingProvider } from '../../../web/ui/reading.tsx'
import { SiteFooter } from '../../../web/ui/site-footer.tsx'
import { SiteHeader } from '../../../web/ui/site-header.tsx'
import type { Context } from '../../context.ts'
import { answerCached } from '../cache.ts'
import { renderPage } from '../render.tsx'
import type { WebBuild } from '../web-build.ts'
import { type FeedOf, PageHead, type Preview } from './page-head.tsx'
import type { Reader } from './reader.ts'

/** What the pages of a host are made with. */
export interface Site {
  context: Context
  web: WebBuild
}

interface PageOptions {
  reader: Reader
  /** Accent, header and legal pages are the city's. */
  city?: City | undefined
  title: string
  description?: string
  kind: 'network' | 'gallery' | 'story' | 'text' | 'error' | 'share' | 'status' | 'map'
  /** The one thing to do, in the header. */
  action?: ComponentChildren
  /** The name in the header is the page's own heading. */
  titled?: boolean
  script?: string
  /** Further stylesheets, by source. */
  styles?: readonly string[]
  preview?: Preview | undefined
  feed?: FeedOf
  /** What the page is about, for machines: JSON-LD. */
  data?: object | undefined
  status?: ContentfulStatusCode
  /** False for pages that are nobody's to keep: errors, forms, private links. */
  cached?: boolean
}

/** Answer with a whole page: head, header, the body in its landmark, footer. */
export function answerPage(c: Request, { context, web }: Site, options: PageOptions, body: ComponentChildren): Response {
  const { reader, city, title, description, kind, action, titled = false, script, styles, preview, feed, data, status = 200, cached = status === 200 } = options
  const html = renderPage(
    web,
    {
      words: reader.words,
      title,
      kind: `page-${kind}`,
      ...(description && { description }),
      ...(city && { accent: city.accent }),
      ...(script && { script }),
      ...(styles && { styles }),
      head: status === 200 && (
        <>
          <PageHead
            origin={context.config.url}
            title={title}
            description={description}
            reading={reader.reading}
            siteName={city ? reader.local(city.name) : reader.say('app.name')}
            preview={preview}
            feed={feed}
          />
          {data && <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: JSON.stringify(data).replaceAll('<', '\\u003c') }} />}
        </>
      ),
    },
    <ReadingProvider value={reader.reading}>
      <SiteHeader {...(city && { city })} titled={titled}>
        {action}
      </SiteHeader>
      <main id="main">{body}</main>
      <SiteFooter {...(city && { city })} />
    </ReadingProvider>,
  )
  return cached ? answerCached(c, html, 'text/html; charset=utf-8') : c.html(html, status, { 'Cache-Control': 'no-store' })
}
