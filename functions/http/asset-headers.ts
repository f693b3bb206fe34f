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

/** Headers of a built file by its address; `undefined` for what is not to be served. Names under /assets carry the hash of their content. */
export function assetHeaders(path: string): { 'Content-Type': string; 'Cache-Control': string } | undefined {
  const type = path.includes('/.') ? undefined : TYPES[path.slice(path.lastIndexOf('.') + 1)]
  const keep = path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'public, max-age=3600'
  return type ? { 'Content-Type': type, 'Cache-Control': keep } : undefined
}
