import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { SubmissionAnswer, TicketAnswer } from '../../shared/api-submission.ts'
import { termsVersionOf } from '../../shared/terms.ts'
import { idFromToken, newToken, verifierFromToken } from '../../shared/token.ts'
import { aBody, arrive, bruno, decideNow, genoa, inReview, item, published, send } from '../submissions/fixtures.ts'
import { type Api, openApi, problemOf } from './gallery-app.ts'

let api: Api
beforeAll(async () => {
  api = await openApi()
})
afterAll(() => api.close())

const post = (body: unknown, token = newToken(), city = 'genoa') => api.call('POST', `/cities/${city}/submissions`, { token, body })

describe('a new submission', () => {
  test('is 201 with a ticket for each photo and the id that the token gives', async () => {
    const token = newToken()
    const response = await post(
      aBody({
        photos: [
          { type: 'image/jpeg', bytes: 1 },
          { type: 'image/png', bytes: 2 },
        ],
      }),
      token,
    )
    expect(response.status).toBe(201)
    const answer = (await response.json()) as TicketAnswer
    expect(answer.id).toBe(await idFromToken(token))
    expect(answer.status).toBe('uploading')
    expect(answer.uploads.map(({ photo }) => photo)).toEqual(['1', '2'])
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(response.headers.get('location')).toMatch(`/api/v1/submissions/${answer.id}`)
  })

  test('is the same one when token and body come again, with tickets for what has not arrived', async () => {
    const token = newToken()
    const body = aBody({
      photos: [
        { type: 'image/jpeg', bytes: 1 },
        { type: 'image/png', bytes: 2 },
      ],
    })
    const { id } = (await (await post(body, token)).json()) as TicketAnswer
    await arrive(api.context, id, '1')
    const again = await post(body, token)
    expect(again.status).toBe(200)
    expect(((await again.json()) as TicketAnswer).uploads.map(({ photo }) => photo)).toEqual(['2'])
  })

  test('is 409 when the token comes with another body or for another city', async () => {
    const token = newToken()
    await post(aBody(), token)
    expect((await problemOf(await post(aBody({ credit: 'Eva' }), token))).code).toBe('token-used')
    expect((await problemOf(await post(aBody(), token, 'ghent'))).code).toBe('token-used')
  })

  test('is found again after its campaign has closed and the terms have changed', async () => {
    const token = newToken()
    await post(aBody(), token)
    api.setTime('2026-07-01T00:00:00.000Z')
    expect((await post(aBody(), token)).status).toBe(200)
    expect(await problemOf(await post(aBody()))).toMatchObject({ code: 'campaign-closed', received: '2026-07-01' })
    api.setTime('2026-05-04T10:00:00.000Z')
  })

  test('counts the days of a campaign in the time zone of the city', async () => {
    api.setTime('2026-05-31T21:59:00.000Z')
    expect((await post(aBody())).status).toBe(201)
    api.setTime('2026-05-31T22:01:00.000Z')
    expect((await post(aBody())).status).toBe(409)
    api.setTime('2026-05-04T10:00:00.000Z')
  })

  test('once out of twenty simultaneous repeats is created, and the others find it', async () => {
    const token = newToken()
    const answers = await Promise.all(Array.from({ length: 20 }, () => post(aBody(), token)))
    expect(answers.map(({ status }) => status).sort()).toEqual([...Array(19).fill(200), 201])
  })

  test('is refused for a city that is not here, like everything unknown', async () => {
    expect((await problemOf(await post(aBody(), newToken(), 'atlantis'))).code).toBe('not-found')
  })

  test('is refused when the terms have changed, with both versions', async () => {
    const consents = { ...aBody().consents, terms: '2025-01' }
    expect(await problemOf(await post(aBody({ consents })))).toMatchObject({ code: 'terms-changed', expected: termsVersionOf(genoa), received: '2025-01' })
  })

  test.each<[string, object, string]>([
    ['a wrong type', { credit: 7 }, '/credit'],
    ['no name', { credit: '  ' }, '/credit'],
    ['a text that is too long', { story: { text: 'a'.repeat(2001), lang: 'it' } }, '/story/text'],
    ['a control character', { story: { title: 'a\u0007', lang: 'it' } }, '/story/title'],
    ['no photo', { photos: [] }, '/photos'],
    ['eleven photos', { photos: Array(11).fill({ type: 'image/jpeg', bytes: 1 }) }, '/photos'],
    ['a type that is not taken', { photos: [{ type: 'image/gif', bytes: 1 }] }, '/photos/0/type'],
    ['a photo that is too large', { photos: [{ type: 'image/jpeg', bytes: 20_000_001 }] }, '/photos/0/bytes'],
    ['a latitude beyond the pole', { location: { latitude: 91, longitude: 0 } }, '/location/latitude'],
    ['an address that is none', { email: 'ada' }, '/email'],
    ['someone else’s work', { consents: { ...aBody().consents, ownWork: false } }, '/consents/ownWork'],
    ['a licence that the city does not offer', { licence: 'CC-BY-NC-4.0' }, '/licence'],
    ['a campaign of nowhere', { campaign: 'nowhere' }, '/campaign'],
    ['a place of nowhere', { place: 'nowhere' }, '/place'],
    ['a field of nobody', { 'a/b~c': 1 }, '/a~1b~0c'],
  ])('with %s names the field', async (_what, change, pointer) => {
    const problem = await problemOf(await post({ ...aBody(), ...change }))
    expect(problem.code).toBe('bad-fields')
    expect(problem.errors?.map(error => error.pointer)).toContain(pointer)
    expect(problem.errors?.[0]?.detail).toMatch(/expected/)
  })
})

