import type { Context } from '../context.ts'
import type { Job } from '../events.ts'
import { takeIn } from '../submissions/take-in.ts'

/** A photo has arrived, or its intake has to go on. */
export const intake = (context: Context, { submission, photo }: Extract<Job, { kind: 'intake' }>): Promise<void> => takeIn(context, { submission, photo })
