import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { drainJobs, startJobRunner } from '../../functions/adapters/local/job-runner.ts'
import { MAX_TRIES, pauseAfter } from '../../functions/adapters/local/queued-job.ts'
import { AppError } from '../../functions/errors.ts'
import type { Job } from '../../functions/events.ts'
import { noImaging, silentLog, type TestContext, withContext } from '../support/context.ts'

const change: Job = { kind: 'change', submission: 'a'.repeat(26) }
const intake = (photo: string): Job => ({ kind: 'intake', submission: 'a'.repeat(26), photo })
const giveUp = async () => false
const BEGIN = Date.parse('2026-05-04T10:00:00.000Z')

let local: TestContext
beforeEach(async () => {
  local = await withContext({ imaging: noImaging })
})
afterEach(() => local.close())
const pass = (ms: number) => local.setTime(new Date(BEGIN + ms).toISOString())

test('a job that waits already is the same job', async () => {
  await local.context.jobs.send(change)
  await local.context.jobs.send(change)
  expect(local.queue.take('change')?.job).toEqual(change)
  expect(local.queue.take('change')).toBeUndefined()
})

test('a job that is sent while the same one runs comes after it', async () => {
  await local.context.jobs.send(change)
  const first = local.queue.take('change')!
  await local.context.jobs.send(change)
  expect(local.queue.take('change')).toBeUndefined()
  local.queue.done(first)
  expect(local.queue.take('change')?.job).toEqual(change)
})

test('a delayed job waits for its time, and sending it again without a delay hastens it', async () => {
  await local.context.jobs.send(change, { delaySeconds: 60 })
  expect(local.queue.take('change')).toBeUndefined()
  expect(local.queue.nextDue()).toBe(BEGIN + 60_000)
  await local.context.jobs.send(change)
  expect(local.queue.take('change')?.job).toEqual(change)
})

test('a job that fails is tried again after longer and longer pauses, and is then kept for a person', async () => {
  await local.context.jobs.send(change)
  let time = 0
  const pauses: number[] = []
  for (let tries = 1; ; tries++) {
    const leased = local.queue.take('change')!
    const error = new RangeError(`the ${tries}th time`)
    const fate = local.queue.failed(leased, error)
    expect(local.queue.take('change')).toBeUndefined()
    if (fate === 'last') {
      local.queue.bury(leased, error)
      break
    }
    pauses.push(pauseAfter(tries))
    time += pauseAfter(tries)
    pass(time)
  }
  expect(pauses).toEqual([1, 2, 4, 8, 16, 32, 64].map(seconds => seconds * 1000))
  expect(local.queue.dead()).toMatchObject([{ key: `change:${'a'.repeat(26)}`, error: 'RangeError: the 8th time' }])
  expect(await local.context.jobs.failedForGood()).toEqual({ intake: 0, change: 1, upkeep: 0, mail: 0 })

  expect(local.queue.revive()).toBe(1)
  expect(local.queue.take('change')).toMatchObject({ job: change, tries: 0 })
})

test.each([
  ['a full disk', new AppError('unavailable', 'full', { cause: Object.assign(new Error('write'), { code: 'ENOSPC' }) })],
  ['a disk that fails', Object.assign(new Error('read'), { code: 'EIO' })],
  ['a database that cannot read', Object.assign(new Error('disk I/O error'), { code: 'ERR_SQLITE_ERROR', errcode: 10 | (1 << 8) })],
  ['a database that is locked', Object.assign(new Error('locked'), { code: 'ERR_SQLITE_ERROR', errcode: 5 })],
])('%s never ends the tries of a job: it goes on every ten minutes for as long as it takes', async (_, trouble) => {
  await local.context.jobs.send(change)
  let time = 0
  const pauses: number[] = []
  for (let failures = 0; failures < 200; failures++) {
    expect(local.queue.failed(local.queue.take('change')!, trouble)).toBe('later')
    const pause = local.queue.nextDue()! - BEGIN - time
    pauses.push(pause)
    time += pause
    pass(time)
  }
  expect(pauses.slice(0, 3)).toEqual([1000, 2000, 4000])
  expect(new Set(pauses.slice(10))).toEqual(new Set([600_000]))
  expect(local.queue.take('change')).toMatchObject({ tries: 0 })
})

test('what a process had leased when it died is free again at the next start', async () => {
  await local.context.jobs.send(intake('1'))
  await local.context.jobs.send(intake('2'))
  local.queue.take('intake')
  local.queue.take('intake')
  await local.context.jobs.send(intake('1'))
  expect(local.queue.take('intake')).toBeUndefined()
  expect(local.queue.recover()).toBe(2)
  const again: Job[] = []
  for (let leased = local.queue.take('intake'); leased; leased = local.queue.take('intake')) {
    again.push(leased.job)
    local.queue.done(leased)
  }
  expect(again).toHaveLength(2)
  expect(again).toEqual(expect.arrayContaining([intake('1'), intake('2')]))
})

