import type { MiddlewareHandler } from 'hono'
import type { Config } from '../../functions/config.ts'
import { isLoopback } from '../../shared/secure-origin.ts'

/**
 * This machine has several names (localhost, 127.0.0.1), but uploads, cookies and drafts belong to one: lead readers of pages to
 * the configured one. Elsewhere nothing is redirected, since a proxy may ask by any name.
 */
export function oneHostName({ url }: Pick<Config, 'url'>): MiddlewareHandler {
  const wanted = new URL(url)
  return async function oneHostName(c, next) {
    const asked = new URL(c.req.url)
    const isNavigation = c.req.method === 'GET' && (c.req.header('Accept') ?? '').includes('text/html')
    if (isNavigation && isLoopback(wanted.hostname) && isLoopback(asked.hostname) && asked.host !== wanted.host)
      return c.redirect(`${url}${asked.pathname}${asked.search}`, 307)
    await next()
  }
}
