import type { HttpBindings } from '@hono/node-server'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Provider } from 'oidc-provider'
import type { Context } from '../../../functions/context.ts'
import { clientAddress } from '../../../functions/http/client-address.ts'
import { secureHeaders, securityHeaders } from '../../../functions/http/headers.ts'
import { issuerAddress } from '../../../functions/http/login/relying-party.ts'
import { renderPage } from '../../../functions/http/render.tsx'
import type { WebBuild } from '../../../functions/http/web-build.ts'
import { say } from '../../../shared/i18n/format.ts'
import type { MessageKey } from '../../../shared/i18n/messages.ts'
import { wordsFor } from '../../../shared/i18n/words.ts'
import { checkPassword, DEMO_ACCOUNTS } from './accounts.ts'
import { createProvider } from './provider.ts'
import { SignIn } from './sign-in-page.tsx'

type Bindings = { Bindings: HttpBindings }

/**
 * The embedded OpenID issuer, to be mounted at `/oidc` of the one-machine host: its own sign-in page, and everything
 * else by oidc-provider. `secret` (of the data folder) gives the accounts their passwords.
 */
export function createIssuer(context: Context, { secret, web }: { secret: string; web: WebBuild }): Hono<Bindings> {
  const { config, limiter } = context
  const failedUrl = '/login/failed'
  let made: Provider | undefined
  // Made at the first request, when the address of the host is known for certain.
  const provider = () => {
    made ??= createProvider({
      issuer: issuerAddress({ url: config.url }),
      clientId: config.clientId,
      redirectUri: `${config.url}/login/callback`,
      secret,
      now: () => context.now().getTime(),
      failedUrl,
    })
    return made
  }

  const page = (lang: string | undefined, action: string, login: string, problem?: MessageKey) => {
    const words = wordsFor(lang)
    const title = `${say(words, 'login.title')} · ${say(words, 'app.name')}`
    return renderPage(web, { words, title, kind: 'desk', style: 'web/styles/desk.css' }, <SignIn action={action} login={login} {...(problem && { problem })} />)
  }

  const app = new Hono<Bindings>()
  app.use(secureHeaders(config))

  app.get('/interaction/:uid', async c => {
    const interaction = await interactionOf(provider(), c.env)
    if (!interaction) return c.redirect(failedUrl, 303)
    c.header('Cache-Control', 'no-store')
    return c.html(page(String(interaction.params.ui_locales ?? ''), c.req.path, ''))
  })

  app.post('/interaction/:uid', bodyLimit({ maxSize: 4096 }), async c => {
    const interaction = await interactionOf(provider(), c.env)
    if (!interaction) return c.redirect(failedUrl, 303)
    const form = await c.req.parseBody()
    const login = typeof form.login === 'string' ? form.login.slice(0, 60) : ''
    const password = typeof form.password === 'string' ? form.password.slice(0, 200) : ''
    const lang = String(interaction.params.ui_locales ?? '')
    c.header('Cache-Control', 'no-store')
    // By address first, so that nobody can lock out another, then by login, so that many addresses don't help.
    const mustWait =
      config.rateLimits &&
      ((await limiter.take(`sign-in:${clientAddress(c, config)}`, 10, 300)) > 0 ||
        (await limiter.take(`sign-in-as:${login.trim().toLowerCase()}`, 50, 300)) > 0)
    if (mustWait) return c.html(page(lang, c.req.path, login, 'login.too-many'), 429)
    const account = checkPassword(secret, login, password)
    if (!account) return c.html(page(lang, c.req.path, login, 'login.wrong'), 403)
    return c.redirect(await provider().interactionResult(c.env.incoming, c.env.outgoing, { login: { accountId: account.login, remember: false } }), 303)
  })

  app.all('*', async c => {
    const { incoming, outgoing } = c.env
    const { protocol, host } = new URL(config.url)
    const message: typeof incoming & { originalUrl?: string } = incoming
    message.originalUrl = incoming.url ?? '/'
    incoming.url = message.originalUrl.replace(/^\/oidc/, '') || '/'
    // One public name, whichever way the request came: through a proxy or from this very process.
    incoming.headers.host = host
    incoming.headers['x-forwarded-host'] = host
    incoming.headers['x-forwarded-proto'] = protocol.slice(0, -1)
    for (const [name, value] of securityHeaders(config)) outgoing.setHeader(name, value)
    outgoing.setHeader('Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'")
    await provider().callback()(incoming, outgoing)
    return RESPONSE_ALREADY_SENT
  })
  return app
}

/** Make the embedded issuer's accounts members of the desk, where they are not yet. */
export async function admitDemoMembers({ catalog, config }: Pick<Context, 'catalog' | 'config'>): Promise<void> {
  const issuer = issuerAddress({ url: config.url })
  for (const { login, name, roles } of DEMO_ACCOUNTS) {
    if (!(await catalog.member(issuer, login))) await catalog.putMember({ issuer, subject: login, name, roles: [...roles] })
  }
}

/** The login in progress that the browser's cookie names; `undefined` when it is over or none of ours. */
async function interactionOf(provider: Provider, { incoming, outgoing }: HttpBindings) {
  try {
    return await provider.interactionDetails(incoming, outgoing)
  } catch {
    return undefined
  }
}
