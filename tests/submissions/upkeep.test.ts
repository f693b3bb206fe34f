import { afterEach, beforeEach, expect, test } from 'vitest'
import { createMemoryLimiter } from '../../functions/adapters/local/limiter.ts'
import type { Context } from '../../functions/context.ts'
import type { Job } from '../../functions/events.ts'
import { applyEvent } from '../../functions/submissions/apply-event.ts'
import { issueTickets } from '../../functions/submissions/issue-tickets.ts'
import { takeIn } from '../../functions/submissions/take-in.ts'
import { upkeep } from '../../functions/submissions/upkeep.ts'
import { withdraw } from '../../functions/submissions/withdraw.ts'
import { uploadKey } from '../../shared/paths.ts'
import { type TestContext, withContext } from '../support/context.ts'
import { makePhoto } from '../support/contributor.ts'
import { arrive, decideNow, inReview, item, openGenoa, published, send } from './fixtures.ts'

const START = Date.parse('2026-05-04T10:00:00.000Z')
const HOUR = 3_600_000
const DAY = 24 * HOUR

let test_: TestContext
let context: Context
beforeEach(async () => {
  test_ = await withContext()
  context = test_.context
  await openGenoa(context)
})
afterEach(() => test_.close())

async function keepUpAfter(milliseconds: number): Promise<number> {
  test_.setTime(new Date(START + milliseconds).toISOString())
  const { done } = await upkeep(context)
  await test_.runJobs()
  return done
}

test('an upload that nobody finished goes on with what came after a day, or expires and is erased', async () => {
  const photos = [
    { type: 'image/jpeg' as const, bytes: 1 },
    { type: 'image/jpeg' as const, bytes: 1 },
  ]
  const half = await send(context, { photos })
  await arrive(context, half.id, '1')
  const empty = await send(context, { photos, email: 'ada@example.org' })
  expect(await keepUpAfter(DAY - 1)).toBe(0)
  expect(await keepUpAfter(DAY + 1)).toBe(2)
  expect(await item(context, half.id)).toMatchObject({
    status: 'in_review',
    photos: [{ status: 'ready' }, { status: 'refused', problem: { code: 'never-arrived' } }],
  })
  expect((await item(context, empty.id)).status).toBe('expired')
  await keepUpAfter(DAY + 4 * HOUR)
  const erased = await item(context, empty.id)
  expect(erased.erasedAt).toBeDefined()
  expect(JSON.stringify(erased)).not.toMatch(/ada@example|Una porta|Ada/)
})

test('a photo that was pinned and whose job was lost is taken in within hours, and asked for no more often', async () => {
  const photos = [1, 2].map(() => ({ type: 'image/jpeg' as const, bytes: 1 }))
  const { id } = await send(context, { photos })
  await arrive(context, id, '1')
  await context.objects.write('originals', uploadKey(id, '2'), await makePhoto())
  // It was pinned, then the process ended; nobody comes again: on AWS the message was a dead letter for 14 days.
  const failing: Context = { ...context, imaging: { open: () => Promise.reject(new Error('killed')) } }
  await expect(takeIn(failing, { submission: id, photo: '2' })).rejects.toThrow('killed')
  await test_.runJobs()
  expect(await item(context, id)).toMatchObject({ status: 'processing', photos: [{ status: 'ready' }, { status: 'received' }] })
  const asked: Job[] = []
  const asking: Context = {
    ...context,
    limiter: createMemoryLimiter(context.now),
    jobs: {
      ...context.jobs,
      async send(job, options) {
        if (job.kind === 'intake') asked.push(job)
        else await context.jobs.send(job, options)
      },
    },
  }
  for (const hours of [5, 7, 7.5, 13, 13.5]) {
    test_.setTime(new Date(START + hours * HOUR).toISOString())
    await upkeep(asking)
  }
  expect(asked).toEqual([1, 2].map(() => ({ kind: 'intake', submission: id, photo: '2' })))
  await keepUpAfter(15 * DAY)
  expect(await item(context, id)).toMatchObject({ status: 'in_review', photos: [{ status: 'ready' }, { status: 'ready' }] })
})

test('a story whose renditions never came is shown once it is decided on', async () => {
  const { id } = await send(context)
  await context.objects.write('originals', uploadKey(id, '1'), await makePhoto())
  const { submissions } = context
  const save: typeof submissions.save = async (next, expected) => {
    if (next.photos[0]?.status === 'ready') throw new Error('killed')
    return await submissions.save(next, expected)
  }
  await expect(takeIn({ ...context, submissions: { ...submissions, save } }, { submission: id, photo: '1' })).rejects.toThrow('killed')
  await test_.runJobs()
  expect(await item(context, id)).toMatchObject({ status: 'in_review', photos: [{ status: 'prepared' }] })
  test_.setTime(new Date(START + 15 * DAY).toISOString())
  await decideNow(context, id, 'publish')
  await test_.runJobs()
  expect(await context.gallery.shows(id)).toBe(true)
})

