import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { compress } from '../../infra/local/compress.ts'

const TEXT = '<p>Genoa climbs. '.repeat(200)
const app = new Hono()
app.use(compress())
app.get('/page', c => c.html(TEXT, 200, { ETag: '"abc"', Vary: 'Cookie' }))
app.get('/short', c => c.html('<p>short', 200, { ETag: '"abc"' }))
app.get('/picture', c => c.body(TEXT, 200, { 'Content-Type': 'image/jpeg' }))
app.get('/as-it-is', c => c.html(TEXT, 200, { 'Cache-Control': 'no-transform' }))
app.get('/problem', c => c.body(JSON.stringify({ detail: TEXT }), 400, { 'Content-Type': 'application/problem+json' }))
app.get('/known', c => c.body(null, 304, { ETag: '"abc"' }))

const ask = (path: string, accepted?: string, method = 'GET') =>
  app.request(path, { method, headers: accepted === undefined ? {} : { 'Accept-Encoding': accepted } })
const bytes = async (response: Response) => new Uint8Array(await response.arrayBuffer())

test.each(['br', 'gzip, deflate, br', 'gzip;q=1.0, br;q=0.5', 'BR'])(
  'a page is sent in Brotli to who accepts "%s", the first time and again',
  async accepted => {
    for (let time = 0; time < 2; time++) {
      const response = await ask('/page', accepted)
      expect(Object.fromEntries(response.headers)).toMatchObject({ 'content-encoding': 'br', etag: 'W/"abc"', vary: 'Cookie, Accept-Encoding' })
      expect(brotliDecompressSync(await bytes(response)).toString()).toBe(TEXT)
    }
  },
)

test('others get gzip, or the text as it is', async () => {
  expect(gunzipSync(await bytes(await ask('/page', 'gzip, br;q=0'))).toString()).toBe(TEXT)
  for (const accepted of [undefined, '', 'identity', 'br;q=0, gzip;q=0.0']) {
    const response = await ask('/page', accepted)
    expect([response.headers.get('content-encoding'), response.headers.get('etag'), await response.text()]).toEqual([null, '"abc"', TEXT])
  }
})

test('what is short, no text or not to be transformed stays as it is', async () => {
  for (const path of ['/short', '/picture', '/as-it-is']) {
    const response = await ask(path, 'br')
    expect(response.headers.get('content-encoding')).toBeNull()
    expect((await bytes(response)).length).toBeGreaterThan(5)
  }
})

test('problems keep their status, and answers without a body stay without one', async () => {
  const problem = await ask('/problem', 'br')
  expect([problem.status, problem.headers.get('content-type'), problem.headers.get('content-encoding')]).toEqual([400, 'application/problem+json', 'br'])
  expect((await ask('/known', 'br')).status).toBe(304)
  const head = await ask('/page', 'br', 'HEAD')
  expect([head.headers.get('content-encoding'), await head.text()]).toEqual([null, ''])
})
