import { createHash } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { Problem } from '../../../shared/problem.ts'
import { storageProblem } from '../../../shared/storage-answer.ts'

/** An answer of the API that says no; `problem` is its document. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.errors?.map(({ pointer, detail }) => `${pointer}: ${detail}`).join('; ') || problem.detail || problem.title)
    this.problem = problem
  }
}

const TRIES = 8
const LONGEST_PAUSE_S = 60

/** Ask again after failures that pass (no network, 5xx, 429 with its Retry-After), with growing pauses; others throw at once. */
async function persist(ask: () => Promise<Response>): Promise<Response> {
  for (let tried = 1; ; tried++) {
    const response = await ask().catch((error: unknown) => {
      if (tried >= TRIES) throw new Error(`no answer from the gallery after ${TRIES} tries (${error instanceof Error ? error.message : error})`)
      return undefined
    })
    if (response && response.status !== 429 && response.status < 500) return response
    if (response && tried >= TRIES) return response
    const asked = Number(response?.headers.get('retry-after'))
    await response?.body?.cancel()
    await pause(1000 * Math.min(LONGEST_PAUSE_S, asked > 0 ? asked : 2 ** (tried - 2)))
  }
}

async function okOrRefusal(response: Response): Promise<Response> {
  if (response.ok) return response
  throw new Refusal(
    problemIn(await response.text()) ?? {
      type: 'urn:veduta:problem:internal',
      title: response.statusText,
      status: response.status,
      detail: `the gallery answered ${response.status}`,
    },
  )
}

function problemIn(answer: string): Problem | undefined {
  try {
    return JSON.parse(answer) as Problem
  } catch {
    return storageProblem(answer)
  }
}

export async function getJson<Answer>(url: string, token?: string): Promise<Answer> {
  const response = await okOrRefusal(await persist(() => fetch(url, { headers: token ? { 'Veduta-Token': token } : {} })))
  return (await response.json()) as Answer
}

export async function postJson<Answer>(url: string, token: string, body?: unknown): Promise<Answer> {
  const text = body === undefined ? '' : JSON.stringify(body)
  const headers: Record<string, string> = { 'Veduta-Token': token, 'x-amz-content-sha256': createHash('sha256').update(text).digest('hex') }
  if (text) headers['Content-Type'] = 'application/json'
  const response = await okOrRefusal(await persist(() => fetch(url, { method: 'POST', headers, ...(text && { body: text }) })))
  return (await response.json()) as Answer
}

/** Post a photo to its ticket: every field, then the file last. */
export async function postPhoto(url: string, fields: Record<string, string>, photo: Uint8Array<ArrayBuffer>): Promise<void> {
  await okOrRefusal(
    await persist(() => {
      const form = new FormData()
      for (const [name, value] of Object.entries(fields)) form.append(name, value)
      form.append('file', new Blob([photo]), 'photo')
      return fetch(url, { method: 'POST', body: form })
    }),
  )
}
