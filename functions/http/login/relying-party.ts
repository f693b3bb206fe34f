import * as client from 'openid-client'
import { isLoopback } from '../../../shared/secure-origin.ts'
import type { Config } from '../../config.ts'

/** The issuer of the desk's logins: the configured one, or the one that the one-machine host mounts at `/oidc`. */
export const issuerAddress = ({ issuer, url }: Pick<Config, 'issuer' | 'url'>) => issuer ?? `${url}/oidc`

/** Seconds that the issuer may take for one answer. */
const TIMEOUT = 10

/**
 * Answers how the desk speaks to its issuer (OpenID Connect Discovery 1.0). Asked for at the first login, since the
 * embedded issuer is up only then; a failure is not kept, so that the next login asks again.
 */
export function createRelyingParty(config: Config): () => Promise<client.Configuration> {
  let known: Promise<client.Configuration> | undefined
  return () => {
    known ??= discover(config).catch(error => {
      known = undefined
      throw error
    })
    return known
  }
}

function discover(config: Config): Promise<client.Configuration> {
  const issuer = new URL(issuerAddress(config))
  const embedded = config.issuer === undefined
  return client.discovery(issuer, config.clientId, {}, embedded ? client.None() : proof(config.clientSecret), {
    timeout: TIMEOUT,
    ...(embedded && { [client.customFetch]: fetchWithin(config) }),
    // The library takes a token that came straight from the issuer at its word; its signature is checked all the same. A
    // plain http issuer is this machine's own; any other has to be https.
    execute: [client.enableNonRepudiationChecks, ...(embedded || isLoopback(issuer.hostname) ? [client.allowInsecureRequests] : [])],
  })
}

/** How the client proves itself, by what the issuer takes: `client_secret_basic` where it does not say (RFC 8414, section 2). */
function proof(secret: string | undefined): client.ClientAuth {
  if (!secret) return client.None()
  return (server, ...rest) => {
    const methods = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic']
    const prove = methods.includes('client_secret_basic') ? client.ClientSecretBasic(secret) : client.ClientSecretPost(secret)
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
