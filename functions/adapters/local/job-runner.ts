import { setTimeout as after } from 'node:timers/promises'
import type { Job } from '../../events.ts'
import type { Log } from '../../ports.ts'
import { JOB_KINDS, type JobQueue, type LeasedJob, MAX_TRIES } from './queued-job.ts'

export interface JobWork {
  queue: JobQueue
  handle(job: Job): Promise<void>
  /** Called for a job that has failed for the last time, perhaps twice. False where it has to wait for a person. */
  giveUp(job: Job, error: unknown): Promise<boolean>
  log: Log
}

export interface JobRunner {
  /** Take no more work and wait for what runs, at most so long. Answers whether all of it came to its end; the rest is given back. */
  stop(withinMs: number): Promise<boolean>
}

/** How many of a kind run at once: intake fills the cores, the rest is waiting for the disk. */
const AT_ONCE: Record<Job['kind'], number> = { intake: 2, change: 2, upkeep: 1, mail: 2 }
const LONGEST_SLEEP_MS = 60_000
/** After the queue could not be read. */
const TROUBLE_SLEEP_MS = 5_000

/** Work through a queue as long as the process lives: woken by what is sent, by what is done and by the clock. */
export function startJobRunner({ atOnce, ...jobs }: JobWork & { atOnce?: Partial<typeof AT_ONCE> }): JobRunner {
  const { queue, log } = jobs
  const most = { ...AT_ONCE, ...atOnce }
  const running = new Set<Promise<void>>()
  const busy: Record<Job['kind'], number> = { intake: 0, change: 0, upkeep: 0, mail: 0 }
  let stopped = false
  let timer: NodeJS.Timeout | undefined

  async function run(leased: LeasedJob) {
    busy[leased.job.kind]++
    await attempt(jobs, leased)
    busy[leased.job.kind]--
  }

  function start() {
    if (stopped) return
    clearTimeout(timer)
    const now = Date.now()
    let pause = LONGEST_SLEEP_MS
    try {
      for (const kind of JOB_KINDS) {
        while (busy[kind] < most[kind]) {
          const leased = queue.take(kind)
          if (!leased) break
          const work = run(leased).finally(() => {
            running.delete(work)
            start()
          })
          running.add(work)
        }
      }
      // What was due before and still waits is blocked by what runs, and the end of that calls again.
      const due = queue.nextDue(now)
      if (due !== undefined) pause = Math.min(pause, Math.max(1, due - now))
    } catch (error) {
      // A full disk can't lease; what waits is safe and is tried again.
      log.error({ error: String(error) }, 'the queue of jobs could not be read')
      pause = TROUBLE_SLEEP_MS
    }
    timer = setTimeout(start, pause)
  }

  queue.onWake(() => setImmediate(start))
  setImmediate(start)

  return {
    async stop(withinMs) {
      stopped = true
      clearTimeout(timer)
      const late = new AbortController()
      const ended = Promise.all(running).then(() => true)
      const result = await Promise.race([ended, after(withinMs, false, { signal: late.signal })])
      late.abort()
      if (!result) cutOff(jobs)
      return result
    },
  }
}

/** A disk that can't record it lets the next start take a stop for a crash. */
function cutOff({ queue, log }: JobWork): void {
  try {
    queue.cutOff()
  } catch (error) {
    log.error({ reason: String(error) }, 'the jobs that were cut off could not be given back')
  }
}

/** Run one job and record how it went; answers the error, if any. Only the record itself can throw, and then the lease runs out. */
async function attempt(jobs: JobWork, leased: LeasedJob): Promise<unknown> {
  const { queue, handle, log } = jobs
  const fields = { job: leased.job.kind, submission: 'submission' in leased.job ? leased.job.submission : undefined, tries: leased.tries + 1 }
  try {
    try {
      if (leased.crashes >= MAX_TRIES) throw new Error(`expected the process to outlive this job, it ended during ${leased.crashes} tries`)
      await handle(leased.job)
    } catch (error) {
      const reason = reasonOf(error)
      if (queue.failed(leased, error) === 'later') log.warn({ ...fields, reason }, 'a job failed and is tried again later')
      else await end(jobs, leased, error, { ...fields, reason })
      return error
    }
    queue.done(leased)
  } catch (error) {
    log.error({ ...fields, reason: String(error) }, 'the end of a job could not be recorded')
    return error
  }
  return undefined
}

const reasonOf = (error: unknown) => (error instanceof Error ? (error.stack ?? error.message) : String(error))

/** The last try has failed: first what follows from that, then the job itself, so that a process that ends in between does it again. */
async function end({ queue, giveUp, log }: JobWork, leased: LeasedJob, error: unknown, fields: Record<string, unknown>): Promise<void> {
  let settled = false
  try {
    settled = await giveUp(leased.job, error)
  } catch (failure) {
    log.error({ ...fields, reason: reasonOf(failure) }, 'a job that failed too often could not be given up')
    if (queue.failed(leased, failure) === 'later') return
  }
  if (settled) queue.done(leased)
  else queue.bury(leased, error)
  log.error(fields, settled ? 'a job failed too often and was given up' : 'a job failed too often and waits for a person')
}

/** Run everything that is due now, one job after the other, and what it sends; answers the errors. */
export async function drainJobs(jobs: JobWork): Promise<unknown[]> {
  const { queue } = jobs
  const errors: unknown[] = []
  for (;;) {
    const leased = queue.take('intake') ?? queue.take('change') ?? queue.take('upkeep') ?? queue.take('mail')
    if (!leased) return errors
    const error = await attempt(jobs, leased)
    if (error !== undefined) errors.push(error)
  }
}
