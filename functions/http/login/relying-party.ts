import type * as client from 'openid-client'
import { isLoopback } from '../../../shared/secure-origin.ts'
import type { Config } from '../../config.ts'

/** The issuer of the desk's logins: the configured one, or the one that the one-machine host mounts at `/oidc`. */
export const issuerAddress = ({ issuer, url }: Pick<Config, 'issuer' | 'url'>) => issuer ?? `${url}/oidc`

/** Seconds that the issuer may take for one answer. */
const TIMEOUT = 10

type Library = typeof import('./oidc.ts')

/** The library that speaks OpenID Connect, and what it knows of the issuer. */
export interface RelyingParty {
  oidc: Library
  party: client.Configuration
}

/**
 * Answers how the desk speaks to its issuer (OpenID Connect Discovery 1.0). Asked for at the first login, since the
 * embedded issuer is up only then, and a program that starts for something else need not load the library; a failure is not
 * kept, so that the next login asks again.
 */
export function createRelyingParty(config: Config): () => Promise<RelyingParty> {
  let known: Promise<RelyingParty> | undefined
  return () => {
    known ??= discover(config).catch(error => {
      known = undefined
      throw error
    })
    return known
  }
}

async function discover(config: Config): Promise<RelyingParty> {
  const oidc = await import('./oidc.ts')
  const issuer = new URL(issuerAddress(config))
  const embedded = config.issuer === undefined
  const party = await oidc.discovery(issuer, config.clientId, {}, embedded ? oidc.None() : proof(oidc, config.clientSecret), {
    timeout: TIMEOUT,
    ...(embedded && { [oidc.customFetch]: fetchWithin(config) }),
    // The library takes a token that came straight from the issuer at its word; its signature is checked all the same. A
    // plain http issuer is this machine's own; any other has to be https.
    execute: [oidc.enableNonRepudiationChecks, ...(embedded || isLoopback(issuer.hostname) ? [oidc.allowInsecureRequests] : [])],
  })
  return { oidc, party }
}

/** How the client proves itself, by what the issuer takes: `client_secret_basic` where it does not say (RFC 8414, section 2). */
function proof({ None, ClientSecretBasic, ClientSecretPost }: Library, secret: string | undefined): client.ClientAuth {
  if (!secret) return None()
  return (server, ...rest) => {
    const methods = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic']
    const prove = methods.includes('client_secret_basic') ? ClientSecretBasic(secret) : ClientSecretPost(secret)
    prove(server, ...rest)
  }
}

/** Reach the embedded issuer from inside: its public address may be a proxy's, which this machine need not reach. */
function fetchWithin({ host, port, url }: Config): client.CustomFetch {
  const listening = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host
  const inside = `http://${listening.includes(':') ? `[${listening}]` : listening}:${port}`
  return (address, options) => {
    const target = address.startsWith(`${url}/`) ? inside + address.slice(url.length) : address
    // The library's own kinds of body are all ones that fetch takes; only their type names differ.
    return fetch(target, options as RequestInit)
  }
}
