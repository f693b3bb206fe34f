import type { MiddlewareHandler } from 'hono'
import type { Context } from '../../context.ts'

/** Lead an address as people type it, with a slash at its end or the city's name in capitals, to the page that they mean. */
export function asTyped({ catalog }: Pick<Context, 'catalog'>): MiddlewareHandler {
  return async function asTyped(c, next) {
    // What begins with two slashes would lead to another host.
    const [, slug = '', rest = ''] = /^\/([A-Za-z][A-Za-z0-9-]*)((?:\/[^/]+)*)\/?$/.exec(c.req.path) ?? []
    const path = `/${slug.toLowerCase()}${rest}`
    const isMeant = slug && path !== c.req.path && (slug === slug.toLowerCase() || (await catalog.city(slug.toLowerCase())))
    if (!isMeant || c.req.method !== 'GET') return await next()
    return c.redirect(`${path}${new URL(c.req.url).search}`, 301)
  }
}
