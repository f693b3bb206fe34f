import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { MAX_TRIES } from '../../functions/adapters/local/queued-job.ts'
import { appeal } from '../../functions/submissions/appeal.ts'
import type { DeskMe } from '../../shared/desk.ts'
import type { DeskItem } from '../../shared/desk-item.ts'
import type { DeskMember } from '../../shared/desk-people.ts'
import type { QueueAnswer } from '../../shared/desk-queue.ts'
import type { Member } from '../../shared/member.ts'
import { problemOf } from '../http/gallery-app.ts'
import { anna, bruno, decideNow, inReview, item, send } from '../submissions/fixtures.ts'
import { openDesk, type TestDesk } from './open-desk.ts'

const ghentOnly: Member = { ...anna, subject: 'griet', name: 'Griet', roles: [{ city: 'ghent', role: 'editor' }] }

let desk: TestDesk
beforeEach(async () => {
  desk = await openDesk()
})
afterEach(() => desk.close())

describe('who may ask', () => {
  test('nothing answers without a session, and nothing may be cached', async () => {
    const { id } = await inReview(desk.context)
    for (const path of ['/me', '/queue', `/submissions/${id}`, `/submissions/${id}/photos/1/320.jpg`, '/cities/genoa/campaigns']) {
      const response = await desk.request('GET', `/api/v1/desk${path}`)
      expect(response.headers.get('cache-control'), path).toContain('no-store')
      expect((await problemOf(response)).code, path).toBe('not-signed-in')
    }
  })

  test('a session ends after twelve hours', async () => {
    const call = await desk.as(anna)
    expect((await call('GET', '/me')).status).toBe(200)
    desk.setTime('2026-05-04T23:00:00.000Z')
    expect((await call('GET', '/me')).status).toBe(401)
  })

  test('a role that is taken away is gone at the next call', async () => {
    const call = await desk.as(anna)
    await desk.context.catalog.putMember({ ...anna, roles: [] })
    expect(((await (await call('GET', '/me')).json()) as DeskMe).cities).toEqual([])
    expect((await call('GET', '/queue?city=genoa')).status).toBe(404)
  })

  test('a write without the header, from another origin or from none is refused', async () => {
    const call = await desk.as(anna)
    const { id } = await inReview(desk.context)
    for (const headers of [{ 'veduta-csrf': '' }, { origin: 'https://evil.example' }, { origin: 'null' }, { origin: '' }]) {
      const problem = await problemOf(await call('POST', `/submissions/${id}/claim`, { headers }))
      expect(problem.code, JSON.stringify(headers)).toBe('not-same-origin')
    }
  })

  test('a body needs its hash', async () => {
    const call = await desk.as(anna)
    const { id } = await inReview(desk.context)
    const body = { version: 1, revision: 1, outcome: 'publish' }
    expect((await problemOf(await call('POST', `/submissions/${id}/decision`, { body, headers: { 'x-amz-content-sha256': '' } }))).code).toBe('body-hash')
  })

  test('over plain http on another machine the desk refuses', async () => {
    const far = await openDesk({ config: { url: 'http://gallery.example' } })
    try {
      const call = await far.as(anna)
      expect((await problemOf(await call('GET', '/me'))).code).toBe('not-secure')
      const page = await far.request('GET', '/desk')
      expect(page.status).toBe(403)
      expect(await page.text()).toContain('secure connection')
    } finally {
      await far.close()
    }
  })
})

describe('cities are apart', () => {
  test('whatever belongs to a foreign city is as if it were not there', async () => {
    const { id } = await inReview(desk.context)
    const call = await desk.as(ghentOnly)
    const { version, revision } = await item(desk.context, id)
    const answers = [
      await call('GET', `/submissions/${id}`),
      await call('GET', `/submissions/${id}/photos/1/320.jpg`),
      await call('POST', `/submissions/${id}/claim`),
      await call('POST', `/submissions/${id}/decision`, { body: { version, revision, outcome: 'publish' } }),
      await call('GET', '/queue?city=genoa'),
      await call('GET', '/cities/genoa/places'),
    ]
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404, 404])
    expect(((await (await call('GET', '/queue')).json()) as QueueAnswer).items).toEqual([])
  })

  test('a moderator can not edit campaigns and places', async () => {
    const call = await desk.as(anna)
    expect((await call('GET', '/cities/genoa/campaigns')).status).toBe(404)
    expect((await call('DELETE', '/cities/genoa/places/palazzo-rosso', { headers: { 'if-match': '"0123456789abcdef"' } })).status).toBe(404)
  })
})

