import type { Hono } from 'hono'
import { findTargetHandler } from 'hono/utils/handler'
import { describeRoute, generateSpecs, resolver } from 'hono-openapi'
import type { GenericSchema } from 'valibot'
import { ProblemAnswer } from '../../shared/api.ts'
import { descriptionOf, type Route } from './describe.ts'

/** The description of an API as OpenAPI writes it, made of what `describe` says of the routes of an app, and of their schemas. */
export async function writeOpenApi(whole: Hono, url: string): Promise<unknown> {
  for (const { handler } of whole.routes) {
    const described = findTargetHandler(handler)
    const route = descriptionOf(described)
    if (route) Object.assign(described, openApiOf(route))
  }
  return withWriteHeaders(await generateSpecs(whole, { defaultValidationErrorResponse: false, documentation: documentation(url) }))
}

/** What JSON Schema can't say (a check, a trimming) is left out of the description, not of the validation. */
const schemaOf = (schema: GenericSchema) => resolver(schema, { errorMode: 'ignore', typeMode: 'input' })

const NAMES: Record<number, string> = { 200: 'Done', 201: 'Created', 202: 'Accepted', 204: 'Done, without a body' }

const header = (name: string, required: boolean, text: string) => ({ in: 'header', name, required, description: text, schema: { type: 'string' } }) as const

function openApiOf({ summary, tag, description, query = {}, body, answers, problems = [] }: Route) {
  return describeRoute({
    summary,
    tags: [tag],
    ...(description && { description }),
    ...(tag === 'desk' && { security: [{ session: [] }] }),
    ...(problems.includes(401) && tag === 'sending' && { security: [{ token: [] }] }),
    parameters: Object.entries(query).map(([name, each]) => ({ in: 'query', name, schema: { type: 'string' }, ...each }) as const),
    ...(body && { requestBody: { required: true, content: { 'application/json': { schema: schemaOf(body) } } } }),
    responses: {
      ...Object.fromEntries(
        Object.entries(answers).map(([status, schema]) => [
          status,
          { description: NAMES[Number(status)] ?? 'Done', ...(schema && { content: { 'application/json': { schema: schemaOf(schema) } } }) },
        ]),
      ),
      ...Object.fromEntries(problems.map(status => [status, { $ref: '#/components/responses/Problem' }])),
      default: { $ref: '#/components/responses/Problem' },
    },
  })
}

interface Operation {
  parameters?: object[]
  responses?: Record<string, unknown>
}

/** Every write has the hash of what it sends; those of the desk need its header, and what can be overtaken says what it was based on. */
function withWriteHeaders<Description extends { paths?: object }>(description: Description): Description {
  for (const [path, methods] of Object.entries(description.paths ?? {}) as [string, Record<string, Operation>][]) {
    for (const [method, operation] of Object.entries(methods)) {
      if (method === 'get') continue
      operation.parameters = [...(operation.parameters ?? []), header('x-amz-content-sha256', true, 'Hex SHA-256 of the body; of nothing, where there is none')]
      if (!path.startsWith('/api/v1/desk/')) continue
      operation.parameters = [...operation.parameters, header('Veduta-Csrf', true, 'Always 1; the Origin has to be that of the desk')]
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
