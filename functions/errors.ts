import type { FieldError, ProblemCode } from '../shared/problem.ts'

interface Details {
  expected?: string
  received?: string
  errors?: FieldError[]
  retryAfter?: number
  by?: string
  at?: string
  cause?: unknown
}

/** A failure that has a place in the catalogue of problems. `detail` says what was expected and what came. */
export class AppError extends Error {
  override readonly name = 'AppError'
  readonly code: ProblemCode
  readonly details: Omit<Details, 'cause'>

  constructor(code: ProblemCode, detail: string, { cause, ...details }: Details = {}) {
    super(detail, { cause })
    this.code = code
    this.details = details
  }
}

/** Unknown and forbidden things are told alike: what was asked for, never whether it exists. */
export const notFound = (what: string, received: string) =>
  new AppError('not-found', `expected a ${what} that is here and open to you, received "${received.slice(0, 60)}"`)
