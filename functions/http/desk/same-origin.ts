import type { MiddlewareHandler } from 'hono'
import type { Config } from '../../config.ts'
import { AppError } from '../../errors.ts'

/**
 * Let a write pass only when it comes from the desk's own pages: another site can set neither the header without our leave
 * (it makes browsers ask first) nor the origin. This stands beside the cookie's `SameSite=Lax`.
 */
export const sameOrigin = ({ url }: Pick<Config, 'url'>): MiddlewareHandler =>
  async function sameOrigin(c, next) {
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') {
      if (c.req.header('Veduta-Csrf') !== '1') throw new AppError('not-same-origin', 'expected the header "Veduta-Csrf: 1"')
      const { origin } = new URL(url)
      const received = c.req.header('Origin')
      if (received !== origin) throw new AppError('not-same-origin', `expected the origin "${origin}", received "${received ?? 'none'}"`, { expected: origin })
    }
    await next()
  }
