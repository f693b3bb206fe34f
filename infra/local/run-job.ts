import type { Context } from '../../functions/context.ts'
import { changes, mail } from '../../functions/entry/changes.ts'
import { intake, intakeFailed } from '../../functions/entry/intake.ts'
import { upkeep } from '../../functions/entry/upkeep.ts'
import type { Job } from '../../functions/events.ts'
import { sweepDaily } from './sweep.ts'

/** Give a job to its entry; what upkeep means for files of this machine is added here. */
export async function runJob(context: Context, job: Job): Promise<void> {
  switch (job.kind) {
    case 'intake':
      return await intake(context, job)
    case 'change':
      return await changes(context, job)
    case 'mail':
      return await mail(context, job)
    case 'upkeep':
      await upkeep(context)
      await sweepDaily(context)
      return
    default:
      return job satisfies never
  }
}

/** A job has failed for the last time: those who wait for it are told. False where it waits for a person. */
export async function giveUpJob(context: Context, job: Job, error: unknown): Promise<boolean> {
  return job.kind === 'intake' && (await intakeFailed(context, job, error))
}
