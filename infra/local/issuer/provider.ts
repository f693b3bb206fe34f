import { createHmac, generateKeyPairSync } from 'node:crypto'
import { Provider } from 'oidc-provider'
import type { Accounts } from '../../../functions/adapters/local/accounts.ts'
import { DEMO_ACCOUNTS } from './accounts.ts'
import { createStore } from './store.ts'

interface Options {
  /** Public address of the issuer, also its identifier. */
  issuer: string
  clientId: string
  redirectUri: string
  secret: string
  accounts: Accounts
  now: () => number
  /** Where a person is led when a request can't be understood. */
  failedUrl: string
}

const SCOPES = 'openid profile email'

/**
 * The embedded OpenID provider: one client (the desk, public with PKCE), code flow, ES256. Its key is made anew at each
 * start, since the only client runs in the same process and asks for it then.
 */
export function createProvider({ issuer, clientId, redirectUri, secret, accounts, now, failedUrl }: Options): Provider {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const provider = new Provider(issuer, {
    adapter: createStore(now),
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), alg: 'ES256', use: 'sig', kid: 'veduta' }] },
    enabledJWA: { idTokenSigningAlgValues: ['ES256'] },
    clients: [
      {
        client_id: clientId,
        application_type: 'web',
        token_endpoint_auth_method: 'none',
        grant_types: ['authorization_code'],
        response_types: ['code'],
        redirect_uris: [redirectUri],
        id_token_signed_response_alg: 'ES256',
      },
    ],
    responseTypes: ['code'],
    pkce: { required: () => true },
    cookies: { keys: [createHmac('sha256', secret).update('veduta:issuer-cookies:1').digest('base64url')] },
    ttl: { AccessToken: 300, AuthorizationCode: 60, Grant: 600, IdToken: 300, Interaction: 900, Session: 900 },
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: false }, userinfo: { enabled: false } },
    interactions: { url: (_ctx, interaction) => `/oidc/interaction/${interaction.uid}` },
    claims: { openid: ['sub'], profile: ['name'], email: ['email', 'email_verified'] },
    conformIdTokenClaims: false,
    clientBasedCORS: () => false,
    findAccount: (_ctx, subject) => {
      const demo = DEMO_ACCOUNTS.find(each => each.login === subject)
      if (demo) return { accountId: subject, claims: () => ({ sub: subject, name: demo.name }) }
      const account = accounts.find(subject)
      return account && { accountId: subject, claims: () => ({ sub: subject, name: account.name, email: account.email, email_verified: true }) }
    },
    // The desk is part of the same house: nobody is asked whether it may know who signs in.
    loadExistingGrant: async ({ oidc }) => {
      if (!oidc.client || !oidc.session?.accountId) return undefined
      const grant = new oidc.provider.Grant({ accountId: oidc.session.accountId, clientId: oidc.client.clientId })
      grant.addOIDCScope(SCOPES)
      await grant.save()
      return grant
    },
    renderError: ctx => ctx.redirect(failedUrl),
  })
  provider.proxy = true
  return provider
}
