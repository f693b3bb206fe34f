import { Hono } from 'hono'
import { methodNotAllowed } from 'hono/method-not-allowed'
import type { Context } from '../context.ts'
import { AppError, notFound } from '../errors.ts'
import { secureHeaders } from './headers.ts'
import { onNotFound, onProblem, problem } from './problems.ts'

/** Longest path, characters: a name in it becomes a key of the table, which takes no longer ones. */
const PATH = 1000

/** Make the app that audiences are mounted on: security headers, problem documents, 404 and 405 are the same everywhere. */
export function createApp({ config, log }: Pick<Context, 'config' | 'log'>): Hono {
  const app = new Hono()
  app.onError(onProblem(log))
  app.notFound(onNotFound)
  app.use(secureHeaders(config))
  app.use(async function refuseLongPaths(c, next) {
    if (c.req.path.length > PATH) throw notFound('path', c.req.path)
    await next()
  })
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: (c, methods) => {
        c.header('Allow', methods.join(', '))
        return problem(c, new AppError('method-not-allowed', `expected ${methods.join(' or ')}, received ${c.req.method}`))
      },
    }),
  )
  return app
}
