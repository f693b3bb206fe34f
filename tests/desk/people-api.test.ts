import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { applyEvent } from '../../functions/submissions/apply-event.ts'
import { changeRoles } from '../../functions/submissions/change-roles.ts'
import type { DeskMe } from '../../shared/desk.ts'
import type { DeskItem } from '../../shared/desk-item.ts'
import type { DeskMember, DeskRoleChange, NamedCampaign } from '../../shared/desk-people.ts'
import type { QueueAnswer } from '../../shared/desk-queue.ts'
import type { Grant, Member } from '../../shared/member.ts'
import { newToken } from '../../shared/token.ts'
import { aSubmission, T } from '../contracts/records.ts'
import { problemOf } from '../http/gallery-app.ts'
import { aBody, anna, arrive, inReview, item, rolliDays } from '../submissions/fixtures.ts'
import { openDesk, type TestDesk } from './open-desk.ts'

type Call = Awaited<ReturnType<TestDesk['as']>>
interface People {
  items: DeskMember[]
  changes: DeskRoleChange[]
  campaigns: NamedCampaign[]
}

const member = (name: string, ...roles: Grant[]): Member => ({ ...anna, subject: name.toLowerCase(), name, roles })
const everything: Grant = { city: '*', role: 'admin' }
const ada = member('Ada', everything)
const zoe = member('Zoe', everything)
const lia = member('Lia', { city: 'genoa', role: 'admin' })
const nino = member('Nino')
/** An association that moderates its own campaign. */
const carla = member('Carla', { city: 'genoa', campaign: 'rolli-days', role: 'moderator' })

let desk: TestDesk
beforeEach(async () => {
  desk = await openDesk()
})
afterEach(() => desk.close())

const peopleOf = async (call: Call) => (await (await call('GET', '/members')).json()) as People
const find = ({ items }: People, name: string) => {
  const found = items.find(each => each.name === name)
  if (!found) throw new Error(`no ${name}`)
  return found
}
const grant = (call: Call, { key, stamp }: DeskMember, roles: Grant[]) =>
  call('PUT', `/members/${key}`, { body: { roles }, headers: { 'if-match': `"${stamp}"` } })

