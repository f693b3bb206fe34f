import type { Context as Request } from 'hono'
import { afterEach, describe, expect, test } from 'vitest'
import { clientAddress } from '../../functions/http/client-address.ts'
import { newToken } from '../../shared/token.ts'
import { aBody, item, published, send } from '../submissions/fixtures.ts'
import { type Api, openApi, problemOf } from './gallery-app.ts'

let api: Api
afterEach(() => api.close())

describe('rate limits', () => {
  test('stop one address that sends without end, say how long to wait, and leave others alone', async () => {
    api = await openApi({ config: { rateLimits: true } })
    const post = (address: string) => api.call('POST', '/cities/genoa/submissions', { address, token: newToken() })
    for (let n = 0; n < 600; n++) await post('192.0.2.1')
    const response = await post('192.0.2.1')
    expect(Number(response.headers.get('retry-after'))).toBe(3600)
    expect(await problemOf(response)).toMatchObject({ status: 429, code: 'too-many', retryAfter: 3600 })
    expect((await post('192.0.2.2')).status).not.toBe(429)
    api.setTime('2026-05-04T11:00:00.000Z')
    expect((await post('192.0.2.1')).status).not.toBe(429)
  })

  test('count photos of new submissions, however few requests bring them, and no repeat', async () => {
    api = await openApi({ config: { rateLimits: true } })
    const body = aBody({ photos: Array(10).fill({ type: 'image/jpeg', bytes: 1 }) })
    const post = (token: string, address = '192.0.2.1') => api.call('POST', '/cities/genoa/submissions', { address, token, body })
    const tokens = Array.from({ length: 60 }, () => newToken())
    for (const token of tokens) expect((await post(token)).status).toBe(201)
    expect(await problemOf(await post(newToken()))).toMatchObject({ code: 'too-many', expected: '600 in 60 minutes', retryAfter: 3600 })
    expect((await post(tokens[0] ?? '')).status).toBe(200)
    expect((await post(newToken(), '192.0.2.2')).status).toBe(201)
    expect(await api.context.submissions.counts(['genoa'], ['uploading'], 999)).toEqual({ uploading: 61 })
  }, 60_000)

  test('count against a city only what it takes in, so that nobody closes it with requests from many addresses', async () => {
    api = await openApi({ config: { rateLimits: true } })
    const taken: string[] = []
    const { take } = api.context.limiter
    api.context.limiter.take = async (key, ...rest) => {
      taken.push(key)
      return await take(key, ...rest)
    }
    expect((await api.call('POST', '/cities/genoa/submissions', { address: '192.0.2.1', token: newToken() })).status).toBe(415)
    expect((await api.call('POST', '/cities/genoa/submissions', { address: '192.0.2.1', body: aBody() })).status).toBe(401)
    expect(taken.filter(key => key.includes('city'))).toEqual([])
    expect((await api.call('POST', '/cities/genoa/submissions', { address: '192.0.2.1', token: newToken(), body: aBody() })).status).toBe(201)
    expect(taken.filter(key => key.includes('city'))).toEqual(['photos:city:genoa'])
  })

  test('never meet a school class of thirty behind one address, each with ten photos, retries and an open status page', async () => {
    api = await openApi({ config: { rateLimits: true } })
    for (let pupil = 0; pupil < 30; pupil++) {
      const token = newToken()
      const body = aBody({ photos: Array(10).fill({ type: 'image/jpeg', bytes: 1 }) })
      for (let retry = 0; retry < 4; retry++) expect((await api.call('POST', '/cities/genoa/submissions', { token, body })).status).toBeLessThan(300)
      const { id } = await send(api.context)
      for (let look = 0; look < 20; look++) expect((await api.call('GET', `/submissions/${id}`, { token })).status).toBe(404)
    }
  }, 60_000)

  test('an address that very many submissions of a day name is written to no more: what comes is taken in without it, and told so', async () => {
    api = await openApi({ config: { rateLimits: true } })
    const body = aBody({ email: 'eva@example.org' })
    const post = async (token = newToken(), to: object = body) => {
      const answer = await api.call('POST', '/cities/genoa/submissions', { token, body: to })
      return { ...((await answer.json()) as { id: string; silent?: true }), token, code: answer.status }
    }
    for (let nth = 0; nth < 20; nth++) expect(await post()).not.toHaveProperty('silent')
    const last = await post()
    expect([last.code, last.silent, (await item(api.context, last.id)).email]).toEqual([201, true, undefined])
    expect(await post(last.token)).toMatchObject({ code: 200, silent: true })
    expect(await (await api.call('GET', `/submissions/${last.id}`, { token: last.token })).json()).toMatchObject({ silent: true })
    expect(await post(newToken(), aBody({ email: 'ida@example.org' }))).not.toHaveProperty('silent')
    api.setTime('2026-05-05T10:00:00.000Z')
    expect((await item(api.context, (await post()).id)).email).toBe('eva@example.org')
  })

  test('an address that strangers have used up keeps nobody from reporting: the report is kept without it, and the answer says so', async () => {
    api = await openApi({ config: { rateLimits: true } })
    const { id } = await published(api.context)
    await api.runJobs()
    const body = { ground: 'unlawful', explanation: 'No.', email: 'eva@example.org' }
    const report = async (story = id) => api.call('POST', `/stories/${story}/notices`, { body })
    for (let nth = 0; nth < 11; nth++) expect((await report('a'.repeat(26))).status).toBe(404)
    for (let nth = 0; nth < 10; nth++) expect(await (await report()).json()).not.toHaveProperty('silent')
    const answer = await report()
    expect([answer.status, ((await answer.json()) as { silent?: string }).silent]).toEqual([202, 'address'])
    const emails = (await api.context.notes.notices(id)).map(({ email }) => email)
    expect([emails.length, emails.filter(Boolean).length]).toEqual([11, 10])
    api.setTime('2026-05-05T10:00:00.000Z')
    expect(await (await report()).json()).not.toHaveProperty('silent')
  })

  test('are lifted by configuration', async () => {
    api = await openApi()
    const { id, token } = await send(api.context)
    for (let n = 0; n < 1300; n++) expect((await api.call('GET', `/submissions/${id}`, { token })).status).toBe(200)
  })

  test('see the address of the socket; a header counts only behind a trusted proxy, and only its last entry', async () => {
    api = await openApi()
    const request = (remoteAddress: string, forwarded?: string) =>
      ({ env: { incoming: { socket: { remoteAddress } } }, req: { header: () => forwarded } }) as unknown as Request
    expect(clientAddress(request('192.0.2.9', '198.51.100.1'), { trustProxy: false })).toBe('192.0.2.9')
    expect(clientAddress(request('127.0.0.1', '1.2.3.4, 198.51.100.1'), { trustProxy: true })).toBe('198.51.100.1')
    expect(clientAddress(request('127.0.0.1'), { trustProxy: true })).toBe('127.0.0.1')
    expect(clientAddress(request('::ffff:192.0.2.9'), { trustProxy: false })).toBe('192.0.2.9')
    expect(clientAddress(request('2001:db8:1:2:3:4:5:6'), { trustProxy: false })).toBe('2001:db8:1:2')
    expect(clientAddress(request('2001:db8::6'), { trustProxy: false })).toBe('2001:db8:0:0')
  })

  test('of what comes from one address the thirteenth within an hour is marked, and no address is kept', async () => {
    api = await openApi({ config: { rateLimits: true } })
    const post = async (address: string, token = newToken()) => {
      const answer = await api.call('POST', '/cities/genoa/submissions', { token, body: aBody(), address })
      return { token, id: ((await answer.json()) as { id: string }).id }
    }
    const sent = []
    for (let nth = 1; nth <= 13; nth++) sent.push(await post('192.0.2.77'))
    // A repeat counts once.
    await post('192.0.2.77', sent[0]!.token)
    sent.push(await post('192.0.2.78'))
    const stored = await Promise.all(sent.map(({ id }) => item(api.context, id)))
    expect(stored.map(({ often }) => often ?? false)).toEqual([...Array.from({ length: 12 }, () => false), true, false])
    expect(JSON.stringify(stored)).not.toContain('192.0.2')
    api.setTime('2026-05-04T11:00:01.000Z')
    expect((await item(api.context, (await post('192.0.2.77')).id)).often).toBeUndefined()
  })
})
