import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import type { CityAnswer, SubmissionAnswer, TicketAnswer } from '../../../shared/api.ts'
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
  if (type === 'image/heic') return refused('expected JPEG, PNG, WebP or AVIF, received HEIC: export it as JPEG first')
  if (!type) return refused('expected JPEG, PNG, WebP or AVIF, the bytes are none of them')
  if (bytes.length > city.limits.photoBytes) return refused(`expected at most ${megabytes(city.limits.photoBytes)}, received ${megabytes(bytes.length)}`)

  const token = await state.token(createHash('sha256').update(bytes).digest('hex'))
  const address = `${url}/api/v1/submissions/${await idFromToken(token)}`
  const before = await getJson<SubmissionAnswer>(address, token).catch((error: unknown) => {
    if (error instanceof Refusal && error.problem.status === 404) return undefined
    throw error
  })
  if (before && before.status !== 'uploading') return settle(before, wait ? await reviewed(address, token) : before, 'earlier')

  const photo = { type, bytes: bytes.length }
  const tickets = before
    ? await postJson<TicketAnswer>(`${address}/uploads`, token)
    : await postJson<TicketAnswer>(`${url}/api/v1/cities/${city.slug}/submissions`, token, { ...body, photos: [photo] })
  for (const upload of tickets.uploads) await postPhoto(upload.url, upload.fields, bytes)
  return wait ? settle(undefined, await reviewed(address, token), 'in review') : { kind: 'sent', status: 'uploading' }
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
