import type { Context } from '../context.ts'
import type { Job } from '../events.ts'
import { makeAgree } from '../submissions/make-agree.ts'

/** A submission has changed, somehow: the world is made to agree with it. */
export const changes = (context: Context, { submission }: Extract<Job, { kind: 'change' }>): Promise<void> => makeAgree(context, submission)
