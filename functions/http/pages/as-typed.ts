import type { MiddlewareHandler } from 'hono'
import type { Context } from '../../context.ts'

/** Lead an address as people type it, with a slash at its end or the city's name in capitals, to the page that they mean. */
export function asTyped({ catalog }: Pick<Context, 'catalog'>): MiddlewareHandler {
  return async function asTyped(c, next) {
    // What begins with two slashes would lead to another host.
    // As it was sent, still encoded: what is decoded may hold what no header can.
    const { pathname, search } = new URL(c.req.url)
    const [, slug = '', rest = ''] = /^\/([A-Za-z][A-Za-z0-9-]*)((?:\/[^/]+)*)\/?$/.exec(pathname) ?? []
    const path = `/${slug.toLowerCase()}${rest}`
    const isMeant = slug && path !== pathname && (slug === slug.toLowerCase() || (await catalog.city(slug.toLowerCase())))
    if (!isMeant || !['GET', 'HEAD'].includes(c.req.method)) return await next()
    return c.redirect(`${path}${search}`, 301)
  }
}
