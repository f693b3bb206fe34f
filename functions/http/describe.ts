import { describeRoute, resolver } from 'hono-openapi'
import type { GenericSchema } from 'valibot'

interface Route {
  summary: string
  tag: 'reading' | 'sending' | 'desk'
  description?: string
  query?: Record<string, { description: string; schema?: object }>
  body?: GenericSchema
  /** Status and schema of what is answered when all is well. */
  answers: Partial<Record<200 | 201 | 202 | 204, GenericSchema | undefined>>
  problems?: readonly (400 | 401 | 403 | 404 | 409 | 413 | 415 | 429)[]
}

/** What JSON Schema can't say (a check, a trimming) is left out of the description, not of the validation. */
const schemaOf = (schema: GenericSchema) => resolver(schema, { errorMode: 'ignore', typeMode: 'input' })

const NAMES: Record<number, string> = { 200: 'Done', 201: 'Created', 202: 'Accepted', 204: 'Done, without a body' }

/** Describe a route for `/api/v1/openapi.json`; its validation is the handler's own. */
export function describe({ summary, tag, description, query = {}, body, answers, problems = [] }: Route) {
  const header = (name: string, text: string) => ({ in: 'header', name, required: true, description: text, schema: { type: 'string' } }) as const
  return describeRoute({
    summary,
    tags: [tag],
    ...(description && { description }),
    ...(tag === 'desk' && { security: [{ session: [] }] }),
    ...(problems.includes(401) && tag === 'sending' && { security: [{ token: [] }] }),
    parameters: [
      ...Object.entries(query).map(([name, each]) => ({ in: 'query', name, schema: { type: 'string' }, ...each }) as const),
      ...(body ? [header('x-amz-content-sha256', 'Hex SHA-256 of the body')] : []),
    ],
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
