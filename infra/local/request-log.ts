import type { MiddlewareHandler } from 'hono'
import type { Log } from '../../functions/ports.ts'

/** Only the shape of an address: ids are in it, but no query, no token, no person. */
const route = (path: string) =>
  path
    .split('/')
    .slice(0, 6)
    .map(part => (/^[a-z2-7]{26}$/.test(part) ? ':id' : part.slice(0, 40)))
    .join('/')

/** One line a request, for what changes something, fails or is slow; reading that goes well is counted by proxies. */
export function requestLog(log: Log): MiddlewareHandler {
  return async function requestLog(c, next) {
    const begun = performance.now()
    await next()
    const ms = Math.round(performance.now() - begun)
    const { method } = c.req
    const { status } = c.res
    if (status < 500 && ms < 1000 && (method === 'GET' || method === 'HEAD')) return
    log.info({ method, route: route(c.req.path), status, ms }, 'request')
  }
}
