import type { Job } from '../../events.ts'
import { expectDelay } from '../../expect-delay.ts'
import { mailedUnder } from '../../mailed-under.ts'
import type { Database } from './database.ts'
import { prepareJobs } from './job-statements.ts'
import { JOB_KINDS, type JobQueue, jobKey, type LeasedJob, MAX_TRIES, pauseAfter } from './queued-job.ts'
import { storageTrouble } from './storage-error.ts'

const LEASE_MS = 10 * 60_000

type Counts = Pick<LeasedJob, 'tries' | 'stalls' | 'crashes'>
const countsOf = (row: Record<string, unknown>): Counts => ({ tries: Number(row.tries), stalls: Number(row.stalls), crashes: Number(row.crashes) })

const wordsOf = (error: unknown) => (error instanceof Error ? `${error.name}: ${error.message}` : String(error))

export function createJobQueue({ sql, write }: Database, now: () => Date): JobQueue {
  const listeners: (() => void)[] = []
  const time = () => now().getTime()
  /** What this process works on. The table may tell more: the end of a job that a full disk kept from being recorded. */
  const held = new Set<LeasedJob>()

  const { insert, next, suspect, lease, remove, again, retry, bury, soonest, forgetDead, isMailFailing, leased, dead, deadByKind, requeue, removeAny } =
    prepareJobs(sql)

  const enqueue: JobQueue['enqueue'] = (job, delaySeconds = 0) => {
    insert.run(jobKey(job), job.kind, JSON.stringify(job), time() + delaySeconds * 1000)
  }
  const wake = () => {
    for (const listener of listeners) listener()
  }
  /** Whether a job of this key waits already; it goes on counting where the other one was, else sending it again would make it immortal. */
  const isWaiting = (key: string, { tries, stalls, crashes }: Counts) => again.run(tries, stalls, crashes, key).changes > 0

  const isFailing = (job: Job) => job.kind === 'mail' && isMailFailing.get(mailedUnder(job)) !== undefined

  const backToWaiting = (id: number, key: string, counts: Counts, pauseMs = 0) => {
    if (isWaiting(key, counts)) removeAny.run(id)
    else requeue.run(counts.tries, counts.stalls, counts.crashes, time() + pauseMs, id)
  }

  /** Let all that is leased wait again, with the counts and the pause that are chosen for it; answers how many. */
  function giveBack(choose: (counts: Counts) => [Counts, pauseMs: number]): number {
    held.clear()
    const rows = leased.all()
    write(() => {
      for (const row of rows) backToWaiting(Number(row.id), String(row.key), ...choose(countsOf(row)))
    })
    return rows.length
  }

  function nextOf(kind: Job['kind']) {
    const at = time()
    const running = [...held].filter(({ leasedUntil }) => leasedUntil > at)
    if (running.some(({ crashes }) => crashes > 0)) return undefined
    const first = suspect.get(at, at)
    if (first) return first.kind === kind && running.length === 0 ? first : undefined
    return next.get(kind, at, at, at)
  }

  return {
    enqueue,
    wake,
    onWake: listener => void listeners.push(listener),

    async send(job, { delaySeconds = 0 } = {}) {
      expectDelay(delaySeconds)
      write(() => enqueue(job, delaySeconds))
      wake()
    },

    async failedForGood() {
      const many = new Map(deadByKind.all().map(row => [String(row.kind), Number(row.many)]))
      return Object.fromEntries(JOB_KINDS.map(kind => [kind, many.get(kind) ?? 0])) as Record<Job['kind'], number>
    },

    take(kind) {
      // Looking first without a transaction keeps an idle queue from writing.
      if (!nextOf(kind)) return undefined
      const taken = write(() => {
        const row = nextOf(kind)
        if (!row) return undefined
        const leasedUntil = time() + LEASE_MS
        lease.run(leasedUntil, Number(row.id))
        return { id: Number(row.id), key: String(row.key), job: JSON.parse(String(row.job)) as Job, ...countsOf(row), leasedUntil }
      })
      if (taken) held.add(taken)
      return taken
    },

    done(job) {
      held.delete(job)
      write(() => {
        // What it could not do before is done as well; a mail that goes on failing is not, though its job has come to its end.
        if (remove.run(job.id, job.leasedUntil).changes > 0 && !isFailing(job.job)) forgetDead.run(job.key)
      })
    },

    failed(job, error) {
      const { id, key, tries: before, stalls: stalledBefore, crashes, leasedUntil } = job
      if (!held.has(job)) return 'later'
      const stalled = storageTrouble(error) !== undefined
      const stalls = stalled ? stalledBefore + 1 : 0
      const tries = stalled ? before : before + 1
      if (!stalled && (tries >= MAX_TRIES || crashes >= MAX_TRIES)) return 'last'
      held.delete(job)
      write(() => {
        if (isWaiting(key, { tries, stalls, crashes })) remove.run(id, leasedUntil)
        else
          retry.run(
            tries,
            stalls,
            time() + (stalled ? pauseAfter(stalls) : pauseAfter(tries, job.job.kind)),
            wordsOf(error),
            now().toISOString(),
            id,
            leasedUntil,
          )
      })
      return 'later'
    },

    bury(job, error) {
      const { id, key, tries, leasedUntil } = job
      held.delete(job)
      write(() => {
        // One of a key is enough for a person.
        forgetDead.run(key)
        bury.run(tries + 1, wordsOf(error), now().toISOString(), id, leasedUntil)
      })
    },

    nextDue(after = 0) {
      const due = soonest.get(after)?.due
      return due == null ? undefined : Number(due)
    },

    recover() {
      // The first time it may have been any of those that ran; what did it again lets others go first.
      return giveBack(({ crashes, ...rest }) => [{ ...rest, crashes: crashes + 1 }, crashes > 0 ? pauseAfter(crashes) : 0])
    },

    cutOff() {
      giveBack(counts => [counts, 0])
    },

    dead() {
      return dead.all().map(row => ({ id: Number(row.id), key: String(row.key), error: String(row.error), failedAt: String(row.failed_at) }))
    },

    revive(kind) {
      const rows = dead.all().filter(row => kind === undefined || row.kind === kind)
      write(() => {
        for (const row of rows) backToWaiting(Number(row.id), String(row.key), { tries: 0, stalls: 0, crashes: 0 })
      })
      wake()
      return rows.length
    },
  }
}
