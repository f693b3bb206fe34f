import { createHash } from 'node:crypto'
import type { Hono } from 'hono'
import { createApp } from '../../functions/http/app.ts'
import { createCitiesApi } from '../../functions/http/cities.ts'
import { createNoticesApi } from '../../functions/http/notices.ts'
import { createOpenApi } from '../../functions/http/openapi.ts'
import { createStoriesApi } from '../../functions/http/stories.ts'
import { createSubmissionsApi } from '../../functions/http/submissions.ts'
import type { Problem } from '../../shared/problem.ts'
import { openGenoa } from '../submissions/fixtures.ts'
import { withContext } from '../support/context.ts'

interface Call {
  token?: string
  body?: unknown
  /** Sent as it is, with whatever headers say. */
  raw?: string | Uint8Array<ArrayBuffer>
  headers?: Record<string, string>
  address?: string
}

/** The API on the real local context, called without a network. */
export async function openApi(options: Parameters<typeof withContext>[0] = {}) {
  const test = await withContext(options)
  await openGenoa(test.context)
  const app: Hono = createApp(test.context)
  for (const create of [createSubmissionsApi, createNoticesApi, createStoriesApi, createCitiesApi]) app.route('/', create(test.context))
  app.route('/', createOpenApi(test.context, app))

  async function call(method: string, path: string, { token, body, raw, headers = {}, address = '192.0.2.1' }: Call = {}): Promise<Response> {
    const text = raw ?? (body === undefined ? undefined : JSON.stringify(body))
    const sent: Record<string, string> = {
      ...(token && { 'veduta-token': token }),
      ...(text !== undefined && { 'content-type': 'application/json', 'x-amz-content-sha256': createHash('sha256').update(text).digest('hex') }),
      ...headers,
    }
    const request = { method, headers: sent, ...(text !== undefined && { body: text }) }
    return app.request(`/api/v1${path}`, request, { incoming: { socket: { remoteAddress: address } } })
  }

  return { ...test, app, call }
}

export type Api = Awaited<ReturnType<typeof openApi>>

/** The problem of an answer, checked for what every problem has. */
export async function problemOf(response: Response): Promise<Problem & { code: string }> {
  const problem = (await response.json()) as Problem
  if (response.headers.get('content-type') !== 'application/problem+json' || problem.status !== response.status) {
    throw new Error(`expected a problem document, received ${response.status} ${response.headers.get('content-type')} ${JSON.stringify(problem)}`)
  }
  return { ...problem, code: problem.type.replace('urn:veduta:problem:', '') }
}
