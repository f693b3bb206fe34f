import { createServer } from 'node:net'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { DeskMe } from '../../shared/desk.ts'
import { openDesk, type TestDesk } from './open-desk.ts'
import { openIssuer, type TestIssuer } from './open-issuer.ts'

let issuer: TestIssuer
let desk: TestDesk

const openWith = (config: NonNullable<Parameters<typeof openDesk>[0]>['config']) =>
  openDesk({ now: new Date().toISOString(), config: { clientId: 'veduta', clientSecret: 's e:cret', admins: ['chiara@genova.example'], ...config } })

beforeEach(async () => {
  issuer = await openIssuer('veduta')
  desk = await openWith({ issuer: issuer.url })
})
afterEach(async () => {
  await desk.close()
  await issuer.close()
})

const cookieOf = (response: Response, name: string) =>
  response.headers
    .getSetCookie()
    .findLast(each => each.startsWith(`${name}=`))
    ?.split(';')[0] ?? ''

/** Begin a login; answers what the issuer is asked for, and the browser's cookie. */
async function begin(to = '/desk') {
  const response = await desk.request('GET', `/login?to=${encodeURIComponent(to)}`)
  const asked = new URL(response.headers.get('location') ?? '').searchParams
  const field = (name: string) => asked.get(name) ?? ''
  return { response, field, cookie: cookieOf(response, 'veduta-login') }
}

/** Come back from the issuer. */
async function finish({ field, cookie }: Awaited<ReturnType<typeof begin>>, change: { state?: string; cookie?: string } = {}) {
  issuer.allow('code-1', { nonce: field('nonce'), challenge: field('code_challenge') })
  return callback({ code: 'code-1', state: change.state ?? field('state') }, change.cookie ?? cookie)
}
const callback = (query: Record<string, string>, cookie: string) =>
  desk.request('GET', `/login/callback?${new URLSearchParams(query)}`, { headers: { cookie } })

async function me(session: string): Promise<DeskMe | undefined> {
  const response = await desk.request('GET', '/api/v1/desk/me', { headers: { cookie: session } })
  return response.status === 200 ? ((await response.json()) as DeskMe) : undefined
}

