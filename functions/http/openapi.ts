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
    description ??= generateSpecs(whole, { defaultValidationErrorResponse: false, documentation: documentation(config.url) }).then(withDeskHeaders)
    return answerJson(c, await description)
  })

  return app
}

interface Operation {
  parameters?: object[]
  responses?: Record<string, unknown>
}

/** Every write of the desk needs its header, and what can be overtaken says what it was based on. */
function withDeskHeaders<Description extends { paths?: object }>(description: Description): Description {
  const header = (name: string, required: boolean, text: string) => ({ in: 'header', name, required, description: text, schema: { type: 'string' } })
  for (const [path, methods] of Object.entries(description.paths ?? {}) as [string, Record<string, Operation>][]) {
    if (!path.startsWith('/api/v1/desk/')) continue
    for (const [method, operation] of Object.entries(methods)) {
      if (method === 'get') continue
      operation.parameters = [...(operation.parameters ?? []), header('Veduta-Csrf', true, 'Always 1; the Origin has to be that of the desk')]
      if (!operation.responses?.[409] || method === 'post') continue
      const mayBeNew = method === 'put' && path.endsWith('{slug}')
      operation.parameters.push(header('If-Match', !mayBeNew, 'Stamp of what is changed, in quotes'))
      if (mayBeNew) operation.parameters.push(header('If-None-Match', false, '* for something new, instead of If-Match'))
    }
  }
  return description
}

const documentation = (url: string) => ({
  info: {
    title: 'Veduta',
    version: '1',
    description:
      'What people see in a city: photos and short stories that visitors send and the city moderates. A new submission answers with a ticket for each photo: ' +
      'every entry of its `fields` and then `file`, as multipart/form-data, by POST to its `url`; 204 says that the photo has arrived. `GET /healthz` answers 200 once everything is ready.',
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
