import { type Problem, type ProblemCode, problemCode, problemType } from '../../shared/problem.ts'
import { storageProblem } from '../../shared/storage-answer.ts'
import { sha256Hex } from '../../shared/token.ts'

/** The server answered, and the answer is a problem of the catalogue. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError'
  readonly code: ProblemCode
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.detail)
    this.problem = problem
    this.code = problemCode(problem.type) ?? 'internal'
  }
}

/** No answer came: nobody knows whether the request arrived, so it may be sent again. */
export class NetworkError extends Error {
  override readonly name = 'NetworkError'
}

export interface Call {
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** The contributor's secret. */
  token?: string
  /** Sent as JSON; a text is sent as it is, so that a repeat is the same to the byte. */
  body?: unknown
  headers?: Record<string, string>
  /** It goes on when the page that made it is left. */
  outlives?: boolean
  signal?: AbortSignal
}

/** Give up on an answer after this many milliseconds. */
const PATIENCE = 30_000

/** Call the API of our own origin. Throws `ProblemError` for a problem, `NetworkError` where no answer came. */
export async function callApi<Answer>(path: string, { method = 'GET', token, body, headers = {}, outlives = false, signal }: Call = {}): Promise<Answer> {
  const text = body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body)
  const sent: Record<string, string> = { accept: 'application/json', ...headers }
  if (token) sent['veduta-token'] = token
  if (text !== undefined) sent['content-type'] = 'application/json'
  // Signed function URLs demand the hash of the body, of an empty one too; every host verifies it.
  if (method !== 'GET') sent['x-amz-content-sha256'] = await sha256Hex(text ?? '')
  const patience = AbortSignal.timeout(PATIENCE)
  let response: Response
  let answer: string
  try {
    response = await fetch(path, {
      method,
      headers: sent,
      cache: 'no-store',
      credentials: 'same-origin',
      // The Fetch standard lets 64 KiB of such bodies be under way.
      ...(outlives && (text?.length ?? 0) < 16_000 && { keepalive: true }),
      signal: signal ? AbortSignal.any([signal, patience]) : patience,
      ...(text !== undefined && { body: text }),
    })
    answer = await response.text()
  } catch (cause) {
    if (signal?.aborted) throw signal.reason
    throw new NetworkError(`no answer from ${path}`, { cause })
  }
  if (!response.ok) throw new ProblemError(readProblem(response.status, answer))
  return (answer ? JSON.parse(answer) : undefined) as Answer
}

/** Read a problem document; what a proxy or storage answers instead becomes the nearest one of ours. */
export function readProblem(status: number, answer: string): Problem {
  try {
    const problem = JSON.parse(answer) as Problem
    if (problemCode(problem.type)) return problem
  } catch {
    // Not JSON: a gateway's page or S3's XML.
  }
  const refused = storageProblem(answer)
  if (refused) return refused
  const code = BY_STATUS[status] ?? (status >= 500 ? 'unavailable' : 'bad-request')
  return { type: problemType(code), title: code, status, detail: `expected an answer of the API, received status ${status}` }
}

const BY_STATUS: Partial<Record<number, ProblemCode>> = {
  403: 'upload-refused',
  404: 'not-found',
  413: 'too-large',
  415: 'unsupported-type',
  429: 'too-many',
  500: 'internal',
}

/** Say whether the same request may succeed a little later without anyone changing anything. */
export function isPassing(error: unknown): boolean {
  if (error instanceof NetworkError) return true
  return error instanceof ProblemError && (error.code === 'too-many' || error.problem.status >= 500)
}