describe('links of ambassadors', () => {
  const body = { name: 'Scuola Rossi', campaign: 'rolli-days', days: 30, most: 5 }

  test('are made, listed without what they are told by, and withdrawn by admins of the city', async () => {
    const call = await desk.as(lia)
    const answer = await call('POST', '/cities/genoa/ambassadors', { body })
    expect(answer.status).toBe(201)
    const { link, ...made } = await answer.json()
    expect(link).toMatch(/\/genoa\/share\?campaign=rolli-days#invited=[\w-]{43}$/)
    expect(await (await call('GET', '/cities/genoa/ambassadors')).json()).toEqual({ items: [made] })
    expect(Object.keys(made).sort()).toEqual(['at', 'by', 'campaign', 'expiresAt', 'id', 'isOpen', 'most', 'name', 'title', 'used'])
    expect(made.title).toEqual({ it: 'Rolli Days' })
    for (const _ of [1, 2]) expect((await call('DELETE', `/cities/genoa/ambassadors/${made.id}`)).status).toBe(204)
    expect(await (await call('GET', '/cities/genoa/ambassadors')).json()).toEqual({ items: [] })
  })

  test('are not there for whoever is no admin of it, and bad ones are refused with what was expected', async () => {
    for (const other of [anna, carla, member('Gus', { city: 'ghent', role: 'admin' })]) {
      const call = await desk.as(other)
      for (const status of [
        (await call('GET', '/cities/genoa/ambassadors')).status,
        (await call('POST', '/cities/genoa/ambassadors', { body })).status,
        (await call('DELETE', '/cities/genoa/ambassadors/0123456789abcdef')).status,
      ])
        expect(status).toBe(404)
    }
    const call = await desk.as(lia)
    for (const wrong of [{ days: 366 }, { most: 0 }, { name: ' ' }]) {
      const [pointer] = Object.keys(wrong)
      const problem = await problemOf(await call('POST', '/cities/genoa/ambassadors', { body: { ...body, ...wrong } }))
      expect(problem.errors?.map(each => each.pointer)).toEqual([`/${pointer}`])
    }
    expect((await call('POST', '/cities/genoa/ambassadors', { body: { ...body, campaign: 'nowhere' } })).status).toBe(404)
  })
})

describe('admins', () => {
  const twoAdmins = async (round: number) => {
    const [one, other] = [await desk.as(member(`Ada ${round}`, everything)), await desk.as(member(`Zoe ${round}`, everything))]
    await other('GET', '/me')
    return { one, other, people: await peopleOf(one) }
  }
  const adminsLeft = async () => (await desk.context.catalog.members()).filter(({ roles }) => roles.some(({ role }) => role === 'admin'))

  test('of two who take each other’s role at once one succeeds, and one admin remains', async () => {
    for (let round = 0; round < 25; round++) {
      const { one, other, people } = await twoAdmins(round)
      const answers = await Promise.all([grant(one, find(people, `Zoe ${round}`), []), grant(other, find(people, `Ada ${round}`), [])])
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 404])
      const left = await adminsLeft()
      expect(left.map(({ name }) => name)).toEqual([answers[0]?.status === 200 ? `Ada ${round}` : `Zoe ${round}`])
      for (const each of left) await desk.context.catalog.removeMember(each)
    }
  })

  test('of two who remove each other at once one is still there, with the role', async () => {
    for (let round = 0; round < 25; round++) {
      const { one, other, people } = await twoAdmins(round)
      const [zoes, adas] = [find(people, `Zoe ${round}`).key, find(people, `Ada ${round}`).key]
      const answers = await Promise.all([one('DELETE', `/members/${zoes}`), other('DELETE', `/members/${adas}`)])
      // Whoever is gone already when the request comes in is nobody, without a session.
      expect(answers.map(({ status }) => status).filter(status => status === 204)).toHaveLength(1)
      const [left] = await desk.context.catalog.members()
      expect(left?.roles).toEqual([everything])
      if (left) await desk.context.catalog.removeMember(left)
    }
  })

  test('of a city see addresses and days of their own people and of those without a role, and of other cities’ people the names', async () => {
    const { catalog } = desk.context
    const known = (name: string, ...roles: Grant[]) => ({ ...member(name, ...roles), email: `${name.toLowerCase()}@example.org`, seen: '2026-05-01' })
    const [gus, ada] = [known('Gus', { city: 'ghent', role: 'moderator' }), known('Ada', everything)]
    for (const each of [gus, ada, known('Nino'), known('Carla', ...carla.roles)]) await catalog.putMember(each)
    const seen = async (call: Call) => (await peopleOf(call)).items.flatMap(({ name, email, seen }) => (email && seen ? [name] : []))
    expect(await seen(await desk.as(lia))).toEqual(['Nino', 'Ada', 'Carla'])
    expect((await peopleOf(await desk.as(lia))).items.map(({ name }) => name)).toContain('Gus')
    expect(await seen(await desk.as(zoe))).toEqual(['Nino', 'Ada', 'Carla', 'Gus'])
  })

  test('the last one of a city or of all is not taken, whoever asks', async () => {
    await desk.as(lia)
    const { catalog } = desk.context
    const take = (of: Member) => changeRoles(desk.context, { of, roles: () => [] })
    await expect(take(lia)).rejects.toThrow('expected an admin of genoa to remain, Lia is the last one')
    await desk.as(ada)
    expect((await take(lia)).roles).toEqual([])
    await expect(take(ada)).rejects.toThrow('expected an admin of every city to remain, Ada is the last one')
    expect((await catalog.member(ada.issuer, 'ada'))?.roles).toEqual([everything])
  })

  test('nobody takes their own role or removes themselves', async () => {
    const call = await desk.as(ada)
    await desk.as(zoe)
    const own = find(await peopleOf(call), 'Ada')
    for (const answer of [await grant(call, own, []), await call('DELETE', `/members/${own.key}`)])
      expect((await problemOf(answer)).detail).toBe('expected another admin to change your own roles')
  })

  test('a change that was listed and not made yet is made by whoever looks next', async () => {
    const admin = await desk.as(ada)
    await desk.as(nino)
    const roles: Grant[] = [{ city: 'ghent', role: 'editor' }]
    const { issuer, subject, name } = nino
    await desk.context.catalog.addRoleChange({ number: 1, at: '2026-05-04T10:00:00.000Z', member: { issuer, subject, name }, before: [], after: roles })
    expect(find(await peopleOf(admin), 'Nino').roles).toEqual(roles)
  })

  test('what was changed is told with who did it, to admins of the cities that it is about', async () => {
    const [admin, local] = [await desk.as(ada), await desk.as(lia)]
    await desk.as(nino)
    const ghent: Grant = { city: 'ghent', role: 'editor' }
    const genoa: Grant = { city: 'genoa', role: 'moderator' }
    await grant(admin, find(await peopleOf(admin), 'Nino'), [ghent])
    await grant(admin, find(await peopleOf(admin), 'Nino'), [genoa])
    const told = (await peopleOf(admin)).changes
    expect(told.map(({ number, by, name, given, taken }) => ({ number, by, name, given, taken }))).toEqual([
      { number: 2, by: 'Ada', name: 'Nino', given: [genoa], taken: [ghent] },
      { number: 1, by: 'Ada', name: 'Nino', given: [ghent], taken: [] },
    ])
    expect((await peopleOf(local)).changes.map(({ number, given, taken }) => ({ number, given, taken }))).toEqual([{ number: 2, given: [genoa], taken: [] }])
  })

  test('somebody who was here since they were read can be given a role; the day is told, and nothing finer', async () => {
    const admin = await desk.as(ada)
    const theirs = await desk.as(nino)
    const read = find(await peopleOf(admin), 'Nino')
    expect(read.seen).toBeUndefined()
    await theirs('GET', '/me')
    expect((await grant(admin, read, [{ city: 'genoa', role: 'moderator' }])).status).toBe(200)
    expect(find(await peopleOf(admin), 'Nino')).toMatchObject({ seen: '2026-05-04', roles: [{ city: 'genoa', role: 'moderator' }] })
    desk.setTime('2026-05-05T00:10:00.000Z')
    const later = await desk.as((await desk.context.catalog.member(nino.issuer, 'nino')) ?? nino)
    await later('GET', '/me')
    expect((await desk.context.catalog.member(nino.issuer, 'nino'))?.seen).toBe('2026-05-05')
  })

  test('whoever is removed is signed out and out of the list; an admin of one city removes nobody of another', async () => {
    const [admin, local, theirs] = [await desk.as(ada), await desk.as(lia), await desk.as(member('Gus', { city: 'ghent', role: 'moderator' }))]
    const { key } = find(await peopleOf(admin), 'Gus')
    expect((await local('DELETE', `/members/${key}`)).status).toBe(404)
    expect((await admin('DELETE', `/members/${key}`)).status).toBe(204)
    expect((await theirs('GET', '/me')).status).toBe(401)
    const { items, changes } = await peopleOf(admin)
    expect([items.map(({ name }) => name).includes('Gus'), changes[0]?.why, changes[0]?.taken]).toEqual([
      false,
      'removal',
      [{ city: 'ghent', role: 'moderator' }],
    ])
  })

  test('read what the campaigns are called that roles and invitations are for', async () => {
    const call = await desk.as(ada)
    await desk.context.catalog.putMember(carla)
    await desk.context.catalog.putMember(member('Gino', { city: 'genoa', campaign: 'gone', role: 'moderator' }))
    const campaigns = [{ city: 'genoa', slug: 'rolli-days', title: { it: 'Rolli Days' } }]
    expect((await peopleOf(call)).campaigns).toEqual(campaigns)
    const roles = [{ city: 'genoa', campaign: 'rolli-days', role: 'moderator' }]
    expect((await call('POST', '/invitations', { body: { email: 'new@rolli.example', roles, lang: 'en' } })).status).toBe(201)
    expect(await (await call('GET', '/invitations')).json()).toMatchObject({ items: [{ email: 'new@rolli.example' }], campaigns })
  })

  test('a campaign is given to moderators alone, in its city, and only where there is one', async () => {
    const admin = await desk.as(ada)
    await desk.as(nino)
    const read = find(await peopleOf(admin), 'Nino')
    const given = async (roles: Grant[]) => (await grant(admin, read, roles)).status
    expect(await given([{ city: 'genoa', campaign: 'rolli-days', role: 'editor' }])).toBe(400)
    expect(await given([{ city: '*', campaign: 'rolli-days', role: 'moderator' }])).toBe(400)
    expect(await given([{ city: 'ghent', campaign: 'rolli-days', role: 'moderator' }])).toBe(404)
    expect(await given([{ city: 'genoa', campaign: 'rolli-days', role: 'moderator' }])).toBe(200)
  })
})

