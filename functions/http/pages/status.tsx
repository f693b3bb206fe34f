import type { Hono, Context as Request } from 'hono'
import { wordsPart } from '../../../shared/i18n/words.ts'
import { ID_PATTERN } from '../../../shared/paths.ts'
import { Island } from '../../../web/lib/island.tsx'
import { StatusPage } from '../../../web/share/status-page.tsx'
import { Note } from '../../../web/ui/note.tsx'
import type { Context } from '../../context.ts'
import { notFound } from '../../errors.ts'
import type { WebBuild } from '../web-build.ts'
import { answerPage, type Site } from './answer.tsx'
import { readerOf } from './reader.ts'

/** What the island says, by prefix. */
const WORDS = ['status-page.', 'status.', 'share.', 'reason.', 'redress.', 'statement.', 'explain.you-', 'found.', 'problem.', 'photo-problem.', 'ui.optional']

/**
 * Serve `/my/{id}`: the same shell for every id, known or not; the token in the fragment never comes here. The colours of
 * all cities come along, since only the browser learns which city it is.
 */
export function mountStatus(app: Hono, context: Context, web: WebBuild): void {
  const site: Site = { context, web }
  app.get('/my/:id', c => statusPage(c, site))
}

async function statusPage(c: Request, site: Site): Promise<Response> {
  const id = c.req.param('id') ?? ''
  if (!ID_PATTERN.test(id)) throw notFound('submission', id)
  const reader = readerOf(c)
  const { say } = reader
  const accents = Object.fromEntries((await site.context.catalog.cities()).map(({ slug, accent }) => [slug, accent]))
  c.header('X-Robots-Tag', 'noindex')
  c.header('Referrer-Policy', 'no-referrer')
  return answerPage(
    c,
    site,
    { reader, title: say('status-page.title'), kind: 'status', script: 'web/share/status-client.tsx', cached: false },
    <div class="wide">
      <Island name="status" words={wordsPart(reader.words, WORDS)} props={{ id, lang: reader.reading.lang, accents }} of={StatusPage} />
      <noscript>
        <Note kind="warning" title={say('share.needs-script-title')}>
          <p>{say('status-page.needs-script')}</p>
        </Note>
      </noscript>
    </div>,
  )
}