describe('the queue', () => {
  test('what waits comes oldest first, page by page, each once', async () => {
    const ids: string[] = []
    for (let minute = 0; minute < 35; minute++) {
      desk.setTime(`2026-05-04T10:${String(minute).padStart(2, '0')}:00.000Z`)
      ids.push((await inReview(desk.context)).id)
    }
    const call = await desk.as(anna)
    const first = (await (await call('GET', '/queue')).json()) as QueueAnswer
    const second = (await (await call('GET', `/queue?cursor=${first.next}`)).json()) as QueueAnswer
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(ids)
    expect(second.next).toBeUndefined()
    expect(first.counts.waiting).toBe(35)
    expect((await problemOf(await call('GET', '/queue?cursor=nonsense'))).code).toBe('bad-cursor')
  })

  test('photos that are still arriving do not wait for a person', async () => {
    await send(desk.context)
    const call = await desk.as(anna)
    expect(((await (await call('GET', '/queue')).json()) as QueueAnswer).items).toEqual([])
  })
})

describe('one submission', () => {
  test('everything needed to decide is there, and nothing that opens the private link', async () => {
    const { id } = await inReview(desk.context, { email: 'ada@example.org' })
    const call = await desk.as(anna)
    const response = await call('GET', `/submissions/${id}`)
    const text = await response.text()
    const found = JSON.parse(text) as DeskItem
    expect(found).toMatchObject({ status: 'in_review', outcomes: ['publish', 'decline'], hasEmail: true, campaign: { slug: 'rolli-days' } })
    expect(found.photos[0]?.widths).toEqual([320, 640])
    expect(found.history.map(({ event }) => event)).toContain('photo_ready')
    const { verifiers, bodyHash, email } = await item(desk.context, id)
    for (const secret of [...verifiers, bodyHash, email ?? '']) expect(text).not.toContain(secret)
  })

  test('its whole history is there, the spilled entries first', async () => {
    const { id } = await inReview(desk.context)
    for (let turn = 0; turn < 30; turn++) {
      await decideNow(desk.context, id, 'publish')
      await decideNow(desk.context, id, 'reverse')
    }
    const call = await desk.as(anna)
    const found = (await (await call('GET', `/submissions/${id}`)).json()) as DeskItem
    expect((await item(desk.context, id)).history.length).toBeLessThan(60)
    expect(found.history.map(({ seq }) => seq)).toEqual(Array.from({ length: found.history.length }, (_, index) => index + 1))
    expect(found.history.length).toBeGreaterThan(60)
  })

  test('its pictures come from the private area, in the widths that exist', async () => {
    const { id } = await inReview(desk.context)
    const call = await desk.as(anna)
    const picture = await call('GET', `/submissions/${id}/photos/1/320.jpg`)
    expect([picture.status, picture.headers.get('content-type'), picture.headers.get('cache-control')]).toEqual([200, 'image/jpeg', 'private, no-store'])
    for (const path of ['photos/1/321.jpg', 'photos/2/320.jpg', 'photos/1/320.avif', 'photos/..%2f1/320.jpg'])
      expect((await call('GET', `/submissions/${id}/${path}`)).status, path).toBe(404)
  })

  test('a decision on an older version says who was faster and when', async () => {
    const { id } = await inReview(desk.context)
    const { version, revision } = await item(desk.context, id)
    const call = await desk.as(anna)
    await decideNow(desk.context, id, 'decline', {}, bruno)
    const problem = await problemOf(await call('POST', `/submissions/${id}/decision`, { body: { version, revision, outcome: 'publish' } }))
    expect(problem).toMatchObject({ code: 'version-conflict', by: 'Bruno', at: '2026-05-04T10:00:00.000Z' })
    expect((await item(desk.context, id)).status).toBe('declined')
  })

  test('a decision on renditions that were not seen is refused', async () => {
    const { id } = await inReview(desk.context)
    const { version, revision } = await item(desk.context, id)
    const call = await desk.as(anna)
    const body = { version, revision: revision + 1, outcome: 'publish' }
    expect(await problemOf(await call('POST', `/submissions/${id}/decision`, { body }))).toMatchObject({ status: 409, code: 'version-conflict' })
    expect((await item(desk.context, id)).status).toBe('in_review')
  })
})

