import { createHash, randomInt } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import sharp from 'sharp'
import type { CityAnswer } from '../../shared/api.ts'
import type { SubmissionAnswer, TicketAnswer } from '../../shared/api-submission.ts'
import { newToken } from '../../shared/token.ts'

/** A photo of its own: every call gives other bytes. */
export async function makePhoto({ width = 640, height = 480 } = {}): Promise<Uint8Array<ArrayBuffer>> {
  const colour = { r: randomInt(256), g: randomInt(256), b: randomInt(256) }
  const picture = sharp({ create: { width, height, channels: 3, background: colour, noise: { type: 'gaussian', mean: 128, sigma: 30 } } })
  return new Uint8Array(await picture.jpeg({ quality: 80 }).toBuffer())
}

export interface Contributor {
  token: string
  /** Create the submission, or find it again after a lost answer. */
  begin(): Promise<TicketAnswer>
  /** Send every photo that a ticket asks for. */
  upload(tickets: TicketAnswer): Promise<void>
  status(): Promise<SubmissionAnswer>
  withdraw(): Promise<void>
  /** Wait until the submission is in one of these states. */
  reaches(...statuses: string[]): Promise<SubmissionAnswer>
}

export const sha256 = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** Someone who sends photos to a running host over HTTP, as a phone does. */
export async function contributor(url: string, photos: readonly Uint8Array<ArrayBuffer>[], change: Record<string, unknown> = {}): Promise<Contributor> {
  const token = newToken()
  const city = (await (await fetch(`${url}/api/v1/cities/genoa`)).json()) as CityAnswer
  const body = JSON.stringify({
    story: { title: 'A morning', text: 'Seen on the way to work.', lang: 'en' },
    credit: 'Ada',
    licence: city.licences[0]?.code,
    consents: { terms: city.terms.version, ownWork: true, people: 'none', minors: 'none', uses: ['gallery'], aiMade: false },
    photos: photos.map(photo => ({ type: 'image/jpeg', bytes: photo.length })),
    ...change,
  })
  let id = ''

  const call = async (method: string, path: string, sent?: string) => {
    const headers: Record<string, string> = { 'Veduta-Token': token, 'x-amz-content-sha256': sha256(sent ?? '') }
    if (sent) headers['Content-Type'] = 'application/json'
    const response = await fetch(`${url}${path}`, { method, headers, ...(sent && { body: sent }) })
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`)
    return await response.json()
  }
  const status = () => call('GET', `/api/v1/submissions/${id}`) as Promise<SubmissionAnswer>

  return {
    token,
    async begin() {
      const tickets = (await call('POST', '/api/v1/cities/genoa/submissions', body)) as TicketAnswer
      id = tickets.id
      return tickets
    },
    async upload({ uploads }) {
      for (const { photo, url: address, fields } of uploads) {
        const response = await postForm(address, fields, photos[Number(photo) - 1] as Uint8Array<ArrayBuffer>)
        if (response.status !== 204) throw new Error(`upload: ${response.status} ${await response.text()}`)
      }
    },
    status,
    async withdraw() {
      await call('DELETE', `/api/v1/submissions/${id}`)
    },
    async reaches(...statuses) {
      for (const end = Date.now() + 60_000; ; ) {
        const answer = await status()
        if (statuses.includes(answer.status)) return answer
        if (Date.now() > end) throw new Error(`expected the status ${statuses.join(' or ')}, it stays ${answer.status}`)
        await pause(50)
      }
    },
  }
}

/** Post a form as the contract says: the fields of the ticket, then the file. */
export function postForm(url: string, fields: Record<string, string>, file: Uint8Array<ArrayBuffer> | undefined): Promise<Response> {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  if (file) form.append('file', new Blob([file]), 'photo.jpg')
  return fetch(url, { method: 'POST', body: form })
}
