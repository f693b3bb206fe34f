import { once } from 'node:events'
import { readdir } from 'node:fs/promises'
import { connect } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { type ServerType, serve } from '@hono/node-server'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { createApp } from '../../functions/http/app.ts'
import { createUploads } from '../../infra/local/uploads.ts'
import { noImaging, type TestContext, withContext } from '../support/context.ts'
import { postForm } from '../support/contributor.ts'

const ID = 'a'.repeat(26)
const KEY = `uploads/${ID}/1`
const MAX = 100_000

let local: TestContext
let server: ServerType
let url: string
let fields: Record<string, string>

beforeAll(async () => {
  local = await withContext({ imaging: noImaging, handle: async () => {} })
  const app = createApp(local.context).route('/', createUploads(local))
  server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' })
  await once(server, 'listening')
  url = `http://127.0.0.1:${(server.address() as { port: number }).port}/uploads`
})
afterAll(async () => {
  server.close()
  await local.close()
})
beforeEach(async () => {
  local.setTime('2026-05-04T10:00:00.000Z')
  const ticket = await local.context.tickets.issue({ key: KEY, type: 'image/jpeg', maxBytes: MAX, expiresAt: '2026-05-04T11:00:00.000Z' })
  fields = ticket.fields
  await local.context.objects.remove('originals', 'uploads/')
})

const bytes = (length: number) => new Uint8Array(length).fill(7)
const stored = () => local.context.objects.list('originals', '')
const unfinished = () => readdir(local.temporaryFolder)

test('the intake of an upload waits before its answer is sent', async () => {
  expect((await postForm(url, fields, bytes(MAX))).status).toBe(204)
  expect(local.queue.take('intake')?.job).toEqual({ kind: 'intake', submission: ID, photo: '1' })
  expect(await unfinished()).toEqual([])
})

test('a field that says of itself to be ignored does no harm', async () => {
  expect((await postForm(url, { ...fields, 'x-ignore-me': 'please' }, bytes(1))).status).toBe(204)
})

test('a ticket whose time is over is a problem of its own', async () => {
  local.setTime('2026-05-04T11:00:00.000Z')
  const response = await postForm(url, fields, bytes(10))
  expect(response.status).toBe(403)
  expect(await response.json()).toMatchObject({ type: 'urn:veduta:problem:ticket-expired', detail: expect.stringContaining('2026-05-04T11:00:00.000Z') })
  expect(await stored()).toEqual([])
})

test('any other method is told which one there is', async () => {
  const response = await fetch(url)
  expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST'])
  expect(await response.json()).toMatchObject({ detail: 'expected POST, received GET' })
})

test('an upload that does not fit its ticket is a problem that says why', async () => {
  const response = await postForm(url, { ...fields, 'Content-Type': 'text/html' }, bytes(10))
  expect(response.status).toBe(403)
  expect(await response.json()).toMatchObject({
    type: 'urn:veduta:problem:upload-refused',
    detail: 'expected the field "Content-Type" to be "image/jpeg", received "text/html"',
  })
})

test.each([MAX + 1, 5_000_000])('a file of %i bytes is too large and leaves nothing', async length => {
  const response = await postForm(url, fields, bytes(length))
  expect(response.status).toBe(413)
  expect(await response.json()).toMatchObject({ type: 'urn:veduta:problem:too-large', detail: `expected at most ${MAX} bytes, received more` })
  expect([await stored(), await unfinished()]).toEqual([[], []])
})

test('an empty file is below the size range', async () => {
  expect((await postForm(url, fields, bytes(0))).status).toBe(403)
  expect([await stored(), await unfinished()]).toEqual([[], []])
})

test.each<[string, RequestInit]>([
  ['no form', { body: 'hello', headers: { 'Content-Type': 'text/plain' } }],
  ['a form without a boundary', { body: 'hello', headers: { 'Content-Type': 'multipart/form-data' } }],
  ['a form that never begins', { body: 'hello', headers: { 'Content-Type': 'multipart/form-data; boundary=x' } }],
  [
    'a form that never ends',
    { body: '--x\r\nContent-Disposition: form-data; name="key"\r\n\r\nabc', headers: { 'Content-Type': 'multipart/form-data; boundary=x' } },
  ],
  ['an urlencoded form', { body: new URLSearchParams({ key: 'x' }) }],
])('%s is not understood', async (_what, init) => {
  const response = await fetch(url, { method: 'POST', ...init })
  expect(response.status).toBe(400)
  expect(response.headers.get('content-type')).toBe('application/problem+json')
})

test('a form without a file, or with it under another name, is not understood', async () => {
  expect((await postForm(url, fields, undefined)).status).toBe(400)
  const form = new FormData()
  form.append('photo', new Blob([bytes(10)]), 'photo.jpg')
  expect((await fetch(url, { method: 'POST', body: form })).status).toBe(400)
})

test('the same field twice, a field that is too long and too many fields are not understood', async () => {
  const twice = new FormData()
  twice.append('key', 'a')
  twice.append('key', 'b')
  twice.append('file', new Blob([bytes(10)]), 'photo.jpg')
  expect((await fetch(url, { method: 'POST', body: twice })).status).toBe(400)
  expect((await postForm(url, { ...fields, 'x-ignore-long': 'a'.repeat(10_000) }, bytes(10))).status).toBe(400)
  const many = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`x-ignore-${index}`, 'a']))
  expect((await postForm(url, { ...fields, ...many }, bytes(10))).status).toBe(400)
})

test('a client that breaks off leaves nothing', async () => {
  const form = new Response(
    (() => {
      const whole = new FormData()
      for (const [name, value] of Object.entries(fields)) whole.append(name, value)
      whole.append('file', new Blob([bytes(50_000)]), 'photo.jpg')
      return whole
    })(),
  )
  const body = Buffer.from(await form.arrayBuffer())
  const { port } = new URL(url)
  const socket = connect(Number(port), '127.0.0.1')
  socket.on('error', () => {})
  socket.write(`POST /uploads HTTP/1.1\r\nHost: x\r\nContent-Type: ${form.headers.get('content-type')}\r\nContent-Length: ${body.length}\r\n\r\n`)
  socket.write(body.subarray(0, body.length - 20_000))
  await until(async () => (await unfinished()).length === 1)
  socket.destroy()
  await until(async () => (await unfinished()).length === 0)
  expect(await stored()).toEqual([])
})

async function until(holds: () => Promise<boolean>) {
  for (const end = Date.now() + 10_000; !(await holds()); await pause(5)) if (Date.now() > end) throw new Error('expected it to become true within 10 s')
}