describe('a moderator of one campaign', () => {
  test('has its submissions in the queue and its counts, and no other', async () => {
    await desk.context.catalog.putCampaign('genoa', { ...rolliDays, slug: 'porto-antico' })
    const theirs: string[] = []
    for (let round = 0; round < 3; round++) {
      theirs.push((await inReview(desk.context)).id)
      await inReview(desk.context, { campaign: 'porto-antico' })
      await inReview(desk.context, { campaign: undefined })
    }
    const call = await desk.as(carla)
    for (const path of ['/queue', '/queue?city=genoa']) {
      const { items, counts, next } = (await (await call('GET', path)).json()) as QueueAnswer
      expect([items.map(({ id }) => id).sort(), counts.waiting, next]).toEqual([theirs.toSorted(), 3, undefined])
    }
    expect((await call('GET', '/queue?city=ghent')).status).toBe(404)
    const me = (await (await call('GET', '/me')).json()) as DeskMe
    expect(me.cities).toMatchObject([{ slug: 'genoa', role: 'moderator', campaigns: [{ slug: 'rolli-days' }] }])
  })

  test('pages through many others, and finds each of its own once', async () => {
    const theirs: string[] = []
    for (let number = 0; number < 130; number++) {
      const id = [...String(number).padStart(26, '0')].map(digit => 'abcdefghij'[Number(digit)]).join('')
      const isTheirs = number % 3 === 0
      await desk.context.submissions.create(aSubmission(id, { arrivedAt: T(number), ...(isTheirs && { campaign: 'rolli-days' }) }))
      if (isTheirs) theirs.push(id)
    }
    const call = await desk.as(carla)
    const found: string[] = []
    for (let cursor: string | undefined = ''; cursor !== undefined; ) {
      const { items, next } = (await (await call('GET', `/queue${cursor && `?cursor=${cursor}`}`)).json()) as QueueAnswer
      found.push(...items.map(({ id }) => id))
      cursor = next
    }
    expect(found).toEqual(theirs)
  })

  test('decides on those alone: in every other call a submission of the city is not there', async () => {
    const [own, other] = [await inReview(desk.context), await inReview(desk.context, { campaign: undefined })]
    const call = await desk.as(carla)
    const calls = async (id: string) => {
      const { version, revision } = await item(desk.context, id)
      const to = (method: string, path: string, body?: unknown) => call(method, `/submissions/${id}${path}`, body === undefined ? {} : { body })
      const answers = [
        await to('GET', ''),
        await to('GET', '/photos/1/320.jpg'),
        await to('POST', '/claim'),
        await to('DELETE', '/claim'),
        await to('POST', '/redactions', { version, photo: '7', redactions: [] }),
        await to('POST', '/decision', { version, revision, outcome: 'publish' }),
      ]
      return answers.map(({ status }) => status)
    }
    expect(await calls(own.id)).toEqual([200, 200, 200, 204, 400, 200])
    expect(await calls(other.id)).toEqual([404, 404, 404, 404, 404, 404])
    for (const path of ['/cities/genoa', '/cities/genoa/campaigns', '/cities/genoa/places', '/members'])
      expect((await call('GET', path)).status, path).toBe(404)
  })
})

