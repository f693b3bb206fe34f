import type { ServerMetadata } from 'openid-client'
import type { Session } from '../../ports.ts'
import type { RelyingParty } from './relying-party.ts'

interface Options {
  /** The desk's session that was just ended, where there was one. */
  session: Session | undefined
  /** Where the issuer leads back to; registered there. */
  backTo: string
  lang: string
}

/**
 * Where a browser ends the issuer's own session (OpenID Connect RP-Initiated Logout 1.0), so that the next person at this
 * machine has to say who they are; `undefined` where the issuer offers no such place.
 */
export function endSessionAddress({ oidc, party }: RelyingParty, { session, backTo, lang }: Options): string | undefined {
  const server = party.serverMetadata()
  if (isCognito(server.issuer)) return endCognitoSession(server, party.clientMetadata().client_id, backTo)
  if (!server.end_session_endpoint) return undefined
  return oidc.buildEndSessionUrl(party, {
    post_logout_redirect_uri: backTo,
    ui_locales: lang,
    // Without its own token an issuer asks whether one really wants to leave.
    ...(session?.idToken && session.issuer === server.issuer && { id_token_hint: session.idToken }),
  }).href
}

/** A user pool of Amazon Cognito, under whatever domain it shows its pages. */
const isCognito = (issuer: string) => /^cognito-idp(-fips)?\.[a-z0-9-]+\.amazonaws\.com(\.cn)?$/.test(URL.parse(issuer)?.hostname ?? '')

/**
 * Cognito has parameters of its own and refuses the standard's ones; not every pool names the address, which is beside its other pages.
 * https://docs.aws.amazon.com/cognito/latest/developerguide/logout-endpoint.html
 */
function endCognitoSession({ authorization_endpoint, end_session_endpoint }: ServerMetadata, clientId: string, backTo: string): string | undefined {
  const near = end_session_endpoint ?? authorization_endpoint
  if (!near) return undefined
  const address = new URL('/logout', near)
  address.search = new URLSearchParams({ client_id: clientId, logout_uri: backTo }).toString()
  return address.href
}
