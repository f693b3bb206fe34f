import type { Hono, Context as Request } from 'hono'
import { say } from '../../../shared/i18n/format.ts'
import { wordsFor } from '../../../shared/i18n/words.ts'
import type { Context } from '../../context.ts'
import { createApp } from '../app.ts'
import { wantedLang } from '../desk/lang.ts'
import { sameOrigin } from '../desk/same-origin.ts'
import { renderPage } from '../render.tsx'
import type { WebBuild } from '../web-build.ts'
import { admit } from './admit.ts'
import { endSessionAddress } from './end-session.ts'
import { LoginPage } from './login-page.tsx'
import { createRelyingParty, type RelyingParty } from './relying-party.ts'
import { isSecureRequest } from './secure-request.ts'
import { closeSession, memberOf, openSession } from './session.ts'
import { beginTransaction, deskPath, takeTransaction } from './transaction.ts'

type Page = Parameters<typeof LoginPage>[0]

const FAILED: Page = { title: 'login.failed-title', text: 'login.failed', links: [{ href: '/login', label: 'login.again' }] }
const UNREACHABLE: Page = { title: 'login.unreachable-title', text: 'login.unreachable', links: [{ href: '/login', label: 'login.again' }] }
const INSECURE: Page = { title: 'login.insecure-title', text: 'login.insecure' }
const SIGNED_IN: Page = { ...FAILED, links: [{ href: '/desk', label: 'login.to-desk' }, ...(FAILED.links ?? [])] }

/** Sign in to the desk and out of it: OpenID Connect, code flow with PKCE (RFC 7636), state and nonce. */
export function createLogin(context: Context, web: WebBuild): Hono {
  const { config, log } = context
  const relyingParty = createRelyingParty(config)
  const redirectUri = () => `${config.url}/login/callback`

  const answer = (c: Request, status: 200 | 400 | 403 | 503, page: Page) => {
    const words = wordsFor(wantedLang(c))
    c.header('Cache-Control', 'no-store')
    const title = `${say(words, page.title)} · ${say(words, 'app.name')}`
    return c.html(renderPage(web, { words, title, kind: 'desk', style: 'web/styles/desk.css' }, <LoginPage {...page} />), status)
  }

  const app = createApp(context)

  app.get('/login', async c => {
    if (!isSecureRequest(c, config)) return answer(c, 403, INSECURE)
    let known: RelyingParty
    try {
      known = await relyingParty()
    } catch (error) {
      log.warn({ why: kindOf(error) }, 'the issuer of logins could not be reached')
      return answer(c, 503, UNREACHABLE)
    }
    const { oidc, party } = known
    const verifier = oidc.randomPKCECodeVerifier()
    const transaction = { state: oidc.randomState(), nonce: oidc.randomNonce(), verifier, to: deskPath(c.req.query('to')) }
    beginTransaction(c, config, transaction)
    const address = oidc.buildAuthorizationUrl(party, {
      redirect_uri: redirectUri(),
      scope: 'openid profile email',
      state: transaction.state,
      nonce: transaction.nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      ui_locales: wantedLang(c),
      // The embedded issuer keeps nobody signed in: after a logout another person can come.
      ...(config.issuer === undefined && { prompt: 'login' }),
    })
    c.header('Cache-Control', 'no-store')
    return c.redirect(address.href, 302)
  })

  app.get('/login/callback', async c => {
    const transaction = takeTransaction(c, config)
    if (!transaction) return answer(c, 400, (await memberOf(c, context)) ? SIGNED_IN : FAILED)
    try {
      const { oidc, party } = await relyingParty()
      const answered = new URL(redirectUri())
      answered.search = new URL(c.req.url).search
      const tokens = await oidc.authorizationCodeGrant(party, answered, {
        expectedState: transaction.state,
        expectedNonce: transaction.nonce,
        pkceCodeVerifier: transaction.verifier,
        idTokenExpected: true,
      })
      await openSession(c, context, await admit(context, tokens.claims()), tokens.id_token)
    } catch (error) {
      log.warn({ why: kindOf(error) }, 'a login failed')
      return answer(c, 400, FAILED)
    }
    c.header('Cache-Control', 'no-store')
    return c.redirect(transaction.to, 303)
  })

  app.get('/login/failed', c => answer(c, 400, FAILED))

  app.post('/logout', sameOrigin(config), async c => {
    const session = await closeSession(c, context)
    c.header('Cache-Control', 'no-store')
    const leave = async () => endSessionAddress(await relyingParty(), { session, backTo: `${config.url}/desk`, lang: wantedLang(c) })
    // Our own session is over whatever becomes of the issuer's.
    const to = await leave().catch(error => void log.warn({ why: kindOf(error) }, 'the session at the issuer could not be ended'))
    return c.json({ ...(to && { to }) })
  })
  return app
}

/** What kind of failure it was, without the codes and tokens that an error of the library may carry. */
const kindOf = (error: unknown) => (error instanceof Error ? ('code' in error ? String(error.code) : error.name) : 'unknown')