describe('what somebody sent themselves', () => {
  const decision = async (call: Call, id: string) => {
    const { version, revision } = await item(desk.context, id)
    return call('POST', `/submissions/${id}/decision`, { body: { version, revision, outcome: 'publish' } })
  }

  test('is not theirs to decide, known by an address that was verified on both sides', async () => {
    const { id } = await inReview(desk.context, { email: 'Anna@Genoa.example' })
    await applyEvent(desk.context, id, { kind: 'email_verified' })
    const call = await desk.as({ ...anna, email: 'anna@genoa.example' })
    const shown = (await (await call('GET', `/submissions/${id}`)).json()) as DeskItem
    expect([shown.own, shown.needsAnother]).toEqual([true, true])
    expect((await problemOf(await decision(call, id))).detail).toContain('another moderator than the one who sent it')
    const other = await desk.as(member('Olga', { city: 'genoa', role: 'moderator' }))
    expect((await decision(other, id)).status).toBe(200)
  })

  describe('or what somebody sent who typed the address of a moderator,', () => {
    const known = { ...anna, email: 'anna@genoa.example' }
    const olga = member('Olga', { city: 'genoa', role: 'moderator' })
    let id: string
    beforeEach(async () => {
      ;({ id } = await inReview(desk.context, { email: 'anna@genoa.example' }))
    })
    const isOwn = async (call: Call) => ((await (await call('GET', `/submissions/${id}`)).json()) as DeskItem).own

    test('is left to another one of the city', async () => {
      await desk.context.catalog.putMember(olga)
      const call = await desk.as(known)
      expect(await isOwn(call)).toBe(true)
      expect((await problemOf(await decision(call, id))).detail).toContain('another moderator than the one who sent it')
      expect((await decision(await desk.as(olga), id)).status).toBe(200)
    })

    test('is decided by the moderator where the city has no other, whoever runs the gallery', async () => {
      await desk.context.catalog.putMember(zoe)
      const call = await desk.as(known)
      expect(await isOwn(call)).toBe(false)
      expect((await decision(call, id)).status).toBe(200)
    })

    test('keeps an appeal from nobody: who alone may decide on it does', async () => {
      await desk.context.catalog.putMember(olga)
      const call = await desk.as(known)
      const version = (await item(desk.context, id)).version
      await (await desk.as(olga))('POST', `/submissions/${id}/decision`, { body: { version, revision: 1, outcome: 'decline', reason: 'mistake' } })
      await applyEvent(desk.context, id, { kind: 'appealed', text: 'Look again.' })
      expect((await problemOf(await decision(await desk.as(olga), id))).code).toBe('not-possible-now')
      expect((await decision(call, id)).status).toBe(200)
    })
  })

  test('is known by the session that it was sent with, which is kept as a hash until what was sent is erased', async () => {
    const call = await desk.as(anna)
    const headers = { cookie: call.cookie, 'veduta-token': newToken() }
    const sent = await desk.request('POST', '/api/v1/cities/genoa/submissions', { body: aBody(), headers })
    const { id } = (await sent.json()) as { id: string }
    await arrive(desk.context, id)
    expect((await problemOf(await decision(call, id))).code).toBe('not-possible-now')
    const { sender } = await item(desk.context, id)
    expect(sender).toMatch(/^[0-9a-f]{64}$/)
    await applyEvent(desk.context, id, { kind: 'withdrawn' })
    await applyEvent(desk.context, id, { kind: 'erased' })
    expect((await item(desk.context, id)).sender).toBeUndefined()
  })

  test('an address that nobody verified says nothing', async () => {
    const { id } = await inReview(desk.context, { email: 'anna@genoa.example' })
    expect((await decision(await desk.as(anna), id)).status).toBe(200)
  })
})