describe('a body', () => {
  const path = '/cities/genoa/submissions'

  test.each<[string, Parameters<Api['call']>[2], number, string]>([
    ['without a hash', { raw: '{}', headers: { 'x-amz-content-sha256': '' } }, 400, 'body-hash'],
    ['with the hash of another', { raw: '{}', headers: { 'x-amz-content-sha256': 'a'.repeat(64) } }, 400, 'body-hash'],
    ['that is not JSON', { raw: '{"credit":' }, 400, 'bad-request'],
    ['that is not UTF-8', { raw: new Uint8Array([0x22, 0xff, 0x22]) }, 400, 'bad-request'],
    ['that is a list', { raw: '[]' }, 400, 'bad-fields'],
    ['of another content type', { raw: 'a=b', headers: { 'content-type': 'application/x-www-form-urlencoded' } }, 415, 'unsupported-type'],
    ['that is huge', { raw: JSON.stringify({ credit: 'a'.repeat(64_000) }) }, 413, 'too-large'],
    ['that is missing', {}, 415, 'unsupported-type'],
    ['nested ten thousand deep', { raw: '['.repeat(10_000) + ']'.repeat(10_000) }, 400, 'bad-request'],
    ['with twenty thousand photos', { raw: JSON.stringify({ photos: Array(20_000).fill({}) }) }, 400, 'bad-request'],
  ])('%s is refused', async (_what, options, status, code) => {
    const problem = await problemOf(await api.call('POST', path, { token: newToken(), ...options }))
    expect(problem).toMatchObject({ status, code })
  })

  test.each([
    [{ credit: 'a\nb' }, '/credit', 'expected one line without control characters, received "a\nb"'],
    [{ credit: ' ' }, '/credit', 'expected a name to show, received 0'],
    [{ story: undefined }, '/story', 'expected the field "story", received nothing'],
    [{ story: { text: 'x'.repeat(2001), lang: 'en' } }, '/story/text', 'expected at most 2000 characters, received 2001'],
    [{ photos: Array(11).fill({ type: 'image/jpeg', bytes: 1 }) }, '/photos', 'expected at most 10 entries, received 11'],
    [{ foo: 1 }, '/foo', 'expected no field of this name'],
  ])('says of a field in plain words what was expected and what came', async (change, pointer, detail) => {
    const { errors } = await problemOf(await post({ ...aBody(), ...change }))
    expect(errors).toContainEqual({ pointer, detail })
  })

  test('in chunks without a length is limited too', async () => {
    const chunks = new ReadableStream<Uint8Array>({
      start(controller) {
        for (let n = 0; n < 70; n++) controller.enqueue(new Uint8Array(1000))
        controller.close()
      },
    })
    const request = new Request('http://x/api/v1/cities/genoa/submissions', {
      method: 'POST',
      body: chunks,
      duplex: 'half',
      headers: { 'veduta-token': newToken(), 'content-type': 'application/json', 'x-amz-content-sha256': 'a'.repeat(64) },
    } as RequestInit)
    expect((await problemOf(await api.app.request(request))).code).toBe('too-large')
  })
})

