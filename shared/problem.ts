/**
 * The closed catalogue of what can go wrong (RFC 9457). The type of a problem document is `urn:veduta:problem:{code}`;
 * people read `problem.{code}` of the message catalogues, with `expected` and `received` filled in.
 */
export const PROBLEMS = {
  'bad-request': { status: 400, title: 'The request could not be understood' },
  'bad-fields': { status: 400, title: 'Some fields are not as expected' },
  'one-filter': { status: 400, title: 'A list takes at most one filter' },
  'bad-cursor': { status: 400, title: 'The cursor is not one of ours' },
  'body-hash': { status: 400, title: 'The hash of the body is missing or wrong' },
  'bad-token': { status: 401, title: 'The token is missing or malformed' },
  'not-signed-in': { status: 401, title: 'Not signed in' },
  'not-same-origin': { status: 403, title: 'The request did not come from the desk' },
  'upload-refused': { status: 403, title: 'The upload does not match its ticket' },
  'ticket-expired': { status: 403, title: 'The ticket has expired' },
  'not-found': { status: 404, title: 'Not found' },
  'method-not-allowed': { status: 405, title: 'This address does not take that method' },
  'unknown-reason': { status: 422, title: 'The city has no such reason' },
  'token-used': { status: 409, title: 'The token was used for another submission' },
  claimed: { status: 409, title: 'Someone else is looking at it' },
  'version-conflict': { status: 409, title: 'Someone was faster' },
  'not-possible-now': { status: 409, title: 'Not possible in this state' },
  'campaign-closed': { status: 409, title: 'The campaign takes no contributions now' },
  'terms-changed': { status: 409, title: 'The terms have changed' },
  'too-large': { status: 413, title: 'Too large' },
  'unsupported-type': { status: 415, title: 'This kind of file is not accepted' },
  'too-many': { status: 429, title: 'Too many requests' },
  'not-secure': { status: 403, title: 'A secure connection is needed' },
  internal: { status: 500, title: 'Something failed on our side' },
  'not-implemented': { status: 501, title: 'There is no such format' },
  unavailable: { status: 503, title: 'Not available at the moment' },
} as const

export type ProblemCode = keyof typeof PROBLEMS
export const PROBLEM_CODES = Object.keys(PROBLEMS) as ProblemCode[]

/** Why a photo was refused; people read `photo-problem.{code}` with `expected` and `received` filled in. */
export const PHOTO_PROBLEMS = [
  'unreadable',
  'unsupported-format',
  'video',
  'document',
  'heic',
  'too-many-pixels',
  'too-small',
  'too-narrow',
  'too-many-bytes',
  'empty',
  'never-arrived',
  'left-out',
] as const
export type PhotoProblemCode = (typeof PHOTO_PROBLEMS)[number]
export interface PhotoProblem {
  code: PhotoProblemCode
  expected?: string
  received?: string
}

export interface FieldError {
  /** JSON pointer (RFC 6901) to the field. */
  pointer: string
  detail: string
}

/** A problem document as it is sent. */
export interface Problem {
  type: `urn:veduta:problem:${ProblemCode}`
  title: string
  status: number
  detail: string
  expected?: string
  received?: string
  errors?: FieldError[]
  /** Seconds to wait, with `too-many` and `unavailable`. */
  retryAfter?: number
  /** With `version-conflict`: who decided and when. With `claimed`: who is looking at it, and since when. */
  by?: string
  at?: string
}

export const problemType = (code: ProblemCode): Problem['type'] => `urn:veduta:problem:${code}`
export const problemCode = (type: string): ProblemCode | undefined => {
  const code = type.replace('urn:veduta:problem:', '')
  return Object.hasOwn(PROBLEMS, code) ? (code as ProblemCode) : undefined
}
