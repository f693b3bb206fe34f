import type { Hono, Context as Request } from 'hono'
import { wordsPart } from '../../../shared/i18n/words.ts'
import { ID_PATTERN, NOTICE_PATTERN } from '../../../shared/paths.ts'
import { Island } from '../../../web/lib/island.tsx'
import { NoticePage } from '../../../web/share/notice-page.tsx'
import { Note } from '../../../web/ui/note.tsx'
import { notFound } from '../../errors.ts'
import { answerPage, type Site } from './answer.tsx'
import { readerOf } from './reader.ts'

/** What the island says, by prefix. */
const WORDS = ['notice-page.', 'status-page.', 'share.not-secure', 'reason.', 'redress.', 'problem.', 'report.wish-', 'ui.optional']

/** Serve `/notices/{story}/{receipt}`: the same shell for every report, known or not; the token in the fragment never comes here. */
export function mountNotice(app: Hono, site: Site): void {
  app.get('/notices/:story/:id', c => noticePage(c, site))
}

async function noticePage(c: Request, site: Site): Promise<Response> {
  const { story = '', id = '' } = c.req.param() as { story?: string; id?: string }
  if (!ID_PATTERN.test(story) || !NOTICE_PATTERN.test(id)) throw notFound('page', c.req.path)
  const reader = readerOf(c)
  const { say } = reader
  const accents = Object.fromEntries((await site.context.catalog.cities()).map(({ slug, accent }) => [slug, accent]))
  c.header('X-Robots-Tag', 'noindex')
  c.header('Referrer-Policy', 'no-referrer')
  return answerPage(
    c,
    site,
    { reader, title: say('notice-page.title'), kind: 'status', script: 'web/share/notice-client.tsx', cached: false },
    <div class="wide">
      <Island name="notice" words={wordsPart(reader.words, WORDS)} props={{ story, id, lang: reader.reading.lang, accents }} of={NoticePage} />
      <noscript>
        <Note kind="warning" title={say('share.needs-script-title')}>
          <p>{say('status-page.needs-script')}</p>
        </Note>
      </noscript>
    </div>,
  )
}
