import type { Job } from '../../events.ts'
import { expectDelay } from '../../expect-delay.ts'
import type { Jobs } from '../../ports.ts'
import type { Database } from './database.ts'
import { storageTrouble } from './storage-error.ts'

export const JOB_KINDS = ['intake', 'change', 'upkeep', 'mail'] as const satisfies readonly Job['kind'][]

/** After this many failures, or ends of the process, a job waits for a person; failures of the disk don't count. */
export const MAX_TRIES = 8
const LEASE_MS = 10 * 60_000
const LONGEST_PAUSE_MS = 10 * 60_000

export interface LeasedJob {
  id: number
  key: string
  job: Job
  tries: number
  /** How often in a row the disk failed it. */
  stalls: number
  /** How often the process ended during it. */
  crashes: number
  leasedUntil: number
}

export interface DeadJob {
  id: number
  key: string
  error: string
  failedAt: string
}

/** Work on the disk. A job waits, is leased to someone, and goes when it is done; after too many failures it is kept as dead. */
export interface JobQueue extends Jobs {
  /** Put a job in within a transaction of the caller, who calls `wake` after it. */
  enqueue(job: Job, delaySeconds?: number): void
  wake(): void
  /** Call back when something was sent. */
  onWake(listener: () => void): void
  /**
   * Lease the next due job of a kind whose key nobody works on. One during which the process ended before comes first and runs
   * alone: should it end again, then nobody else was near.
   */
  take(kind: Job['kind']): LeasedJob | undefined
  done(job: LeasedJob): void
  /**
   * Let a job that failed wait for its next try; where the disk failed there always is one. After the `last` try nothing has
   * changed yet: the caller does what is to be done, and then says `done` or `bury`.
   */
  failed(job: LeasedJob, error: unknown): 'later' | 'last'
  /** Keep a job for a person. */
  bury(job: LeasedJob, error: unknown): void
  /** When the next job becomes due after a time, ms since 1970. */
  nextDue(after?: number): number | undefined
  /** Give back what a process that is gone had leased, any of which may have ended it; only who holds the data folder may call it. */
  recover(): number
  /** Give back what this process has leased and won't end, which is no fault of the jobs; what they still say of themselves is ignored. */
  cutOff(): void
  dead(): DeadJob[]
  /** Let dead jobs wait again, all or those of a kind. */
  revive(kind?: Job['kind']): number
}

export const jobKey = (job: Job): string => {
  switch (job.kind) {
    case 'intake':
      return `intake:${job.submission}/${job.photo}`
    case 'change':
      return `change:${job.submission}`
    case 'mail':
      return 'invitation' in job ? `mail:invitation/${job.invitation}` : 'digest' in job ? `mail:digest/${job.digest}` : `mail:${job.submission}`
    case 'upkeep':
      return 'upkeep'
    default:
      return job satisfies never
  }
}

/** 1 s, 2 s, 4 s ... up to ten minutes; a mail server is down for longer than that, so its first pause is a minute. */
export const pauseAfter = (tries: number, kind: Job['kind'] = 'change') => Math.min(LONGEST_PAUSE_MS, (kind === 'mail' ? 60_000 : 1000) * 2 ** (tries - 1))

type Counts = Pick<LeasedJob, 'tries' | 'stalls' | 'crashes'>
const countsOf = (row: Record<string, unknown>): Counts => ({ tries: Number(row.tries), stalls: Number(row.stalls), crashes: Number(row.crashes) })

const wordsOf = (error: unknown) => (error instanceof Error ? `${error.name}: ${error.message}` : String(error))

export function createJobQueue({ sql, write }: Database, now: () => Date): JobQueue {
  const listeners: (() => void)[] = []
  const time = () => now().getTime()
  /** What this process works on. The table may tell more: the end of a job that a full disk kept from being recorded. */
  const held = new Set<LeasedJob>()

  // A job that waits already is the same job; it keeps the earlier of the two times. One that is leased is another: its run may have read the old state.
  // A photo that may end the process is not hastened: each start sends what lies in `uploads/`. Changes are, as withdrawals are among them.
  const insert = sql.prepare(
    `INSERT INTO jobs (key, kind, job, due) VALUES (?, ?, ?, ?) ON CONFLICT (key) WHERE state = 'waiting'
     DO UPDATE SET due = CASE WHEN kind = 'intake' AND crashes > 0 THEN due ELSE min(due, excluded.due) END`,
  )
  const next = sql.prepare(
    `SELECT id, key, kind, job, tries, stalls, crashes FROM jobs AS mine
     WHERE kind = ? AND (state = 'waiting' AND due <= ? OR state = 'leased' AND leased_until <= ?)
       AND NOT EXISTS (SELECT 1 FROM jobs AS other WHERE other.key = mine.key AND other.id <> mine.id AND other.state = 'leased' AND other.leased_until > ?)
     ORDER BY due, id LIMIT 1`,
  )
  const suspect = sql.prepare(
    `SELECT id, key, kind, job, tries, stalls, crashes FROM jobs
     WHERE crashes > 0 AND (state = 'waiting' AND due <= ? OR state = 'leased' AND leased_until <= ?) ORDER BY due, id LIMIT 1`,
  )
  const lease = sql.prepare("UPDATE jobs SET state = 'leased', leased_until = ? WHERE id = ?")
  const remove = sql.prepare("DELETE FROM jobs WHERE id = ? AND state = 'leased' AND leased_until = ?")
  const again = sql.prepare("UPDATE jobs SET tries = max(tries, ?), stalls = max(stalls, ?), crashes = max(crashes, ?) WHERE key = ? AND state = 'waiting'")
  const retry = sql.prepare(
    "UPDATE jobs SET state = 'waiting', leased_until = NULL, tries = ?, stalls = ?, due = ?, error = ?, failed_at = ? WHERE id = ? AND leased_until = ?",
  )
  const bury = sql.prepare("UPDATE jobs SET state = 'dead', leased_until = NULL, tries = ?, error = ?, failed_at = ? WHERE id = ? AND leased_until = ?")
  const soonest = sql.prepare("SELECT min(due) AS due FROM jobs WHERE state = 'waiting' AND due > ?")
  const forgetDead = sql.prepare("DELETE FROM jobs WHERE key = ? AND state = 'dead'")
  const leased = sql.prepare("SELECT id, key, tries, stalls, crashes FROM jobs WHERE state = 'leased'")
  const dead = sql.prepare("SELECT id, key, kind, tries, error, failed_at FROM jobs WHERE state = 'dead' ORDER BY id")
  const deadByKind = sql.prepare("SELECT kind, count(*) AS many FROM jobs WHERE state = 'dead' GROUP BY kind")
  const requeue = sql.prepare("UPDATE jobs SET state = 'waiting', leased_until = NULL, tries = ?, stalls = ?, crashes = ?, due = ? WHERE id = ?")
  const removeAny = sql.prepare('DELETE FROM jobs WHERE id = ?')

  const enqueue: JobQueue['enqueue'] = (job, delaySeconds = 0) => {
    insert.run(jobKey(job), job.kind, JSON.stringify(job), time() + delaySeconds * 1000)
  }
  const wake = () => {
    for (const listener of listeners) listener()
  }
  /** Whether a job of this key waits already; it goes on counting where the other one was, else sending it again would make it immortal. */
  const isWaiting = (key: string, { tries, stalls, crashes }: Counts) => again.run(tries, stalls, crashes, key).changes > 0

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
      write(() => remove.run(job.id, job.leasedUntil))
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
