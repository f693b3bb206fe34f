import type { Job } from '../../events.ts'
import type { Jobs } from '../../ports.ts'

export const JOB_KINDS = ['intake', 'change', 'upkeep', 'mail'] as const satisfies readonly Job['kind'][]

/** After this many failures, or ends of the process, a job waits for a person; failures of the disk don't count. */
export const MAX_TRIES = 8
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
