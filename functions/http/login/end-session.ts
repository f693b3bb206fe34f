import * as client from 'openid-client'
import type { Session } from '../../ports.ts'

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
export function endSessionAddress(party: client.Configuration, { session, backTo, lang }: Options): string | undefined {
  const { end_session_endpoint, issuer } = party.serverMetadata()
  if (!end_session_endpoint) return undefined
  return client.buildEndSessionUrl(party, {
    post_logout_redirect_uri: backTo,
    ui_locales: lang,
    // Without its own token an issuer asks whether one really wants to leave.
    ...(session?.idToken && session.issuer === issuer && { id_token_hint: session.idToken }),
  }).href
}
