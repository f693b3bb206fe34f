import type { Context as Request } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { PROBLEMS } from '../../../shared/problem.ts'
import { AppError } from '../../errors.ts'
import { answerPage, type Site } from './answer.tsx'
import { readerOf } from './reader.ts'

/** An error as a page, in the language of the city whose address it is: what happened, what is safe, what to do. */
export async function errorPage(c: Request, site: Site, error: unknown): Promise<Response> {
  const { context } = site
  const known = error instanceof AppError ? error : new AppError('internal', 'internal', { cause: error })
  const { status } = PROBLEMS[known.code]
  if (status >= 500) context.log.error({ err: error, route: c.req.routePath }, 'page failed')
  // The page about a failure must not fail: without its city it is the network's.
  const city = await context.catalog.city(c.req.path.split('/')[1] ?? '').catch(() => undefined)
  const reader = readerOf(c, city)
  const kind = status === 404 ? 'missing' : status < 500 ? 'asked' : 'failed'
  const home = reader.reading.links(city ? `/${city.slug}` : '/')
  return answerPage(
    c,
    site,
    { reader, city, title: reader.say(`error.${kind}-title`), kind: 'error', status: status as ContentfulStatusCode },
    <div class="measure prose error">
      <p class="error-code quiet">{status}</p>
      <h1>{reader.say(`error.${kind}-title`)}</h1>
      {(known.code === 'one-filter' || known.code === 'bad-cursor') && <p>{reader.say(`problem.${known.code}`)}</p>}
      <p>{reader.say(`error.${kind}`)}</p>
      <p>
        <a class="button" href={home}>
          {city ? reader.say('error.to-city', { city: reader.local(city.name) }) : reader.say('error.to-network')}
        </a>
      </p>
    </div>,
  )
}
