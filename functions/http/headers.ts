import type { MiddlewareHandler } from 'hono'
import type { Config } from '../config.ts'

const contentSecurityPolicy = (uploadOrigin: string | undefined) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' blob:",
    "font-src 'self'",
    ["connect-src 'self'", uploadOrigin].filter(Boolean).join(' '),
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')

/** Headers of every answer. HSTS (RFC 6797) only where the gallery is on https, and for this name alone: others are not ours to decide. */
export function securityHeaders({ url, uploadOrigin }: Pick<Config, 'url' | 'uploadOrigin'>): readonly (readonly [name: string, value: string])[] {
  return [
    ...(url.startsWith('https:') ? ([['Strict-Transport-Security', 'max-age=31536000']] as const) : []),
    ['Content-Security-Policy', contentSecurityPolicy(uploadOrigin)],
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'strict-origin-when-cross-origin'],
    ['Permissions-Policy', 'camera=(self), geolocation=(self), microphone=(), payment=(), usb=(), browsing-topics=()'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Cross-Origin-Resource-Policy', 'same-origin'],
  ]
}

/** Set them on every answer; one that a handler has set itself is left. */
export function secureHeaders(config: Pick<Config, 'url' | 'uploadOrigin'>): MiddlewareHandler {
  const headers = securityHeaders(config)
  return async function secureHeaders(c, next) {
    await next()
    for (const [name, value] of headers) if (!c.res.headers.has(name)) c.res.headers.set(name, value)
  }
}
