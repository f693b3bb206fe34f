import { hash } from 'node:crypto'
import type { Context as Request } from 'hono'

/** Shared caches forget within five minutes even where nobody tells them that something was taken down. */
export const PUBLIC_CACHE = 'public, max-age=0, s-maxage=60, stale-while-revalidate=60, stale-if-error=180'

/** Answer with public text and its ETag, or with 304 where the client has it already (RFC 9110, 13.1.2). */
export function answerCached(c: Request, text: string, type: string, headers: Record<string, string> = {}): Response {
  const etag = `"${hash('sha256', text, 'base64url').slice(0, 22)}"`
  const all = { 'Cache-Control': PUBLIC_CACHE, ETag: etag, ...headers }
  if (matches(c.req.header('if-none-match'), etag)) return c.body(null, 304, all)
  return c.body(text, 200, { ...all, 'Content-Type': type })
}

/** Public reading is open to every site, without credentials. */
export const answerJson = (c: Request, value: unknown): Response =>
  answerCached(c, JSON.stringify(value), 'application/json', { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' })

const matches = (header: string | undefined, etag: string): boolean =>
  header !== undefined && (header.trim() === '*' || header.split(',').some(each => each.trim().replace(/^W\//, '') === etag))

/** Answer privately: nobody may keep it. */
export function answerPrivate(c: Request, value: unknown, status: 200 | 201 | 202 = 200): Response {
  return c.json(value as object, status, { 'Cache-Control': 'no-store' })
}
