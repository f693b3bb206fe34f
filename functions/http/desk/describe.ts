import { describeRoute, resolver, validator } from 'hono-openapi'
import type * as v from 'valibot'
import { PROBLEMS, type ProblemCode } from '../../../shared/problem.ts'
import { badFields } from '../problems.ts'

type Schema = v.GenericSchema<unknown, unknown>

/** Describe a route of the desk for `openapi.json`: what it answers, and the problems beside those of every desk call. */
export function described(
  summary: string,
  { answer, status = 200, problems = [] }: { answer?: Schema; status?: number; problems?: readonly ProblemCode[] } = {},
) {
  const all: ProblemCode[] = ['not-signed-in', 'not-found', ...problems]
  const failures = Map.groupBy(all, code => PROBLEMS[code].status)
  return describeRoute({
    tags: ['Desk'],
    summary,
    security: [{ desk: [] }],
    responses: {
      [status]: { description: answer ? 'OK' : 'Done', ...(answer && { content: { 'application/json': { schema: resolver(answer) } } }) },
      ...Object.fromEntries([...failures].map(([code, names]) => [code, { description: names.join(', '), content: { 'application/problem+json': {} } }])),
    },
  })
}

/** Validate a part of a request; what is not as expected is told field by field. */
export const valid = <S extends Schema, T extends 'json' | 'query' | 'param'>(target: T, schema: S) =>
  validator(target, schema, result => {
    if (!result.success) throw badFields(result.error as unknown as v.BaseIssue<unknown>[])
  })
