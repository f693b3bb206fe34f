import type { Hono, Context as Request } from 'hono'
import { say } from '../../../shared/i18n/format.ts'
import { CATALOGUES } from '../../../shared/i18n/messages.ts'
import { wordsFor, wordsPart } from '../../../shared/i18n/words.ts'
import { Waiting } from '../../../web/desk/waiting.tsx'
import { Island } from '../../../web/lib/island.tsx'
import type { Context } from '../../context.ts'
import { createApp } from '../app.ts'
import { LoginPage } from '../login/login-page.tsx'
import { isSecureRequest } from '../login/secure-request.ts'
import { memberOf } from '../login/session.ts'
import { renderPage } from '../render.tsx'
import type { WebBuild } from '../web-build.ts'
import { wantedLang } from './lang.ts'

/** What the desk says, by the beginnings of the keys. */
export const DESK_WORDS = ['desk.', 'app.', 'ui.', 'problem.', 'photo-problem.', 'reason.', 'statement.', 'licence.', 'theme.', 'found.', 'explain.']

/** The desk's one page: everything on it is drawn in the browser from the desk's API. */
export function createDeskPage(context: Context, web: WebBuild): Hono {
  const { config } = context
  const app = createApp(context)

  const show = async (c: Request) => {
    const words = wordsFor(wantedLang(c))
    const secure = isSecureRequest(c, config)
    const page = { words, kind: 'desk', style: 'web/styles/desk.css', title: `${say(words, 'desk.title')} · ${say(words, 'app.name')}` } as const
    c.header('Cache-Control', 'private, no-store')
    c.header('Vary', 'Accept-Language, Cookie')
    if (!secure) return c.html(renderPage(web, page, <LoginPage title="login.insecure-title" text="login.insecure" />), 403)
    if (!(await memberOf(c, context))) {
      const { pathname, search } = new URL(c.req.url)
      const href = `/login?${new URLSearchParams({ to: pathname + search, lang: words.lang })}`
      return c.html(renderPage(web, page, <LoginPage title="desk.title" text="login.lead" links={[{ href, label: 'login.submit' }]} />))
    }
    const languages = Object.keys(CATALOGUES)
    const body = <Island name="desk" words={wordsPart(words, DESK_WORDS)} props={{ languages }} of={Waiting} />
    return c.html(renderPage(web, { ...page, script: 'web/desk/client.tsx' }, body))
  }
  app.get('/desk', show)
  app.get('/desk/*', show)
  return app
}
