import type { MiddlewareHandler } from 'hono'
import type { GenericSchema } from 'valibot'

/** What `/api/v1/openapi.json` says of a route. */
export interface Route {
  summary: string
  tag: 'reading' | 'sending' | 'desk'
  description?: string
  query?: Record<string, { description: string; schema?: object }>
  body?: GenericSchema
  /** Status and schema of what is answered when all is well. */
  answers: Partial<Record<200 | 201 | 202 | 204, GenericSchema | undefined>>
  problems?: readonly (400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 429)[]
}

const ROUTE = Symbol('description of a route')

/** Describe a route; its validation is the handler's own. What makes a document of it is loaded when somebody asks for that. */
export function describe(route: Route): MiddlewareHandler {
  const pass: MiddlewareHandler = (_, next) => next()
  return Object.assign(pass, { [ROUTE]: route })
}

/** What was said of the route of a handler. */
export const descriptionOf = (handler: object): Route | undefined => (handler as { [ROUTE]?: Route })[ROUTE]
