import { Hono } from 'hono'
import { generateSpecs, resolver } from 'hono-openapi'
import { ProblemAnswer } from '../../shared/api.ts'
import type { Context } from '../context.ts'
import { answerJson, openToEverySite } from './cache.ts'

/** The description of the API, generated once from the routes of the whole app and their schemas. */
export function createOpenApi({ config }: Pick<Context, 'config'>, whole: Hono): Hono {
  const app = new Hono()
  let description: Promise<unknown> | undefined

  app.get('/api/v1/openapi.json', openToEverySite, async c => {
    description ??= generateSpecs(whole, { defaultValidationErrorResponse: false, documentation: documentation(config.url) })
    return answerJson(c, await description)
  })

  return app
}

const documentation = (url: string) => ({
  info: {
    title: 'Veduta',
    version: '1',
    description: 'What people see in a city: photos and short stories that visitors send and the city moderates.',
    license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
  },
  servers: [{ url }],
  tags: [
    { name: 'reading', description: 'Public, for every site, without credentials' },
    { name: 'sending', description: 'For contributors, by a token that their device made' },
    { name: 'desk', description: 'For moderators, with their session' },
  ],
  components: {
    securitySchemes: {
      token: { type: 'apiKey' as const, in: 'header', name: 'Veduta-Token' },
      session: { type: 'apiKey' as const, in: 'cookie', name: '__Host-veduta' },
    },
    responses: {
      Problem: { description: 'A problem document (RFC 9457)', content: { 'application/problem+json': { schema: resolver(ProblemAnswer) } } },
    },
  },
})