test('what ran when the process ended runs alone from then on, so that only what ends it again is given up', async () => {
  await local.context.jobs.send(intake('1'))
  await local.context.jobs.send(intake('2'))
  expect([local.queue.take('intake')?.job, local.queue.take('intake')?.job]).toEqual([intake('1'), intake('2')])
  await local.context.jobs.send(change)
  local.queue.recover()
  const ran: string[] = []
  for (let starts = 1; starts < MAX_TRIES; starts++) {
    if (!work()) {
      pass(starts * 120_000)
      work()
    }
    local.queue.recover()
  }
  expect(ran).toEqual(['/1', '/2', 'aa', ...Array(MAX_TRIES - 2).fill('/1')])
  pass(MAX_TRIES * 120_000)
  expect(take()).toMatchObject({ job: intake('1'), tries: 0, crashes: MAX_TRIES })

  function take() {
    return local.queue.take('intake') ?? local.queue.take('change')
  }
  /** Do all that is due, until the first photo ends the process: answers whether it did. */
  function work() {
    for (let next = take(); next; next = take()) {
      ran.push(next.key.slice(-2))
      if (next.crashes > 0) expect(take()).toBeUndefined()
      if (next.key.endsWith('/1')) return true
      local.queue.done(next)
    }
    return false
  }
})

test('what ran alone holds nobody up when its end can not be recorded', async () => {
  await local.context.jobs.send(intake('1'))
  local.queue.take('intake')
  local.queue.recover()
  await local.context.jobs.send(change)
  const database = new DatabaseSync(join(local.folder, 'veduta.sqlite'))
  database.exec("CREATE TRIGGER full BEFORE DELETE ON jobs WHEN old.kind = 'intake' BEGIN SELECT RAISE(ABORT, 'no room'); END")
  database.close()
  const ran: string[] = []
  const handle = async ({ kind }: Job) => void ran.push(kind)
  expect(await drainJobs({ queue: local.queue, handle, giveUp, log: silentLog })).toMatchObject([{ message: 'no room' }])
  expect(ran).toEqual(['intake', 'change'])
})

test('a job that is sent again and again while it fails is given up all the same', async () => {
  await local.context.jobs.send(change)
  let failures = 0
  for (let fate = 'later'; fate === 'later'; failures++) {
    expect(failures).toBeLessThan(MAX_TRIES)
    const leased = local.queue.take('change')!
    await local.context.jobs.send(change)
    fate = local.queue.failed(leased, new Error('no'))
  }
  expect(failures).toBe(MAX_TRIES)
})

test('a job that ends its process again and again is given up without being run once more', async () => {
  await local.context.jobs.send(intake('1'))
  for (let deaths = 0; deaths < MAX_TRIES; deaths++) {
    pass(deaths * 120_000)
    expect(local.queue.take('intake')).toMatchObject({ tries: 0, crashes: deaths })
    local.queue.recover()
  }
  pass(MAX_TRIES * 120_000)
  const given: Job[] = []
  const handle = async () => expect.unreachable()
  await drainJobs({ queue: local.queue, handle, giveUp: async job => given.push(job) > 0, log: silentLog })
  expect(given).toEqual([intake('1')])
})

describe('a job that failed for the last time', () => {
  const failing = async () => {
    throw new Error('no')
  }
  let time = 0
  beforeEach(() => {
    time = 0
  })
  /** Fail as often as it takes, and what happens at the end. */
  async function fail(atTheEnd: () => Promise<boolean>) {
    for (let tries = 0; tries < MAX_TRIES; time += pauseAfter(++tries)) {
      pass(time)
      await drainJobs({ queue: local.queue, handle: failing, giveUp: atTheEnd, log: silentLog })
    }
  }

  test('is kept for a person only where giving it up settles nothing', async () => {
    await local.context.jobs.send(intake('1'))
    await fail(async () => true)
    expect([local.queue.dead(), local.queue.nextDue()]).toEqual([[], undefined])
    await local.context.jobs.send(intake('1'))
    await fail(async () => false)
    expect(local.queue.dead()).toHaveLength(1)
  })

  test('is given up while it is still leased, so that a process that ends meanwhile does it again', async () => {
    await local.context.jobs.send(intake('1'))
    let leased = 0
    await fail(async () => {
      leased = Number(local.queue.take('intake') === undefined && local.queue.nextDue() === undefined)
      return true
    })
    expect([leased, local.queue.dead()]).toEqual([1, []])
  })

  test('is not kept twice for a person', async () => {
    for (let times = 0; times < 2; times++) {
      await local.context.jobs.send(change)
      await fail(async () => false)
    }
    expect(local.queue.dead()).toHaveLength(1)
  })
})

