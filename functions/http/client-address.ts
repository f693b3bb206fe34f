import type { Context as Request } from 'hono'
import type { Config } from '../config.ts'

/** What the one-machine host hands over with a request. */
interface NodeBindings {
  incoming?: { socket?: { remoteAddress?: string } }
}

/**
 * The address that a request came from, for rate limits alone. Headers count only behind a proxy that is trusted, and of
 * `X-Forwarded-For` only the last entry: the ones before it are whatever the client wrote.
 */
export function clientAddress(c: Request, { trustProxy }: Pick<Config, 'trustProxy'>): string {
  const forwarded = trustProxy ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined
  const address = forwarded || (c.env as NodeBindings | undefined)?.incoming?.socket?.remoteAddress || 'unknown'
  return networkOf(address)
}

/** Some proxies add the port, which says nothing. An IPv6 customer has a whole /64 (RFC 6177), so that is what counts as one; IPv4 counts as it is, mapped or not. */
function networkOf(address: string): string {
  const withPort = /^(?:\[(.+)\]|(\d+\.\d+\.\d+\.\d+)):\d+$/.exec(address)
  if (withPort) return networkOf(withPort[1] ?? withPort[2] ?? '')
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)
  if (mapped?.[1]) return mapped[1]
  if (!address.includes(':')) return address
  const [head = '', tail] = address.split('::')
  const before = head.split(':').filter(Boolean)
  const after = (tail ?? '').split(':').filter(Boolean)
  const missing = tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length)
  return [...before, ...Array<string>(missing).fill('0'), ...after].slice(0, 4).join(':')
}
