import { afterEach, beforeEach, expect, test } from 'vitest'
import { applyEvent } from '../../functions/submissions/apply-event.ts'
import type { DeskItem } from '../../shared/desk-item.ts'
import type { QueueAnswer } from '../../shared/desk-queue.ts'
import { problemOf } from '../http/gallery-app.ts'
import { anna, bruno, decideNow, inReview, item } from '../submissions/fixtures.ts'
import { openDesk, type TestDesk } from './open-desk.ts'

type Call = Awaited<ReturnType<TestDesk['as']>>

let desk: TestDesk
let call: Call
let other: Call
let ids: string[]
beforeEach(async () => {
  desk = await openDesk()
  call = await desk.as(anna)
  other = await desk.as(bruno)
  ids = []
  for (let made = 0; made < 3; made++) {
    desk.setTime(`2026-05-04T10:0${made}:00.000Z`)
    ids.push((await inReview(desk.context)).id)
  }
})
afterEach(() => desk.close())

const queue = async (by: Call) => ((await (await by('GET', '/queue')).json()) as QueueAnswer).items
const keyFor = async (by: Call, id: string) =>
  ((await (await by('GET', `/submissions/${id}/colleagues`)).json()) as { items: { key: string; name: string }[] }).items
async function pass(by: Call, id: string, note = 'Is this the Lanterna?') {
  const { version } = await item(desk.context, id)
  return by('POST', `/submissions/${id}/pass`, { body: { version, to: (await keyFor(by, id))[0]?.key ?? '', note } })
}

test('a submission that is passed stands on top of the colleague’s queue with the note, and in the history, until it is decided', async () => {
  const last = ids[2]!
  expect((await keyFor(call, last)).map(({ name }) => name)).toEqual(['Bruno'])
  expect((await pass(call, last)).status).toBe(200)
  expect((await pass(call, last, 'Is this the Lanterna?')).status).toBe(200)
  expect((await queue(other)).map(({ id }) => id)).toEqual([last, ids[0], ids[1]])
  expect((await queue(other))[0]?.opinion).toMatchObject({ by: 'Anna', to: 'Bruno', mine: true })
  expect((await queue(call)).map(({ id, opinion }) => [id, opinion?.mine])).toEqual([
    [ids[0], undefined],
    [ids[1], undefined],
    [last, false],
  ])
  const { opinion, history } = (await (await other('GET', `/submissions/${last}`)).json()) as DeskItem
  expect(opinion).toMatchObject({ by: 'Anna', note: 'Is this the Lanterna?', mine: true })
  expect(history.at(-1)).toMatchObject({ event: 'passed', actor: { name: 'Anna' }, note: 'Bruno: Is this the Lanterna?' })
  await decideNow(desk.context, last, 'publish', {}, bruno)
  expect(await item(desk.context, last)).not.toHaveProperty('opinion')
  expect((await queue(other)).map(({ id }) => id)).toEqual([ids[0], ids[1]])
  desk.setTime('2026-05-04T10:10:00.000Z')
  await queue(other)
  expect(await desk.context.notes.passed(`${bruno.issuer}#${bruno.subject}`, 9)).toEqual([])
})

test('about a hidden story is asked like about any other', async () => {
  const last = ids[2]!
  await decideNow(desk.context, last, 'publish')
  const actor = { kind: 'moderator', id: 'm', name: 'M' } as const
  await applyEvent(desk.context, last, { kind: 'hidden', actor, note: 'Look again.' })
  expect((await pass(call, last, 'May it stay?')).status).toBe(200)
  expect((await queue(other)).map(({ id }) => id)).toEqual([last, ids[0], ids[1]])
  expect((await queue(other))[0]).toMatchObject({ status: 'hidden', opinion: { by: 'Anna', mine: true } })
  const hidden = (await (await other('GET', '/queue?state=hidden')).json()) as QueueAnswer
  expect(hidden.items.map(({ id }) => id)).toEqual([last])
  await decideNow(desk.context, last, 'publish', {}, bruno)
  expect((await queue(other)).map(({ id }) => id)).toEqual([ids[0], ids[1]])
})

test('the colleague passes it back, and then it stands on top of the other queue alone', async () => {
  await pass(call, ids[2]!)
  await pass(other, ids[2]!, 'I think so, and you?')
  expect((await queue(call))[0]).toMatchObject({ id: ids[2], opinion: { by: 'Bruno', mine: true } })
  expect((await queue(other))[0]?.id).toBe(ids[0])
})

test('the colleague who looks at the queue in the very moment is asked all the same', async () => {
  const [id] = ids as [string]
  desk.setTime('2026-05-04T10:05:00.000Z')
  const { submissions } = desk.context
  const { save } = submissions
  submissions.save = async (...args) => {
    // The entry is there, and the note not yet.
    submissions.save = save
    const isSaved = await save(...args)
    await queue(other)
    return isSaved
  }
  expect((await pass(call, ids[2]!)).status).toBe(200)
  expect((await queue(other)).map(each => each.id)).toEqual([ids[2], id, ids[1]])
})

test('what is refused takes nobody’s place: whoever was asked before is asked still', async () => {
  const id = ids[2]!
  const carla = await desk.as({ ...anna, subject: 'carla', name: 'Carla' })
  const { version } = await item(desk.context, id)
  const to = new Map((await keyFor(carla, id)).map(({ key, name }) => [name, key]))
  await pass(call, id)
  const late = await carla('POST', `/submissions/${id}/pass`, { body: { version, to: to.get('Anna'), note: 'Is it yours?' } })
  expect((await problemOf(late)).code).toBe('version-conflict')
  desk.setTime('2026-05-04T10:10:00.000Z')
  // A first look is what takes stale notes away.
  await queue(other)
  expect((await queue(other))[0]).toMatchObject({ id, opinion: { by: 'Anna', mine: true } })
})

test('a colleague is asked also where the process ended right after the entry', async () => {
  const last = ids[2]!
  const { notes } = desk.context
  const { pass: note } = notes
  notes.pass = () => Promise.reject(new Error('ended'))
  expect((await pass(call, last)).status).toBe(500)
  notes.pass = note
  await desk.runJobs()
  expect((await queue(other))[0]).toMatchObject({ id: last, opinion: { by: 'Anna', mine: true } })
})

test('it is passed to colleagues alone, with words, as it was seen, and not over the head of whoever looks at it', async () => {
  const [id] = ids as [string]
  const { version } = await item(desk.context, id)
  const to = (await keyFor(call, id))[0]!.key
  const ask = async (body: object) => (await problemOf(await call('POST', `/submissions/${id}/pass`, { body }))).code
  expect(await ask({ version, to: 'somebody', note: 'x' })).toBe('not-found')
  expect(await ask({ version, to, note: '  ' })).toBe('bad-fields')
  expect(await ask({ version: 1, to, note: 'x' })).toBe('version-conflict')
  await other('POST', `/submissions/${id}/claim`)
  expect(await ask({ version, to, note: 'x' })).toBe('claimed')
  await other('DELETE', `/submissions/${id}/claim`)
  await decideNow(desk.context, id, 'publish')
  const now = await item(desk.context, id)
  expect(await ask({ version: now.version, to, note: 'x' })).toBe('not-possible-now')
  expect(now).not.toHaveProperty('opinion')
})