test('a lease that ran out is given to another, and who comes late changes nothing', async () => {
  await local.context.jobs.send(change)
  const late = local.queue.take('change')!
  pass(11 * 60_000)
  const next = local.queue.take('change')!
  expect(next.id).toBe(late.id)
  local.queue.done(late)
  local.queue.failed(late, new Error('too late'))
  expect(local.queue.recover()).toBe(1)
  expect(local.queue.dead()).toEqual([])
})

test('a submission and its job are stored together or not at all', async () => {
  const { openGenoa, send } = await import('../submissions/fixtures.ts')
  await openGenoa(local.context)
  const { id } = await send(local.context)
  expect(local.queue.take('change')?.job).toEqual({ kind: 'change', submission: id })
  const submission = (await local.context.submissions.get(id))!
  expect(await local.context.submissions.save({ ...submission, version: 2 }, 7)).toBe(false)
  expect(await local.context.submissions.create(submission)).toBe(false)
  expect(local.queue.recover()).toBe(1)
  expect(local.queue.take('change')).toBeDefined()
  expect(local.queue.take('change')).toBeUndefined()
})

test('draining runs what the jobs send as well and answers the errors', async () => {
  await local.context.jobs.send(change)
  const seen: string[] = []
  const handle = async (job: Job) => {
    seen.push(job.kind)
    if (job.kind === 'change') await local.context.jobs.send(intake('1'))
    else throw new Error('no')
  }
  expect(await drainJobs({ queue: local.queue, handle, giveUp, log: silentLog })).toMatchObject([{ message: 'no' }])
  expect(seen).toEqual(['change', 'intake'])
})

test('work that has to wait for what runs is left alone until that has ended', async () => {
  vi.useFakeTimers({ now: BEGIN, toFake: ['setTimeout', 'clearTimeout', 'setImmediate', 'Date'] })
  try {
    let end: () => void = () => {}
    const handle = () =>
      new Promise<void>(resolve => {
        end = resolve
      })
    for (const photo of ['1', '2', '3']) await local.context.jobs.send(intake(photo))
    const take = vi.spyOn(local.queue, 'take')
    const runner = startJobRunner({ queue: local.queue, handle, giveUp, log: silentLog })
    await vi.advanceTimersByTimeAsync(50_000)
    const before = take.mock.calls.length
    expect(before).toBeLessThan(20)
    end()
    await vi.advanceTimersByTimeAsync(1)
    expect(take.mock.results.filter(({ value }) => value?.key.endsWith('/3'))).toHaveLength(1)
    await runner.stop(0)
  } finally {
    vi.useRealTimers()
  }
})

test('at most two photos are taken in at once, and a stop waits for them', async () => {
  const ends: (() => void)[] = []
  let running = 0
  let most = 0
  let started: () => void = () => {}
  const two = new Promise<void>(resolve => {
    started = resolve
  })
  const handle = async () => {
    most = Math.max(most, ++running)
    if (running === 2) started()
    await new Promise<void>(resolve => ends.push(resolve))
    running--
  }
  for (const photo of ['1', '2', '3']) await local.context.jobs.send(intake(photo))
  const runner = startJobRunner({ queue: local.queue, handle, giveUp, log: silentLog })
  await two
  const stopped = runner.stop(10_000)
  for (const end of ends) end()
  expect(await stopped).toBe(true)
  expect(most).toBe(2)
  expect(local.queue.take('intake')?.job).toEqual(intake('3'))
})

test('what a stop cuts off is given back: that is no end of the process, and how it goes on no longer counts', async () => {
  let fail: (error: Error) => void = () => {}
  let started: () => void = () => {}
  const begun = new Promise<void>(resolve => {
    started = resolve
  })
  const handle = () =>
    new Promise<void>((_, reject) => {
      fail = reject
      started()
    })
  await local.context.jobs.send(intake('1'))
  const runner = startJobRunner({ queue: local.queue, handle, giveUp, log: silentLog })
  await begun
  expect(await runner.stop(0)).toBe(false)
  fail(new Error('the judge is closed'))
  await new Promise(setImmediate)
  expect(local.queue.recover()).toBe(0)
  expect(local.queue.take('intake')).toMatchObject({ job: intake('1'), tries: 0, crashes: 0 })
})
