import { Hono } from 'hono'
import { answerCached } from '../cache.ts'

/** Paths that are for one person or for programs: nothing there is worth finding. */
const NOT_FOR_ROBOTS = ['/api/', '/desk', '/login', '/my/', '/notices/']

/** `robots.txt` (RFC 9309): everything public may be found. */
export function createRobots(): Hono {
  const app = new Hono()
  // A rule is a prefix, and a city may begin with the same letters: `$` ends it.
  const rules = NOT_FOR_ROBOTS.flatMap(path => (path.endsWith('/') ? [path] : [`${path}$`, `${path}/`]))
  const text = ['User-agent: *', ...rules.map(rule => `Disallow: ${rule}`), ''].join('\n')
  app.get('/robots.txt', c => answerCached(c, text, 'text/plain; charset=utf-8'))
  return app
}
