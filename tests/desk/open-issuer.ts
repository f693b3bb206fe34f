import { createHash, createSign, generateKeyPairSync } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface TestIssuer {
  url: string
  /** What it calls itself; its address, unless set. */
  name: string
  /** Where Amazon Cognito, which it then behaves as, may lead back to after a sign-out. */
  cognitoLogoutUris: string[] | undefined
  /** What the next ID token says beside the customary claims; may overrule those. */
  claims: Record<string, unknown>
  /** Ends sessions of its own at `/logout`, and says so. */
  endsSessions: boolean
  /** Signs the next ID token with a key that is not published. */
  forge: boolean
  /** What the token endpoint was asked with. */
  asked: { authorization: string | undefined; form: URLSearchParams }[]
  /** Let a code be exchanged once. */
  allow(code: string, request: { nonce: string; challenge: string }): void
  close(): Promise<void>
}

const base64url = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')

/** An OpenID issuer of somebody else, over HTTP on this machine: discovery, keys (RS256) and tokens for allowed codes. */
export async function openIssuer(clientId: string): Promise<TestIssuer> {
  const keys = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const others = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const codes = new Map<string, { nonce: string; challenge: string }>()

  const server = createServer(async (request, response) => {
    const answer = (status: number, body: object) => response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    if (request.url === '/.well-known/openid-configuration')
      return answer(200, {
        issuer: issuer.name,
        authorization_endpoint: `${issuer.url}/authorize`,
        token_endpoint: `${issuer.url}/token`,
        jwks_uri: `${issuer.url}/jwks`,
        ...(issuer.endsSessions && { end_session_endpoint: `${issuer.url}/logout?realm=city` }),
        response_types_supported: ['code'],
        subject_types_supported: ['public'],
        id_token_signing_alg_values_supported: ['RS256'],
      })
    if (request.url === '/jwks') return answer(200, { keys: [{ ...keys.publicKey.export({ format: 'jwk' }), kid: 'one', alg: 'RS256', use: 'sig' }] })
    if (issuer.cognitoLogoutUris && request.url?.startsWith('/logout')) {
      const to = cognitoLogout(new URL(request.url, issuer.url).searchParams, clientId, issuer.cognitoLogoutUris)
      return response.writeHead(302, { location: to }).end()
    }
    if (request.url !== '/token') return answer(404, {})

    const form = new URLSearchParams(await read(request))
    issuer.asked.push({ authorization: request.headers.authorization, form })
    const code = form.get('code') ?? ''
    const allowed = codes.get(code)
    codes.delete(code)
    const challenge = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url')
    if (!allowed || allowed.challenge !== challenge) return answer(400, { error: 'invalid_grant' })
    const now = Math.floor(Date.now() / 1000)
    const claims = { iss: issuer.name, aud: clientId, sub: 'subject-1', iat: now, exp: now + 300, nonce: allowed.nonce, name: 'Chiara', ...issuer.claims }
    const signed = `${base64url({ alg: 'RS256', kid: 'one' })}.${base64url(claims)}`
    const signature = createSign('RSA-SHA256')
      .update(signed)
      .sign((issuer.forge ? others : keys).privateKey, 'base64url')
    return answer(200, { access_token: 'a', token_type: 'bearer', id_token: `${signed}.${signature}` })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')

  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const issuer: TestIssuer = {
    url,
    name: url,
    cognitoLogoutUris: undefined,
    claims: {},
    endsSessions: false,
    forge: false,
    asked: [],
    allow: (code, request) => codes.set(code, request),
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
  return issuer
}

/**
 * Where Cognito's sign-out leads: back, if client and address are ones that it knows, else to its page of errors.
 * https://docs.aws.amazon.com/cognito/latest/developerguide/logout-endpoint.html
 */
function cognitoLogout(asked: URLSearchParams, clientId: string, allowed: readonly string[]): string {
  const back = asked.get('logout_uri') ?? ''
  if (asked.get('client_id') !== clientId) return '/error?error=Invalid+client'
  if (!asked.has('logout_uri')) return "/error?error=Required+String+parameter+'redirect_uri'+is+not+present"
  return allowed.includes(back) ? back : '/error?error=redirect_mismatch'
}

async function read(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const part of request) text += part
  return text
}
