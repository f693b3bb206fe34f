const TYPES: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  webmanifest: 'application/manifest+json',
  woff2: 'font/woff2',
}

/** An exact version of what other sites load. */
const EXACT = /^\/embed\/v\d+\.\d+\.\d+\//
/** What moves on with later versions: for an hour at most, and from shared caches for five minutes. */
const MOVING = 'public, max-age=3600, s-maxage=300, stale-while-revalidate=86400, stale-if-error=86400'
const FOREVER = 'public, max-age=31536000, immutable'

/** Headers of a built file by its address; `undefined` for what is not to be served. Names under /assets carry the hash of their content. */
export function assetHeaders(path: string): Record<'Content-Type' | 'Cache-Control', string> | undefined {
  const type = path.includes('/.') ? undefined : TYPES[path.slice(path.lastIndexOf('.') + 1)]
  if (!type) return undefined
  if (path.startsWith('/embed/')) {
    const open = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin', 'X-Content-Type-Options': 'nosniff' }
    return { 'Content-Type': type, 'Cache-Control': EXACT.test(path) ? FOREVER : MOVING, ...open }
  }
  return { 'Content-Type': type, 'Cache-Control': path.startsWith('/assets/') ? FOREVER : 'public, max-age=3600' }
}
