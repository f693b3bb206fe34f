import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Job } from '../../functions/events.ts'
import type { Jobs } from '../../functions/ports.ts'

export interface OpenJobs {
  jobs: Jobs
  /** Take the next job of a kind that is due, if there is one, and be done with it. */
  take(kind: Job['kind']): Promise<Job | undefined>
  /** Take the next job of a kind and fail at it until it is kept for a person. */
  fail(kind: Job['kind']): Promise<void>
  /** Let time pass. */
  pass(ms: number): Promise<void>
  close(): Promise<void>
}

const ID = 'a'.repeat(26)
const intake = (photo: string): Job => ({ kind: 'intake', submission: ID, photo })
const change: Job = { kind: 'change', submission: ID }
const upkeep: Job = { kind: 'upkeep' }
const mail: Job = { kind: 'mail', submission: ID }
const KINDS = ['intake', 'change', 'upkeep', 'mail'] as const

/** What every adapter of `Jobs` does. */
export function describeJobs(host: string, open: () => Promise<OpenJobs>): void {
  describe(`jobs ${host}`, () => {
    let opened: OpenJobs
    let jobs: Jobs
    beforeAll(async () => {
      opened = await open()
      jobs = opened.jobs
    })
    afterAll(() => opened?.close())
    beforeEach(async () => {
      for (const kind of KINDS) while (await opened.take(kind));
    })

    test('a job comes as it was sent, to those who wait for its kind', async () => {
      for (const job of [intake('1'), change, upkeep]) await jobs.send(job)
      for (const job of [upkeep, intake('1'), change]) expect(await opened.take(job.kind)).toEqual(job)
      for (const kind of KINDS) expect(await opened.take(kind)).toBeUndefined()
    })

    test('a mail comes as it was sent', async () => {
      await jobs.send(mail)
      expect(await opened.take('mail')).toEqual(mail)
    })

    test('of many jobs none is lost', async () => {
      const photos = Array.from({ length: 25 }, (_, index) => String(index))
      await Promise.all(photos.map(photo => jobs.send(intake(photo))))
      const seen = new Set<string>()
      for (let job = await opened.take('intake'); job?.kind === 'intake'; job = await opened.take('intake')) seen.add(job.photo)
      expect([...seen].sort()).toEqual(photos.sort())
    })

    test('a job that is sent twice comes at least once, and not for ever', async () => {
      for (let times = 0; times < 2; times++) await jobs.send(change)
      let seen = 0
      for (let job = await opened.take('change'); job; job = await opened.take('change'), seen++) expect(job).toEqual(change)
      expect([1, 2]).toContain(seen)
    })

    test('a job that is sent again after it was taken comes again', async () => {
      await jobs.send(change)
      expect(await opened.take('change')).toEqual(change)
      await jobs.send(change)
      expect(await opened.take('change')).toEqual(change)
    })

    test('a delayed job waits for its time', async () => {
      await jobs.send(intake('1'), { delaySeconds: 2 })
      expect(await opened.take('intake')).toBeUndefined()
      await opened.pass(2_500)
      expect(await opened.take('intake')).toEqual(intake('1'))
    })

    test.each([901, -1, Number.NaN])('a delay of %d seconds is refused', async delaySeconds => {
      await expect(jobs.send(upkeep, { delaySeconds })).rejects.toThrow('expected a delay of 0 to 900 seconds')
      expect(await opened.take('upkeep')).toBeUndefined()
    })

    test('the longest delay is a quarter of an hour', async () => {
      await jobs.send(intake('late'), { delaySeconds: 900 })
      expect(await opened.take('intake')).toBeUndefined()
    })

    test('what failed for good is counted by its kind and comes no more', async () => {
      expect(await jobs.failedForGood()).toEqual({ intake: 0, change: 0, upkeep: 0, mail: 0 })
      for (const photo of ['1', '2']) {
        await jobs.send(intake(photo))
        await opened.fail('intake')
      }
      await jobs.send(change)
      await opened.fail('change')
      expect(await jobs.failedForGood()).toEqual({ intake: 2, change: 1, upkeep: 0, mail: 0 })
      expect([await opened.take('intake'), await opened.take('change')]).toEqual([undefined, undefined])
    })
  })
}
