import { AppError } from '../../errors.ts'

/** What the SDK says of a failure: the answer's status where there was one, a system error's code where there was none. */
interface Failure extends Error {
  code?: string
  $metadata?: { httpStatusCode?: number; attempts?: number }
}

const THROTTLED = /throttl|throughput|limitexceeded|slowdown|toomany/i
const NO_ANSWER = new Set(['ECONNRESET', 'ECONNREFUSED', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND', 'EAI_AGAIN'])

/**
 * Turn a failure of a service (no answer in time, an error on its side, too much asked) into `unavailable`, so that clients try
 * again later. What was our mistake, like a missing permission, stays what it is, and has its name as `code`, as errors of the system
 * have theirs: nothing that was sent to us is to be blamed for it.
 */
export function asServiceError(error: unknown, service: string): unknown {
  if (!(error instanceof Error) || error instanceof AppError) return error
  const { name, code, $metadata } = error as Failure
  const status = $metadata?.httpStatusCode ?? 0
  if (status >= 500 || status === 429 || THROTTLED.test(name)) return new AppError('unavailable', `${service} could not answer: ${name}`, { cause: error })
  if (name === 'TimeoutError' || NO_ANSWER.has(code ?? '')) return new AppError('unavailable', `${service} did not answer`, { cause: error })
  return $metadata && code === undefined ? Object.assign(error, { code: name }) : error
}

/** Whether a request was tried more than once: then its first try may have arrived, and refused the second. */
export const wasRepeated = (error: unknown) => ((error as Failure).$metadata?.attempts ?? 1) > 1
