import type { Context as Request } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { ComponentChildren } from 'preact'
import type { City } from '../../../shared/city.ts'
import { ReadingProvider } from '../../../web/ui/reading.tsx'
import { SiteFooter } from '../../../web/ui/site-footer.tsx'
import { SiteHeader } from '../../../web/ui/site-header.tsx'
import type { Context } from '../../context.ts'
import { renderPage } from '../render.tsx'
import type { WebBuild } from '../web-build.ts'
import { PageHead, type Preview } from './page-head.tsx'
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
  kind: 'network' | 'gallery' | 'story' | 'text' | 'error' | 'share' | 'status'
  /** The one thing to do, in the header. */
  action?: ComponentChildren
  /** The page's own heading says where one is: the header leaves the city's name to it. */
  titled?: boolean
  script?: string
  preview?: Preview | undefined
  status?: ContentfulStatusCode
}

/** Answer with a whole page: head, header, the body in its landmark, footer. */
export function answerPage(c: Request, { context, web }: Site, options: PageOptions, body: ComponentChildren): Response {
  const { reader, city, title, description, kind, action, titled = false, script, preview, status = 200 } = options
  const html = renderPage(
    web,
    {
      words: reader.words,
      title,
      kind: `page-${kind}`,
      ...(description && { description }),
      ...(city && { accent: city.accent }),
      ...(script && { script }),
      head: status === 200 && <PageHead origin={context.config.url} title={title} description={description} reading={reader.reading} preview={preview} />,
    },
    <ReadingProvider value={reader.reading}>
      <SiteHeader {...(city && !titled && { city })}>{action}</SiteHeader>
      <main id="main">{body}</main>
      <SiteFooter {...(city && { city })} />
    </ReadingProvider>,
  )
  return c.html(html, status)
}
