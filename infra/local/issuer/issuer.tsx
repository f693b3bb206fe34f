import type { HttpBindings } from '@hono/node-server'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Provider } from 'oidc-provider'
import * as v from 'valibot'
import type { Accounts } from '../../../functions/adapters/local/accounts.ts'
import type { Context } from '../../../functions/context.ts'
import { clientAddress } from '../../../functions/http/client-address.ts'
import { sameOrigin } from '../../../functions/http/desk/same-origin.ts'
import { secureHeaders, securityHeaders } from '../../../functions/http/headers.ts'
import { issuerAddress } from '../../../functions/http/login/relying-party.ts'
import { renderPage } from '../../../functions/http/render.tsx'
import type { WebBuild } from '../../../functions/http/web-build.ts'
import { openInvitation } from '../../../functions/submissions/accept-invitation.ts'
import { say } from '../../../shared/i18n/format.ts'
import type { MessageKey } from '../../../shared/i18n/messages.ts'
import { wordsFor } from '../../../shared/i18n/words.ts'
import { LIMITS } from '../../../shared/limits.ts'
import { TOKEN_PATTERN } from '../../../shared/paths.ts'
import { checkPassword, DEMO_ACCOUNTS } from './accounts.ts'
import { accountWith, openAccount, PASSWORD } from './passwords.ts'
import { createProvider } from './provider.ts'
import { SignIn } from './sign-in-page.tsx'

const NewAccount = v.strictObject({
  token: v.pipe(v.string(), v.regex(TOKEN_PATTERN)),
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(80)),
  password: v.pipe(v.string(), v.minLength(PASSWORD.least), v.maxLength(PASSWORD.most)),
})

type Bindings = { Bindings: HttpBindings }

/**
 * The embedded OpenID issuer, to be mounted at `/oidc` of the one-machine host: its own sign-in page, and everything
 * else by oidc-provider. `secret` (of the data folder) gives the accounts their passwords.
 */
export function createIssuer(context: Context, { secret, accounts, web }: { secret: string; accounts: Accounts; web: WebBuild }): Hono<Bindings> {
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
      accounts,
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
    const login = typeof form.login === 'string' ? form.login.slice(0, LIMITS.email) : ''
    const password = typeof form.password === 'string' ? form.password.slice(0, 200) : ''
    const lang = String(interaction.params.ui_locales ?? '')
    c.header('Cache-Control', 'no-store')
    // By address first, so that nobody can lock out another, then by login, so that many addresses don't help.
    const mustWait =
      config.rateLimits &&
      ((await limiter.take(`sign-in:${clientAddress(c, config)}`, 10, 300)) > 0 ||
        (await limiter.take(`sign-in-as:${login.trim().toLowerCase()}`, 50, 300)) > 0)
    if (mustWait) return c.html(page(lang, c.req.path, login, 'login.too-many'), 429)
    const accountId = login.includes('@') ? (await openAccount(accounts, login, password))?.subject : checkPassword(secret, login, password)?.login
    if (!accountId) return c.html(page(lang, c.req.path, login, 'login.wrong'), 403)
    return c.redirect(await provider().interactionResult(c.env.incoming, c.env.outgoing, { login: { accountId, remember: false } }), 303)
  })

  // Whoever has the link that was mailed to an address says who they are and how they sign in; a new link lets them do so again.
  app.post('/accounts', sameOrigin(config), bodyLimit({ maxSize: 4096 }), async c => {
    c.header('Cache-Control', 'no-store')
    if (config.rateLimits && (await limiter.take(`account:${clientAddress(c, config)}`, 30, 3600)) > 0) return c.body(null, 429)
    const found = v.safeParse(NewAccount, await c.req.json().catch(() => undefined))
    if (!found.success) return c.body(null, 400)
    const { token, name, password } = found.output
    const invitation = await openInvitation(context, token).catch(() => undefined)
    if (!invitation) return c.body(null, 404)
    accounts.put(await accountWith({ email: invitation.email, name, password }))
    return c.body(null, 204)
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
