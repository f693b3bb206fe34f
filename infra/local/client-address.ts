import type { IncomingMessage } from 'node:http'
import type { Config } from '../../functions/config.ts'

/**
 * Who asks: the other end of the connection, or with VEDUTA_TRUST_PROXY what the proxy saw, the last entry of X-Forwarded-For.
 * The entries before it are the client's own words.
 */
export function clientAddressOf({ headers, socket }: IncomingMessage, { trustProxy }: Pick<Config, 'trustProxy'>): string {
  const forwarded = headers['x-forwarded-for']
  const last = trustProxy ? (Array.isArray(forwarded) ? forwarded.join(',') : forwarded)?.split(',').at(-1)?.trim() : undefined
  return last || socket.remoteAddress || 'unknown'
}
