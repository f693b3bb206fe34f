import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApp } from '../../functions/http/app.ts'
import { createMedia } from '../../infra/local/media.ts'
import { originalKey, renditionKey, shareImageKey, uploadKey } from '../../shared/paths.ts'
import { noImaging, type TestContext, withContext } from '../support/context.ts'

const ID = 'a'.repeat(26)
const KEY = renditionKey(ID, '1', 1, 320, 'jpg')
const AVIF = renditionKey(ID, '1', 1, 320, 'avif')
const SHARED = shareImageKey(ID, '0123456789abcdef')
const STAGED = renditionKey(ID, '1', 2, 320, 'jpg')
const ORIGINAL = originalKey(ID, createHash('sha256').update('x').digest('hex'))

let local: TestContext
let app: ReturnType<typeof createApp>
beforeAll(async () => {
  local = await withContext({ imaging: noImaging })
  const { objects } = local.context
  await objects.write('public', KEY, new TextEncoder().encode('a picture'))
  await objects.write('public', AVIF, new TextEncoder().encode('a smaller one'))
  await objects.write('public', SHARED, new TextEncoder().encode('a postcard'))
  await objects.write('staging', STAGED, new TextEncoder().encode('not decided yet'))
  await objects.write('originals', uploadKey(ID, '1'), new TextEncoder().encode('private'))
  await objects.write('originals', ORIGINAL, new TextEncoder().encode('private'))
  app = createApp(local.context).route('/', createMedia(local.folder))
})
afterAll(() => local.close())

test('a public picture comes with its type, size and rules for caches', async () => {
  const response = await app.request(`/media/${KEY}`)
  expect(response.status).toBe(200)
  expect(await response.text()).toBe('a picture')
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'image/jpeg',
    'content-length': '9',
    'cache-control': 'public, max-age=3600, s-maxage=300',
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
    'x-content-type-options': 'nosniff',
  })
  expect(await (await app.request(`/media/${SHARED}`)).text()).toBe('a postcard')
  expect((await app.request(`/media/${AVIF}`)).headers.get('content-type')).toBe('image/avif')
})

test('HEAD tells the same without the bytes', async () => {
  const response = await app.request(`/media/${KEY}`, { method: 'HEAD' })
  expect([response.status, response.headers.get('content-length'), await response.text()]).toEqual([200, '9', ''])
})

test('who has a picture already is not sent it again', async () => {
  const tag = (await app.request(`/media/${KEY}`)).headers.get('etag')!
  for (const known of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
    const response = await app.request(`/media/${KEY}`, { headers: { 'If-None-Match': known } })
    expect([response.status, await response.text()]).toEqual([304, ''])
  }
  expect((await app.request(`/media/${KEY}`, { headers: { 'If-None-Match': '"other"' } })).status).toBe(200)
})

test.each([
  ['a staged rendition', STAGED],
  ['an upload', uploadKey(ID, '1')],
  ['an original', ORIGINAL],
  ['a way into staging', `../staging/${STAGED}`],
  ['an encoded way into staging', `..%2Fstaging%2F${STAGED}`],
  ['a doubly encoded one', `..%252Fstaging%252F${STAGED}`],
  ['a way through a picture', `${KEY}/../../../../staging/${STAGED}`],
  ['backslashes', `..\\staging\\${STAGED.replaceAll('/', '\\')}`],
  ['a null byte', `${KEY}%00`],
  ['a folder', `${ID}/`],
  ['the database', '../veduta.sqlite'],
  ['a secret', '../ticket.secret'],
  ['nothing', ''],
])('%s is not found', async (_what, key) => {
  const response = await app.request(`/media/${key}`)
  expect(response.status).toBe(404)
  expect(await response.text()).not.toMatch(/private|decided/)
})

test('nothing but reading is allowed', async () => {
  for (const method of ['PUT', 'POST', 'DELETE']) {
    expect((await app.request(`/media/${KEY}`, { method })).status).toBe(405)
  }
  expect(await local.context.objects.exists('public', KEY)).toBe(true)
})
