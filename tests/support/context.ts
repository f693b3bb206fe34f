import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Accounts } from '../../functions/adapters/local/accounts.ts'
import { openLocalContext } from '../../functions/adapters/local/context.ts'
import { drainJobs } from '../../functions/adapters/local/job-runner.ts'
import type { MailFolder } from '../../functions/adapters/local/mail/mail-folder.ts'
import type { JobQueue } from '../../functions/adapters/local/queued-job.ts'
import { type Config, readConfig } from '../../functions/config.ts'
import type { Context } from '../../functions/context.ts'
import type { Job } from '../../functions/events.ts'
import { createImaging } from '../../functions/imaging/imaging.ts'
import type { ImageJudge, Imaging, Log, ShadowJudges, TextJudge } from '../../functions/ports.ts'

export interface TestContext {
  context: Context
  queue: JobQueue
  accounts: Accounts
  folder: string
  mailFolder: MailFolder
  ticketSecret: string
  temporaryFolder: string
  /** Set the clock that the context sees; it stands still between. */
  setTime(iso: string): void
  /** Run everything that is due now, and what that sends. Rejects with the first error; `tolerant` leaves errors to the retries. */
  runJobs(options?: { tolerant?: boolean }): Promise<void>
  close(): Promise<void>
}

interface Options {
  now?: string
  config?: Partial<Config>
  imaging?: Imaging
  judge?: ImageJudge
  textJudges?: readonly TextJudge[]
  shadow?: ShadowJudges
  log?: Log
  handle?: (context: Context, job: Job) => Promise<void>
}

export const silentLog: Log = { info() {}, warn() {}, error() {} }

/** For tests that read no photo. */
export const noImaging: Imaging = { open: () => Promise.reject(new Error('not part of this test')) }

/** A judge that sees nothing. */
export const blindJudge: ImageJudge = {
  async judge() {
    return []
  },
}

/** Starting a process for photos takes longer than a photo: one begins with the first, serves every context, and ends with this process. */
export const sharedImaging = createImaging()

/** The real local context, with SQLite and files in a folder of its own, and a clock that stands still. */
export async function withContext(options: Options = {}): Promise<TestContext> {
  const folder = await mkdtemp(join(tmpdir(), 'veduta-test-'))
  let time = new Date(options.now ?? '2026-05-04T10:00:00.000Z')
  const config: Config = { ...readConfig({ VEDUTA_DATA: folder, VEDUTA_RATE_LIMITS: 'off', VEDUTA_RESERVE: '0', VEDUTA_LOG: 'silent' }), ...options.config }
  const local = await openLocalContext({
    config,
    log: options.log ?? silentLog,
    imaging: options.imaging ?? sharedImaging,
    judge: options.judge ?? blindJudge,
    textJudges: options.textJudges ?? [],
    shadow: options.shadow,
    now: () => new Date(time),
  })
  const { context, queue, accounts, mailFolder, ticketSecret, temporaryFolder } = local

  async function handle(job: Job): Promise<void> {
    if (options.handle) return await options.handle(context, job)
    // Loaded when needed: tests of one part don't wait for the others.
    await (await import('../../infra/local/run-job.ts')).runJob(context, job)
  }

  async function giveUp(job: Job, error: unknown): Promise<boolean> {
    return await (await import('../../infra/local/run-job.ts')).giveUpJob(context, job, error)
  }

  return {
    context,
    queue,
    accounts,
    mailFolder,
    folder,
    ticketSecret,
    temporaryFolder,
    setTime(iso) {
      time = new Date(iso)
    },
    async runJobs({ tolerant = false } = {}) {
      const [error] = await drainJobs({ queue, handle, giveUp, log: context.log })
      if (error !== undefined && !tolerant) throw error
    },
    async close() {
      await local.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
