import { Hono } from 'hono'
import type { Context } from '../context.ts'
import { answerJson, openToEverySite } from './cache.ts'

/** The description of the API, generated once from the routes of the whole app and their schemas, when it is first asked for. */
export function createOpenApi({ config }: Pick<Context, 'config'>, whole: Hono): Hono {
  const app = new Hono()
  let description: Promise<unknown> | undefined

  app.get('/api/v1/openapi.json', openToEverySite, async c => {
    description ??= import('./write-openapi.ts').then(({ writeOpenApi }) => writeOpenApi(whole, config.url))
    return answerJson(c, await description)
  })

  return app
}