test('bytes that lie there are taken in, however late, and nothing is given up before', async () => {
  const photos = [1, 2].map(() => ({ type: 'image/jpeg' as const, bytes: 1 }))
  const { id } = await send(context, { photos })
  await context.objects.write('originals', uploadKey(id, '1'), await makePhoto())
  expect(await keepUpAfter(3 * DAY)).toBe(0)
  expect(await item(context, id)).toMatchObject({ status: 'uploading', photos: [{ status: 'ready' }, { status: 'waiting' }] })
  expect(await keepUpAfter(4 * DAY + 1)).toBe(1)
  expect(await item(context, id)).toMatchObject({ status: 'in_review', photos: [{ status: 'ready' }, { status: 'refused' }] })
})

test('an intake that never succeeds is asked for every six hours, and not at every stroke of the clock', async () => {
  const { id } = await send(context)
  await context.objects.write('originals', uploadKey(id, '1'), await makePhoto())
  context.limiter = createMemoryLimiter(context.now)
  const asked: Job[] = []
  context.jobs = { ...context.jobs, send: async job => void asked.push(job) }
  for (let minutes = 0; minutes < 18 * 60; minutes += 30) await keepUpAfter(3 * DAY + minutes * 60_000)
  expect(asked).toEqual(Array.from({ length: 3 }, () => ({ kind: 'intake', submission: id, photo: '1' })))
})

test('a run whose time ends goes on in the next, which begins with another city', async () => {
  const ghent = { ...((await context.catalog.city('genoa')) ?? expect.fail()), slug: 'ghent' }
  await context.catalog.putCity(ghent)
  for (let times = 0; times < 3; times++) await send(context)
  const begun: string[] = []
  const asked: Job[] = []
  const watched: Context = {
    ...context,
    submissions: {
      ...context.submissions,
      async due(query) {
        begun.push(query.city)
        return await context.submissions.due(query)
      },
    },
    jobs: { ...context.jobs, send: async job => void asked.push(job) },
  }
  async function runAt(minute: number) {
    test_.setTime(new Date(START + 3 * DAY + minute * 60_000).toISOString())
    let looks = 0
    const { done } = await upkeep(watched, () => ++looks <= 3)
    return { cities: [...new Set(begun.splice(0))], done, asked: asked.splice(0) }
  }
  const runs = [await runAt(0), await runAt(1)].toSorted((a, b) => b.done - a.done)
  expect(runs).toEqual([
    { cities: ['genoa'], done: 2, asked: [{ kind: 'upkeep' }] },
    { cities: ['ghent'], done: 0, asked: [] },
  ])
  expect((await upkeep(watched)).done).toBe(1)
})

test('a submission outlives the tickets that were given again, and the uploads that begin with them', async () => {
  const sent = await send(context)
  test_.setTime(new Date(START + DAY - HOUR).toISOString())
  const { expiresAt } = await issueTickets(context, sent)
  await issueTickets(context, sent)
  expect((await item(context, sent.id)).history.map(({ event }) => event)).toEqual(['created', 'uploads_renewed'])
  expect(await keepUpAfter(Date.parse(expiresAt) - START + HOUR)).toBe(0)
  expect((await item(context, sent.id)).status).toBe('uploading')
  expect(await keepUpAfter(2 * DAY)).toBe(1)
  expect(await issueTickets(context, sent)).toMatchObject({ status: 'expired', uploads: [] })
})

test('who asks for tickets while the submission is given up is not let down', async () => {
  const sent = await send(context)
  test_.setTime(new Date(START + DAY + 1).toISOString())
  const { due } = context.submissions
  context.submissions.due = async query => {
    const ids = await due(query)
    if (query.status === 'uploading') await issueTickets(context, sent)
    return ids
  }
  expect((await upkeep(context)).done).toBe(0)
  expect((await item(context, sent.id)).status).toBe('uploading')
})

test('what waits for a person waits for ever', async () => {
  const { id } = await inReview(context)
  expect(await keepUpAfter(4000 * DAY)).toBe(0)
  expect((await item(context, id)).status).toBe('in_review')
})

test('declined and removed ones keep their evidence for 190 days, then are erased with all their files', async () => {
  const declined = await inReview(context)
  await decideNow(context, declined.id, 'decline')
  const removed = await published(context)
  await decideNow(context, removed.id, 'remove')
  await test_.runJobs()
  expect(await keepUpAfter(190 * DAY - 1)).toBe(0)
  expect(await context.objects.list('staging', `${declined.id}/`)).toHaveLength(4)
  expect(await keepUpAfter(190 * DAY + 1)).toBe(2)
  for (const { id } of [declined, removed]) {
    expect((await item(context, id)).erasedAt).toBeDefined()
    expect(await context.objects.list('staging', `${id}/`)).toEqual([])
    expect(await context.objects.list('originals', `pinned/${id}/`)).toEqual([])
  }
  expect(await keepUpAfter(191 * DAY)).toBe(0)
})

