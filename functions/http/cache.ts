import { hash } from 'node:crypto'
import type { MiddlewareHandler, Context as Request } from 'hono'

/** Shared caches forget within five minutes even where nobody tells them that something was taken down. */
export const PUBLIC_CACHE = 'public, max-age=0, s-maxage=60, stale-while-revalidate=60, stale-if-error=180'

/** Answer with what is public and its ETag, or with 304 where the client has it already (RFC 9110, 13.1.2). */
export function answerCached(c: Request, body: string | Uint8Array<ArrayBuffer>, type: string): Response {
  const etag = `"${hash('sha256', body, 'base64url').slice(0, 22)}"`
  const headers = { 'Cache-Control': PUBLIC_CACHE, ETag: etag }
  if (matches(c.req.header('if-none-match'), etag)) return c.body(null, 304, headers)
  return c.body(body, 200, { ...headers, 'Content-Type': type })
}

/** Public reading is open to every site, without credentials; its problems can be read there too. */
export const openToEverySite: MiddlewareHandler = async function openToEverySite(c, next) {
  c.header('Access-Control-Allow-Origin', '*')
  c.header('Cross-Origin-Resource-Policy', 'cross-origin')
  await next()
}

export const answerJson = (c: Request, value: unknown): Response => answerCached(c, JSON.stringify(value), 'application/json')

const matches = (header: string | undefined, etag: string): boolean =>
  header !== undefined && (header.trim() === '*' || header.split(',').some(each => each.trim().replace(/^W\//, '') === etag))

/** Answer privately: nobody may keep it. */
export function answerPrivate(c: Request, value: unknown, status: 200 | 201 | 202 = 200): Response {
  return c.json(value as object, status, { 'Cache-Control': 'no-store' })
}
