import { Hono } from 'hono'
import type { Context } from '../../context.ts'
import { answerCached } from '../cache.ts'

/** What is for one person or for programs: nothing there is worth finding. `$` ends an address (RFC 9309), so that a city may be called "deskton". */
const NOT_FOR_ROBOTS = ['/api/', '/desk$', '/desk/', '/desk?', '/login$', '/login/', '/login?', '/logout', '/my/', '/notices/', '/oidc/', '/uploads/']

/**
 * Crawlers that gather what models are trained with, by the names under which their operators tell to keep them out. Those that
 * fetch a page because somebody asked for it, or for a search, are not among them.
 */
export const TRAINING_CRAWLERS = [
  'AI2Bot',
  'Amazonbot',
  'Applebot-Extended',
  'Bytespider',
  'CCBot',
  'ClaudeBot',
  'Diffbot',
  'FacebookBot',
  'Google-Extended',
  'GPTBot',
  'ImagesiftBot',
  'Meta-ExternalAgent',
  'Omgilibot',
  'PanguBot',
  'Timpibot',
  'cohere-training-data-crawler',
] as const

/** What crawlers may read (RFC 9309), and where the sitemap is. Whether what models are trained with may be gathered here is the operator's to say. */
export function createRobots({ config }: Pick<Context, 'config'>): Hono {
  const lines = [
    'User-agent: *',
    ...NOT_FOR_ROBOTS.map(path => `Disallow: ${path}`),
    '',
    ...(config.trainingCrawlers ? [] : [...TRAINING_CRAWLERS.map(name => `User-agent: ${name}`), 'Disallow: /', '']),
    `Sitemap: ${config.url}/sitemap.xml`,
    '',
  ]
  return new Hono().get('/robots.txt', c => answerCached(c, lines.join('\n'), 'text/plain; charset=utf-8'))
}