describe('the private side', () => {
  test('opens with its token alone: an unknown id and a wrong token are told alike', async () => {
    const { id, token } = await send(api.context)
    const other = await idFromToken(newToken())
    expect((await api.call('GET', `/submissions/${id}`, { token })).status).toBe(200)
    const wrong = await problemOf(await api.call('GET', `/submissions/${id}`, { token: newToken() }))
    const unknown = await problemOf(await api.call('GET', `/submissions/${other}`, { token }))
    expect({ ...wrong, detail: wrong.detail.replace(id, 'ID') }).toEqual({ ...unknown, detail: unknown.detail.replace(other, 'ID') })
    expect(wrong.status).toBe(404)
  })

  test.each(['', 'short', `${'a'.repeat(42)}!`, 'a'.repeat(44)])('says that the token "%s" is malformed', async token => {
    const { id } = await send(api.context)
    expect(await problemOf(await api.call('GET', `/submissions/${id}`, { token }))).toMatchObject({ status: 401, code: 'bad-token' })
  })

  test('tells the state, what became of each photo, and the address once it is public', async () => {
    const { id, token } = await published(api.context)
    const response = await api.call('GET', `/submissions/${id}?lang=en`, { token })
    const answer = (await response.json()) as SubmissionAnswer
    expect(answer).toMatchObject({ status: 'published', city: { slug: 'genoa', name: 'Genoa' }, url: expect.stringContaining(`/genoa/stories/${id}`) })
    expect(answer.photos).toEqual([{ photo: '1', status: 'ready', outcome: 'accepted', alt: 'Una porta aperta' }])
    expect(answer.decision).toMatchObject({ outcome: 'publish', automated: false, redress: [] })
    expect(response.headers.get('cache-control')).toBe('no-store')
  })

  test('gives fresh tickets only for what has not arrived', async () => {
    const { id, token } = await send(api.context)
    const before = (await (await api.call('POST', `/submissions/${id}/uploads`, { token })).json()) as TicketAnswer
    expect(before.uploads).toHaveLength(1)
    await api.context.objects.write('originals', `uploads/${id}/1`, new Uint8Array(3))
    const after = (await (await api.call('POST', `/submissions/${id}/uploads`, { token })).json()) as TicketAnswer
    expect(after.uploads).toEqual([])
  })

  test('withdraws in every state, again and again, and hands out no tickets afterwards', async () => {
    for (const { id, token } of [await send(api.context), await inReview(api.context), await published(api.context)]) {
      for (let n = 0; n < 2; n++) {
        const response = await api.call('DELETE', `/submissions/${id}`, { token })
        expect(response.status).toBe(202)
        expect(await response.json()).toEqual({ id, status: 'withdrawn' })
      }
      const tickets = (await (await api.call('POST', `/submissions/${id}/uploads`, { token })).json()) as TicketAnswer
      expect(tickets).toMatchObject({ status: 'withdrawn', uploads: [] })
    }
  })

  test('takes one appeal to a decision, and no second one', async () => {
    const { id, token } = await inReview(api.context)
    const appeal = () => api.call('POST', `/submissions/${id}/appeal`, { token, body: { text: 'Nobody is in it' } })
    expect((await problemOf(await appeal())).code).toBe('not-possible-now')
    await decideNow(api.context, id, 'decline', { reason: 'people-recognisable', explanation: 'A face' })
    const told = (await (await api.call('GET', `/submissions/${id}`, { token })).json()) as SubmissionAnswer
    expect(told.canAppeal).toBe(true)
    expect(told.decision).toMatchObject({ reason: 'people-recognisable', explanation: 'A face', redress: ['appeal', 'dispute-body', 'court'] })
    expect((await appeal()).status).toBe(202)
    expect((await appeal()).status).toBe(202)
    expect((await item(api.context, id)).appeal?.from).toBe('declined')
    await decideNow(api.context, id, 'decline', {}, bruno)
    expect((await problemOf(await appeal())).code).toBe('not-possible-now')
  })

  test('confirms the address by the token of a mail alone, in a header that no other site can send, and never by reading', async () => {
    const { id, token } = await inReview(api.context, { email: 'ada@example.org' })
    const linked = newToken()
    const links = [await verifierFromToken(linked)]
    await api.context.mails.save({ submission: id, name: 'receipt', links, over: { at: '2026-05-04T10:00:00.000Z', outcome: 'sent' } }, undefined)
    const confirm = (sent?: string) => api.call('POST', `/submissions/${id}/email`, sent ? { token: sent } : {})
    const verified = async () => (await item(api.context, id)).emailVerified === true

    for (let times = 0; times < 2; times++) {
      const told = (await (await api.call('GET', `/submissions/${id}`, { token: linked })).json()) as SubmissionAnswer
      expect([told.confirmsEmail, told.emailConfirmed]).toEqual([true, undefined])
    }
    // A form or a picture of another site sends no such header, and the browser asks before a script of it may: no answer allows it.
    expect((await problemOf(await confirm())).code).toBe('bad-token')
    const asked = await api.call('OPTIONS', `/submissions/${id}/email`, {
      headers: { origin: 'https://other.example', 'access-control-request-method': 'POST' },
    })
    expect(asked.headers.get('access-control-allow-origin')).toBeNull()
    expect((await problemOf(await confirm(token))).code).toBe('not-possible-now')
    expect((await problemOf(await confirm(newToken()))).code).toBe('not-found')
    expect(await verified()).toBe(false)

    for (let times = 0; times < 2; times++) {
      const response = await confirm(linked)
      expect([response.status, await response.json(), response.headers.get('cache-control')]).toEqual([200, { id, emailConfirmed: true }, 'no-store'])
    }
    expect(await verified()).toBe(true)
    const after = (await (await api.call('GET', `/submissions/${id}`, { token })).json()) as SubmissionAnswer
    expect([after.status, after.emailConfirmed, after.confirmsEmail]).toEqual(['in_review', true, undefined])
  })
})
