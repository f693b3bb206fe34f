import type { Hono } from 'hono'
import { InvitationAnswer } from '../../../shared/desk-people.ts'
import { say } from '../../../shared/i18n/format.ts'
import { wordsFor, wordsPart } from '../../../shared/i18n/words.ts'
import { TOKEN_PATTERN } from '../../../shared/paths.ts'
import type { JoinProps } from '../../../web/desk/join.tsx'
import { Island } from '../../../web/lib/island.tsx'
import type { Context } from '../../context.ts'
import { AppError } from '../../errors.ts'
import { readInvitation } from '../../submissions/accept-invitation.ts'
import { createApp } from '../app.ts'
import { describe } from '../describe.ts'
import { wantedLang } from '../desk/lang.ts'
import { limitRate } from '../rate-limit.ts'
import { renderPage } from '../render.tsx'
import type { WebBuild } from '../web-build.ts'
import { LoginPage } from './login-page.tsx'
import { isSecureRequest } from './secure-request.ts'

const WORDS = ['login.', 'app.', 'ui.', 'problem.', 'desk.role-', 'desk.every-city', 'desk.field-', 'desk.loading', 'desk.failed', 'desk.retry']

/** What is there before the page has started, and instead of it where there is no script. */
const Before = (_: JoinProps) => <LoginPage title="login.join-title" text="login.join-script" />

/** Where the link of an invitation leads: the same page for every link, whose token is in the fragment and never comes here. */
export function createJoin(context: Context, web: WebBuild): Hono {
  const { config } = context
  const app = createApp(context)

  app.get('/login/join', c => {
    const words = wordsFor(wantedLang(c))
    const page = { words, kind: 'desk', style: 'web/styles/desk.css', title: `${say(words, 'login.join-title')} · ${say(words, 'app.name')}` } as const
    c.header('Cache-Control', 'private, no-store')
    c.header('X-Robots-Tag', 'noindex')
    c.header('Referrer-Policy', 'no-referrer')
    if (!isSecureRequest(c, config)) return c.html(renderPage(web, page, <LoginPage title="login.insecure-title" text="login.insecure" />), 403)
    const body = <Island name="join" words={wordsPart(words, WORDS)} props={{ lang: words.lang, isBuiltIn: config.issuer === undefined }} of={Before} />
    return c.html(renderPage(web, { ...page, script: 'web/desk/join-client.tsx' }, body))
  })

  app.get(
    '/login/invitation',
    describe({
      summary: 'What an invitation to the desk is for',
      description: 'With the header `Veduta-Token`, the token of the link in the mail.',
      tag: 'desk',
      answers: { 200: InvitationAnswer },
      problems: [401, 404, 429],
    }),
    limitRate(context, 'status'),
    async c => {
      const token = c.req.header('Veduta-Token') ?? ''
      if (!TOKEN_PATTERN.test(token)) throw new AppError('bad-token', 'expected the header Veduta-Token with the token of an invitation')
      c.header('Cache-Control', 'private, no-store')
      return c.json(await readInvitation(context, token))
    },
  )
  return app
}