test('originals of a published story go after 30 days, the photos that were refused too; the story stays and can be hidden and shown again', async () => {
  const { id } = await inReview(context, {
    photos: [
      { type: 'image/jpeg', bytes: 1 },
      { type: 'image/jpeg', bytes: 1 },
    ],
  })
  await decideNow(context, id, 'publish', { photos: { 2: 'refuse' } })
  await test_.runJobs()
  const shown = await context.gallery.story(id)
  expect(await keepUpAfter(30 * DAY - 1)).toBe(0)
  expect(await context.objects.list('originals', `pinned/${id}/`)).toHaveLength(2)
  expect(await keepUpAfter(30 * DAY + 1)).toBe(1)
  expect(await context.objects.list('originals', `pinned/${id}/`)).toEqual([])
  expect((await context.objects.list('staging', `${id}/`)).every(key => key.startsWith(`${id}/1-1/`))).toBe(true)
  expect(await context.gallery.story(id)).toEqual(shown)
  expect(await keepUpAfter(90 * DAY)).toBe(0)
  await decideNow(context, id, 'reverse')
  await decideNow(context, id, 'publish')
  await test_.runJobs()
  expect(await context.gallery.story(id)).toEqual({ ...shown, updatedAt: context.now().toISOString() })
})

test('a story that was decided anew after its originals were erased keeps all its photos until the clock strikes again', async () => {
  const photos = [1, 2, 3].map(bytes => ({ type: 'image/jpeg' as const, bytes }))
  const { id } = await inReview(context, { photos })
  await decideNow(context, id, 'publish', { photos: { 3: 'refuse' } })
  const shown = async () => {
    await test_.runJobs()
    return (await context.gallery.story(id))?.photos.map(photo => photo.id)
  }
  expect(await shown()).toEqual(['1', '2'])
  await keepUpAfter(40 * DAY)
  await decideNow(context, id, 'reverse')
  await decideNow(context, id, 'publish', { photos: { 2: 'refuse' } })
  expect(await shown()).toEqual(['1'])
  await decideNow(context, id, 'reverse')
  await decideNow(context, id, 'publish')
  expect(await shown()).toEqual(['1', '2'])
  await applyEvent(context, id, { kind: 'hidden', actor: { kind: 'moderator', id: 'm', name: 'M' }, note: 'a notice' })
  await decideNow(context, id, 'publish', { photos: { 2: 'refuse' } })
  expect(await shown()).toEqual(['1'])
  expect(await keepUpAfter(71 * DAY)).toBe(1)
  expect((await item(context, id)).photos).toMatchObject([{ status: 'ready' }, ...[2, 3].map(() => ({ status: 'refused', problem: { code: 'left-out' } }))])
  await decideNow(context, id, 'reverse')
  await decideNow(context, id, 'publish')
  expect(await shown()).toEqual(['1'])
  expect((await context.objects.list('staging', `${id}/`)).every(key => key.startsWith(`${id}/1-1/`))).toBe(true)
})

test('a story whose refused photo was deleted by an earlier version is published with those that are there', async () => {
  const { id } = await inReview(context, { photos: [1, 2].map(bytes => ({ type: 'image/jpeg' as const, bytes })) })
  await decideNow(context, id, 'publish', { photos: { 2: 'refuse' } })
  await test_.runJobs()
  const submission = await item(context, id)
  const next = { ...submission, version: submission.version + 1, originalsErasedAt: submission.updatedAt }
  await context.submissions.save(next, submission.version)
  await test_.runJobs()
  await decideNow(context, id, 'reverse')
  await decideNow(context, id, 'publish')
  await test_.runJobs()
  expect((await context.gallery.story(id))?.photos.map(photo => photo.id)).toEqual(['1'])
})

test('a withdrawn one is erased once its last tickets have run out, with bytes that still came', async () => {
  const sent = await published(context)
  await withdraw(context, sent)
  await test_.runJobs()
  await context.objects.write('originals', `uploads/${sent.id}/1`, new Uint8Array(3))
  expect(await keepUpAfter(HOUR)).toBe(0)
  expect(await keepUpAfter(4 * HOUR)).toBe(1)
  expect(await context.objects.list('originals', `uploads/${sent.id}/`)).toEqual([])
  expect(await item(context, sent.id)).toMatchObject({ status: 'withdrawn', credit: '', story: { lang: 'it' } })
})

test('a long list is worked off in batches, and each city’s own clock counts', async () => {
  for (let n = 0; n < 201; n++) await withdraw(context, await send(context))
  await context.catalog.putCity({
    ...((await context.catalog.city('genoa')) ?? expect.fail()),
    clocks: { abandonedHours: 1, undoneDays: 1, originalDays: 1, reviewHours: 1 },
  })
  const { id } = await send(context)
  test_.setTime(new Date(START + 4 * HOUR).toISOString())
  expect((await upkeep(context)).done).toBe(201)
  await test_.runJobs()
  expect(await context.submissions.due({ city: 'genoa', status: 'withdrawn', before: '2100', limit: 300 })).toEqual([])
  expect((await item(context, id)).status).toBe('expired')
})
