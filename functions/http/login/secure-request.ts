import type { Context as Request } from 'hono'
import { isLoopback, isSecureOrigin } from '../../../shared/secure-origin.ts'
import type { Config } from '../../config.ts'

/**
 * Say whether a session cookie may be given over this connection. On https a proxy holds the certificate, so the configured
 * address counts; plain http is fine on this very machine only, and there the host that was asked for counts too.
 */
export function isSecureRequest(c: Request, { url }: Pick<Config, 'url'>): boolean {
  if (!isSecureOrigin(url)) return false
  return url.startsWith('https:') || isLoopback(new URL(c.req.url).hostname)
}
