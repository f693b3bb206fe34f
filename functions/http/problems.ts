import type { Context, ErrorHandler, NotFoundHandler } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import * as v from 'valibot'
import { type FieldError, PROBLEMS, type Problem, type ProblemCode, problemType } from '../../shared/problem.ts'
import { AppError } from '../errors.ts'
import type { Log } from '../ports.ts'

/** The one place where failures become HTTP: every error as a problem document (RFC 9457) of the closed catalogue. */
export const onProblem =
  (log: Log): ErrorHandler =>
  (error, c) => {
    const known = asAppError(error)
    if (PROBLEMS[known.code].status >= 500)
      log.error({ err: error, method: c.req.method, route: c.req.path.split('/').slice(0, 4).join('/') }, 'request failed')
    return problem(c, known)
  }

export const onNotFound: NotFoundHandler = c =>
  problem(c, new AppError('not-found', `expected an address of this gallery, received "${c.req.path.slice(0, 80)}"`))

/** Seconds after which asking again makes sense where nobody knows better. */
const RETRY_SECONDS = 10

/** Answer with a problem document. A 5xx tells nothing of its inside: that is in the log. */
export function problem(c: Context, error: AppError): Response {
  const { status, title } = PROBLEMS[error.code]
  const told =
    status < 500 || status === 501
      ? { detail: error.message, ...error.details }
      : {
          detail: 'The failure was recorded. What was saved before is safe; trying again later may help.',
          ...(status === 503 && { retryAfter: error.details.retryAfter ?? RETRY_SECONDS }),
        }
  const document: Problem = { type: problemType(error.code), title, status, ...told }
  c.header('Cache-Control', 'no-store')
  c.header('Content-Type', 'application/problem+json')
  if (document.retryAfter) c.header('Retry-After', String(document.retryAfter))
  return c.body(JSON.stringify(document), status as ContentfulStatusCode)
}

function asAppError(error: unknown): AppError {
  if (error instanceof AppError) return error
  if (v.isValiError(error)) return badFields(error.issues)
  if (error instanceof HTTPException)
    return new AppError(CODES[error.status] ?? (error.status < 500 ? 'bad-request' : 'internal'), httpDetail(error), { cause: error })
  return new AppError('internal', 'internal', { cause: error })
}

const CODES: Partial<Record<number, ProblemCode>> = {
  401: 'not-signed-in',
  404: 'not-found',
  405: 'method-not-allowed',
  413: 'too-large',
  415: 'unsupported-type',
  429: 'too-many',
}

const httpDetail = (error: HTTPException) => (error.status < 500 && error.message ? error.message : 'The request could not be understood')

/** Name each field that is not as expected by its JSON pointer (RFC 6901); what was sent is not repeated at length. */
export function badFields(issues: readonly v.BaseIssue<unknown>[]): AppError {
  const errors = issues.slice(0, 20).map(
    (issue): FieldError => ({
      pointer: pointerTo(issue),
      detail: detailOf(issue),
    }),
  )
  const names = errors.map(({ pointer }) => pointer || 'the whole').join(', ')
  return new AppError('bad-fields', `expected other values, see errors: ${names}`, { errors })
}

/** In the words of the schema where it has some, which begin with what was expected. */
function detailOf({ type, kind, message, expected, received, requirement, input }: v.BaseIssue<unknown> & { requirement?: unknown }): string {
  const came = type === 'strict_object' && received === 'undefined' ? 'nothing' : received.slice(0, 60)
  if (!message.startsWith('Invalid ')) return `${message}, received ${came}`
  if (type === 'strict_object' || type === 'object') {
    if (expected === 'never') return `expected no field of this name`
    if (received === 'undefined') return `expected the field ${expected}, received nothing`
  }
  const unit = typeof input === 'string' ? 'characters' : 'entries'
  if (type === 'max_length') return `expected at most ${requirement} ${unit}, received ${came}`
  if (type === 'min_length') return `expected at least ${requirement} ${unit}, received ${came}`
  if (type === 'max_value') return `expected at most ${requirement}, received ${came}`
  if (type === 'min_value') return `expected at least ${requirement}, received ${came}`
  // A pattern says nothing to people; what has one brings its own words.
  return kind === 'validation' && expected === null ? message : `expected ${expected}, received ${came}`
}

function pointerTo(issue: v.BaseIssue<unknown>): string {
  return (issue.path ?? []).map(({ key }) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}
