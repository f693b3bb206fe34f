import type { Context } from '../context.ts'
import type { Job } from '../events.ts'
import { giveUp, takeIn } from '../submissions/take-in.ts'

/** A photo has arrived, or its intake has to go on. With `signal` it ends where nobody waits for it any more. */
export const intake = (context: Context, { submission, photo }: Extract<Job, { kind: 'intake' }>, signal?: AbortSignal): Promise<void> =>
  takeIn(context, { submission, photo }, signal)

/** An intake has failed for the last time. False where it waits for a person. */
export const intakeFailed = (context: Context, { submission, photo }: Extract<Job, { kind: 'intake' }>, error: unknown): Promise<boolean> =>
  giveUp(context, { submission, photo }, error)
