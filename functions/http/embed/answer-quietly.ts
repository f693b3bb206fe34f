import type { Context as Request } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { say, type Words } from '../../../shared/i18n/format.ts'
import { wordsFor } from '../../../shared/i18n/words.ts'
import { PROBLEMS } from '../../../shared/problem.ts'
import type { Context } from '../../context.ts'
import { AppError } from '../../errors.ts'

/**
 * Say in one quiet line that there is nothing to show: readers of another site's page see whatever comes. Whoever builds that page reads in the
 * header `Veduta-Problem` what was expected and what came.
 */
export function answerQuietly(c: Request, { log }: Pick<Context, 'log'>, error: unknown, write: (words: Words, text: string) => string): Response {
  const known = error instanceof AppError ? error : new AppError('internal', 'internal', { cause: error })
  const { status } = PROBLEMS[known.code]
  if (status >= 500) log.error({ err: error, route: c.req.routePath }, 'embed failed')
  const words = wordsFor(c.req.query('lang'))
  const text = say(words, status === 404 ? 'embed.missing' : status < 500 ? 'embed.asked' : 'embed.failed')
  if (status < 500) c.header('Veduta-Problem', headerText(known))
  return c.body(write(words, text), status as ContentfulStatusCode, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' })
}

/** With the fields that were not as expected; only what a header can carry. */
function headerText({ message, details }: AppError): string {
  const fields = details.errors?.map(({ pointer, detail }) => `${pointer}: ${detail}`).join('; ')
  return (fields ?? message).replace(/[^\x20-\x7e]/g, '?').slice(0, 300)
}
