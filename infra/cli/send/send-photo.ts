import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import type { CityAnswer } from '../../../shared/api.ts'
import type { SubmissionAnswer, TicketAnswer } from '../../../shared/api-submission.ts'
import { HEAD_BYTES, photoFormat } from '../../../shared/photo-format.ts'
import type { SubmissionBody } from '../../../shared/submission.ts'
import { idFromToken } from '../../../shared/token.ts'
import { getJson, postJson, postPhoto, Refusal } from './api.ts'
import type { SendState } from './state.ts'

export interface Sending {
  url: string
  city: CityAnswer
  state: SendState
  /** Everything but the photo. */
  body: Omit<SubmissionBody, 'photos'>
  wait: boolean
}

export type Outcome = { kind: 'sent' | 'in review' | 'earlier'; status: string } | { kind: 'refused'; why: string } | { kind: 'failed'; why: string }

const refused = (why: string): Outcome => ({ kind: 'refused', why })
const REVIEW_MS = 10 * 60_000

/** Send one file as a submission of its own, or find out what became of it when it was sent before. */
export async function sendPhoto(sending: Sending, file: string): Promise<Outcome> {
  try {
    return await send(sending, file)
  } catch (error) {
    if (error instanceof Refusal && error.problem.status < 500 && error.problem.status !== 429) return refused(error.message)
    return { kind: 'failed', why: error instanceof Error ? error.message : String(error) }
  }
}

async function send({ url, city, state, body, wait }: Sending, file: string): Promise<Outcome> {
  const bytes = new Uint8Array(await readFile(file))
  if (bytes.length === 0) return refused('expected a photo, the file is empty')
  const type = photoFormat(bytes.subarray(0, HEAD_BYTES))
  if (!type) return refused('expected JPEG, HEIC, PNG, WebP or AVIF, the bytes are none of them')
  if (bytes.length > city.limits.photoBytes) return refused(`expected at most ${megabytes(city.limits.photoBytes)}, received ${megabytes(bytes.length)}`)

  const sha256 = createHash('sha256').update(bytes).digest('hex')
  let token = await state.token(sha256)
  let before = await found(url, token)
  // Interrupted so long ago that its tickets were given up: nothing of it has arrived.
  if (before?.status === 'expired') {
    token = await state.renew(sha256)
    before = undefined
  }
  const address = await addressOf(url, token)
  if (before && before.status !== 'uploading') return settle(before, wait ? await reviewed(address, token) : before, 'earlier')

  const photo = { type, bytes: bytes.length }
  const tickets = before
    ? await postJson<TicketAnswer>(`${address}/uploads`, token)
    : await postJson<TicketAnswer>(`${url}/api/v1/cities/${city.slug}/submissions`, token, { ...body, photos: [photo] })
  for (const upload of tickets.uploads) await postPhoto(upload.url, upload.fields, bytes)
  return wait ? settle(undefined, await reviewed(address, token), 'in review') : { kind: 'sent', status: 'uploading' }
}

const addressOf = async (url: string, token: string) => `${url}/api/v1/submissions/${await idFromToken(token)}`

/** What was sent under a token before, if anything. */
async function found(url: string, token: string): Promise<SubmissionAnswer | undefined> {
  return await getJson<SubmissionAnswer>(await addressOf(url, token), token).catch((error: unknown) => {
    if (error instanceof Refusal && error.problem.status === 404) return undefined
    throw error
  })
}

/** Wait until intake is through with it. */
async function reviewed(address: string, token: string): Promise<SubmissionAnswer> {
  for (const end = Date.now() + REVIEW_MS; ; await pause(500)) {
    const answer = await getJson<SubmissionAnswer>(address, token)
    const refusal = answer.photos.some(({ problem }) => problem)
    if (refusal || (answer.status !== 'uploading' && answer.status !== 'processing')) return answer
    if (Date.now() > end) throw new Error(`expected intake to be through within ${REVIEW_MS / 60_000} minutes, it is still ${answer.status}`)
  }
}

function settle(before: SubmissionAnswer | undefined, { status, photos }: SubmissionAnswer, kind: 'earlier' | 'in review'): Outcome {
  const problem = photos.find(photo => photo.problem)?.problem
  if (problem) {
    const details = [problem.expected && `expected ${problem.expected}`, problem.received && `received ${problem.received}`].filter(Boolean)
    return refused([problem.code, ...details].join(', '))
  }
  return { kind: before ? 'earlier' : kind, status }
}

const megabytes = (bytes: number) => `${(bytes / 1_000_000).toFixed(1)} MB`
