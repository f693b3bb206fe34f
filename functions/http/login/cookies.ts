import type { Context as Request } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { CookieOptions } from 'hono/utils/cookie'
import type { Config } from '../../config.ts'

/** `session` holds the desk session's secret, `login` a login in progress. */
type Purpose = 'session' | 'login'
const NAMES = { session: 'veduta', login: 'veduta-login' } as const

/**
 * A cookie of the desk: `__Host-` on https, so that no other host of the domain can set it (RFC 6265bis, section 4.1.3.2);
 * without the prefix and `Secure` on this very machine's plain http, where some browsers refuse both.
 */
function shape({ url }: Pick<Config, 'url'>, purpose: Purpose): { name: string; options: CookieOptions } {
  const secure = url.startsWith('https:')
  return { name: `${secure ? '__Host-' : ''}${NAMES[purpose]}`, options: { path: '/', httpOnly: true, sameSite: 'Lax', secure } }
}

export const readCookie = (c: Request, config: Config, purpose: Purpose) => getCookie(c, shape(config, purpose).name)

export function writeCookie(c: Request, config: Config, purpose: Purpose, value: string, maxAge: number): void {
  const { name, options } = shape(config, purpose)
  setCookie(c, name, value, { ...options, maxAge })
}

export function dropCookie(c: Request, config: Config, purpose: Purpose): void {
  const { name, options } = shape(config, purpose)
  deleteCookie(c, name, options)
}