describe('an appeal', () => {
  test('is shown to whoever decided first, and decided by another', async () => {
    const sent = await inReview(desk.context)
    await decideNow(desk.context, sent.id, 'decline', {}, anna)
    await appeal(desk.context, { ...sent, text: 'It is my own door' })
    const [first, second] = [await desk.as(anna), await desk.as(bruno)]
    const read = async (call: typeof first) => (await (await call('GET', `/submissions/${sent.id}`)).json()) as DeskItem
    expect(await read(first)).toMatchObject({ needsAnother: true, appeal: { text: 'It is my own door' }, decision: { mine: true } })
    expect(await read(second)).toMatchObject({ needsAnother: false, outcomes: ['publish', 'decline', 'remove'] })
    const waiting = async (call: typeof first) => ((await (await call('GET', '/queue')).json()) as QueueAnswer).items[0]?.needsAnother
    expect([await waiting(first), await waiting(second)]).toEqual([true, false])

    const { version, revision } = await item(desk.context, sent.id)
    const publish = (call: typeof first) => call('POST', `/submissions/${sent.id}/decision`, { body: { version, revision, outcome: 'publish' } })
    expect(await problemOf(await publish(first))).toMatchObject({ code: 'not-possible-now', detail: expect.stringContaining('another moderator') })
    expect((await publish(second)).status).toBe(200)
    expect((await item(desk.context, sent.id)).status).toBe('published')
  })

  test('that came in meanwhile is not decided on the version before it', async () => {
    const sent = await inReview(desk.context)
    await decideNow(desk.context, sent.id, 'decline', {}, anna)
    const { version, revision } = await item(desk.context, sent.id)
    await appeal(desk.context, { ...sent, text: 'It is my own door' })
    const call = await desk.as(bruno)
    const body = { version, revision, outcome: 'reverse', reason: 'mistake' }
    expect(await problemOf(await call('POST', `/submissions/${sent.id}/decision`, { body }))).toMatchObject({ code: 'version-conflict', by: 'contributor' })
  })
})

describe('roles', () => {
  const ada: Member = { ...anna, subject: 'ada', name: 'Ada', roles: [{ city: '*', role: 'admin' }] }
  const local: Member = { ...anna, subject: 'lia', name: 'Lia', roles: [{ city: 'genoa', role: 'admin' }] }
  const newcomer: Member = { ...anna, subject: 'nino', name: 'Nino', roles: [] }
  test('work that failed for good is told to admins of every city alone', async () => {
    await desk.context.jobs.send({ kind: 'upkeep' })
    for (let tries = 0; tries < MAX_TRIES; tries++) {
      desk.setTime(new Date(Date.parse('2026-05-04T10:00:00.000Z') + tries * 660_000).toISOString())
      const leased = desk.queue.take('upkeep')
      if (leased && desk.queue.failed(leased, new Error('no room')) === 'last') desk.queue.bury(leased, new Error('no room'))
    }
    const told = async (member: Member) => ((await (await (await desk.as(member))('GET', '/me')).json()) as DeskMe).failedJobs
    expect(await told(ada)).toEqual({ intake: 0, change: 0, upkeep: 1, mail: 0 })
    expect([await told(local), await told(newcomer)]).toEqual([undefined, undefined])
  })

  const people = async (call: Awaited<ReturnType<TestDesk['as']>>) => ((await (await call('GET', '/members')).json()) as { items: DeskMember[] }).items
  const grant = (call: Awaited<ReturnType<TestDesk['as']>>, person: DeskMember | undefined, roles: DeskMember['roles']) =>
    call('PUT', `/members/${person?.key}`, { body: { roles }, headers: { 'if-match': `"${person?.stamp}"` } })

  test('someone new waits first in the list, and can moderate once an admin says so', async () => {
    const call = await desk.as(ada)
    const theirs = await desk.as(newcomer)
    const [first] = await people(call)
    expect([first?.name, first?.roles]).toEqual(['Nino', []])
    expect((await grant(call, first, [{ city: 'genoa', role: 'moderator' }])).status).toBe(200)
    expect((await theirs('GET', '/queue?city=genoa')).status).toBe(200)
    expect((await theirs('GET', '/members')).status).toBe(404)
  })

  test('an admin of one city gives no role in another, nor in all', async () => {
    const call = await desk.as(local)
    await desk.as(newcomer)
    const [first] = await people(call)
    for (const city of ['ghent', '*']) expect((await grant(call, first, [{ city, role: 'moderator' }])).status, city).toBe(404)
    expect((await grant(call, first, [{ city: 'genoa', role: 'admin' }])).status).toBe(200)
  })

  test('nobody changes their own roles, and no change is lost to another', async () => {
    const call = await desk.as(ada)
    await desk.as(newcomer)
    const all = await people(call)
    const [nino, me] = [all.find(({ name }) => name === 'Nino'), all.find(({ mine }) => mine)]
    expect((await problemOf(await grant(call, me, []))).code).toBe('not-possible-now')
    expect((await grant(call, nino, [{ city: 'ghent', role: 'editor' }])).status).toBe(200)
    expect((await problemOf(await grant(call, nino, []))).code).toBe('version-conflict')
  })
})