describe('a login with the city’s own issuer', () => {
  test('asks with code, PKCE, state and nonce, proves the client, and leads back to the page that was asked for', async () => {
    const begun = await begin('/desk?state=published')
    expect(begun.field('code_challenge_method')).toBe('S256')
    expect(begun.field('redirect_uri')).toBe(`${desk.context.config.url}/login/callback`)
    for (const name of ['state', 'nonce', 'code_challenge']) expect(begun.field(name).length, name).toBeGreaterThanOrEqual(43)
    const finished = await finish(begun)
    expect([finished.status, finished.headers.get('location')]).toEqual([303, '/desk?state=published'])
    expect(issuer.asked[0]?.authorization).toBe(`Basic ${btoa('veduta:s+e%3Acret')}`)
    expect(await me(cookieOf(finished, 'veduta'))).toMatchObject({ name: 'Chiara', cities: [] })
  })

  test('the cookies are out of reach of scripts and of other sites', async () => {
    const begun = await begin()
    for (const response of [begun.response, await finish(begun)])
      for (const cookie of response.headers.getSetCookie()) expect(cookie).toMatch(/; Path=\/.*HttpOnly.*SameSite=Lax/)
  })

  test('on https the cookies have the __Host- prefix and are secure', async () => {
    const secure = await openWith({ issuer: issuer.url, url: 'https://gallery.example' })
    try {
      const cookies = (await secure.request('GET', '/login')).headers.getSetCookie()
      expect(cookies[0]).toMatch(/^__Host-veduta-login=.*Secure/)
    } finally {
      await secure.close()
    }
  })

  test('only a verified address of the configured ones becomes admin', async () => {
    issuer.claims = { email: 'Chiara@genova.example', email_verified: false }
    expect((await me(cookieOf(await finish(await begin()), 'veduta')))?.cities).toEqual([])
    issuer.claims = { email: 'Chiara@genova.example', email_verified: true }
    const { cities } = (await me(cookieOf(await finish(await begin()), 'veduta'))) ?? { cities: [] }
    expect(cities.map(({ slug, role }) => [slug, role])).toEqual([
      ['genoa', 'admin'],
      ['ghent', 'admin'],
    ])
  })

  test('a configured subject becomes admin where the issuer says nothing about addresses', async () => {
    await desk.close()
    desk = await openWith({ issuer: issuer.url, admins: ['subject-1'] })
    expect((await me(cookieOf(await finish(await begin()), 'veduta')))?.cities.map(({ role }) => role)).toEqual(['admin', 'admin'])
    issuer.claims = { sub: 'subject-2', email: 'subject-1', email_verified: true }
    expect((await me(cookieOf(await finish(await begin()), 'veduta')))?.cities).toEqual([])
  })

  test('an issuer may name itself otherwise than it is configured', async () => {
    await desk.close()
    desk = await openWith({ issuer: `${issuer.url}/.well-known/openid-configuration` })
    expect((await me(cookieOf(await finish(await begin()), 'veduta')))?.name).toBe('Chiara')
  })

  test('a session ends with the issuer that it came from', async () => {
    const session = cookieOf(await finish(await begin()), 'veduta')
    expect((await me(session))?.name).toBe('Chiara')
    desk.context.config.issuer = 'https://login.other.example'
    expect(await me(session)).toBeUndefined()
  })

  test('a login leads nowhere but to the desk', async () => {
    for (const to of ['https://evil.example', '//evil.example', '/\\evil.example', '/desk\\..', '/deskevil', '/genoa', '/desk/ x']) {
      expect((await finish(await begin(to))).headers.get('location'), to).toBe('/desk')
    }
  })
})

describe('a login that is not right', () => {
  const expectFailed = async (response: Response) => {
    expect(response.status).toBe(400)
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(await response.text()).toContain('href="/login"')
    expect(cookieOf(response, 'veduta')).toBe('')
  }

  test('an answer that is brought twice', async () => {
    const begun = await begin()
    expect((await finish(begun)).status).toBe(303)
    await expectFailed(await callback({ code: 'code-1', state: begun.field('state') }, begun.cookie))
  })

  test('an answer in another browser, or for another login', async () => {
    const begun = await begin()
    await expectFailed(await finish(begun, { cookie: '' }))
    await expectFailed(await finish(begun, { cookie: (await begin()).cookie }))
    await expectFailed(await finish(begun, { state: 'another' }))
    await expectFailed(await finish(begun, { cookie: 'veduta-login=bm9uc2Vuc2U' }))
  })

  test('a token with another nonce, of another issuer, for another client, too old, or forged', async () => {
    for (const claims of [{ nonce: 'other' }, { iss: 'https://evil.example' }, { aud: 'other' }, { exp: Math.floor(Date.now() / 1000) - 60 }]) {
      issuer.claims = claims
      await expectFailed(await finish(await begin()))
    }
    issuer.claims = {}
    issuer.forge = true
    await expectFailed(await finish(await begin()))
  })

  test('a refusal by the issuer', async () => {
    const begun = await begin()
    await expectFailed(await callback({ error: 'access_denied', state: begun.field('state') }, begun.cookie))
  })

  test('an issuer that is down is told as such, and asked again at the next login', async () => {
    const server = createServer(socket => socket.destroy()).listen(0, '127.0.0.1')
    const port = await new Promise<number>(resolve => server.once('listening', () => resolve((server.address() as { port: number }).port)))
    const down = await openWith({ issuer: `http://127.0.0.1:${port}` })
    try {
      const first = await down.request('GET', '/login')
      expect([first.status, first.headers.get('cache-control')]).toEqual([503, 'no-store'])
      expect(await first.text()).toContain('href="/login"')
      let asked = 0
      server.on('connection', () => asked++)
      expect((await down.request('GET', '/login')).status).toBe(503)
      expect(asked).toBeGreaterThan(0)
    } finally {
      server.close()
      await down.close()
    }
  })
})

