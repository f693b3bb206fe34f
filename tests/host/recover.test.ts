import { afterEach, beforeEach, expect, test } from 'vitest'
import { MAX_TRIES, pauseAfter } from '../../functions/adapters/local/queued-job.ts'
import { giveUp } from '../../functions/submissions/take-in.ts'
import { recover } from '../../infra/local/recover.ts'
import { uploadKey } from '../../shared/paths.ts'
import { item, openGenoa, send } from '../submissions/fixtures.ts'
import { type TestContext, withContext } from '../support/context.ts'

const BEGIN = Date.parse('2026-05-04T10:00:00.000Z')
const poison = new Error('not readable today')

let local: TestContext
let id: string
beforeEach(async () => {
  local = await withContext({ imaging: { open: () => Promise.reject(poison) } })
  await openGenoa(local.context)
  id = (await send(local.context)).id
  await local.runJobs()
})
afterEach(() => local.close())

/** Let time pass until every try has been made. */
async function exhaust() {
  for (let tries = 0, time = BEGIN; tries <= MAX_TRIES; time += pauseAfter(++tries)) {
    local.setTime(new Date(time).toISOString())
    await local.runJobs({ tolerant: true })
  }
}

/** An intake that was kept for a person, as when the process ended before its photo could be refused. */
async function buried() {
  await local.context.objects.write('originals', uploadKey(id, '1'), new Uint8Array(3))
  await local.context.jobs.send({ kind: 'intake', submission: id, photo: '1' })
  local.queue.bury(local.queue.take('intake')!, poison)
}

test('a dead intake whose photo is still undecided is tried again at start, and its photo refused if that does not help', async () => {
  await buried()
  await recover(local)
  await exhaust()
  expect((await item(local.context, id)).photos[0]).toMatchObject({ status: 'refused', problem: { code: 'unreadable' } })
  expect(local.queue.dead()).toEqual([])
})

test('a dead intake whose photo is decided is gone after the start', async () => {
  await buried()
  await giveUp(local.context, { submission: id, photo: '1' }, poison)
  await recover(local)
  await local.runJobs()
  expect(local.queue.dead()).toEqual([])
})

test('a photo during which the process ended again and again waits longer after each start, though its upload is still there', async () => {
  await local.context.objects.write('originals', uploadKey(id, '1'), new Uint8Array(3))
  let time = BEGIN
  const pauses: number[] = []
  for (let starts = 0; starts < 4; starts++) {
    await recover(local)
    const due = local.queue.nextDue()!
    pauses.push(due - time)
    time = due
    local.setTime(new Date(time).toISOString())
    expect(local.queue.take('intake')).toMatchObject({ crashes: starts })
  }
  expect(pauses).toEqual([0, 0, pauseAfter(1), pauseAfter(2)])
})