describe('signing out', () => {
  test('ends the session on the server', async () => {
    const session = cookieOf(await finish(await begin()), 'veduta')
    expect(await me(session)).toBeDefined()
    expect((await desk.request('POST', '/logout', { headers: { cookie: session, origin: 'https://evil.example' } })).status).toBe(403)
    expect(await me(session)).toBeDefined()
    const response = await desk.request('POST', '/logout', { headers: { cookie: session } })
    expect([response.status, await response.json()]).toEqual([200, {}])
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(response.headers.getSetCookie()[0]).toContain('Max-Age=0')
    expect(await me(session)).toBeUndefined()
  })

  test('leads to the issuer that can end its own session, with its own token, and back to the desk', async () => {
    issuer.endsSessions = true
    const session = cookieOf(await finish(await begin()), 'veduta')
    const leave = (cookie: string) => desk.request('POST', '/logout', { headers: { cookie, 'accept-language': 'it' } })
    const to = new URL(((await (await leave(session)).json()) as { to: string }).to)
    expect(to.origin + to.pathname).toBe(`${issuer.url}/logout`)
    const { id_token_hint = '', ...rest } = Object.fromEntries(to.searchParams)
    expect(rest).toEqual({ realm: 'city', client_id: 'veduta', post_logout_redirect_uri: `${desk.context.config.url}/desk`, ui_locales: 'it' })
    expect(JSON.parse(Buffer.from(id_token_hint.split('.')[1] ?? '', 'base64url').toString())).toMatchObject({ iss: issuer.url, sub: 'subject-1' })
    expect(await me(session)).toBeUndefined()

    const again = new URL(((await (await leave(session)).json()) as { to: string }).to)
    expect(again.searchParams.has('id_token_hint'), 'a session that is over has no token').toBe(false)
  })

  test.each([false, true])('leads to Cognito’s own place with Cognito’s own words, and back to the desk (named by its discovery: %s)', async isNamed => {
    await desk.close()
    issuer.name = 'https://cognito-idp.eu-central-1.amazonaws.com/eu-central-1_AbCdEfGhI'
    issuer.endsSessions = isNamed
    desk = await openWith({ issuer: `${issuer.url}/.well-known/openid-configuration` })
    issuer.cognitoLogoutUris = [`${desk.context.config.url}/desk`]
    const session = cookieOf(await finish(await begin()), 'veduta')
    expect((await me(session))?.name).toBe('Chiara')
    const { to } = (await (await desk.request('POST', '/logout', { headers: { cookie: session } })).json()) as { to: string }
    const left = await fetch(to, { redirect: 'manual' })
    expect([left.status, left.headers.get('location')]).toEqual([302, `${desk.context.config.url}/desk`])
    expect([...new URL(to).searchParams.keys()].sort(), 'its token stays out of the address').toEqual(['client_id', 'logout_uri'])
    expect(await me(session)).toBeUndefined()
  })

  test('works while the issuer is down', async () => {
    const session = cookieOf(await finish(await begin()), 'veduta')
    const down = await openWith({ issuer: 'http://127.0.0.1:9' })
    try {
      const response = await down.request('POST', '/logout', { headers: { cookie: session } })
      expect([response.status, await response.json()]).toEqual([200, {}])
    } finally {
      await down.close()
    }
  })

  test('a new login ends the session that the browser had', async () => {
    const before = cookieOf(await finish(await begin()), 'veduta')
    const begun = await begin()
    await finish(begun, { cookie: `${begun.cookie}; ${before}` })
    expect(await me(before)).toBeUndefined()
  })
})
