import { uploadKey } from '../../shared/paths.ts'
import type { Context } from '../context.ts'

/** An intake that did not come is asked for again this often, hours. */
const ASKING_HOURS = 6

/** Submissions of a city at most in a run; the rest comes in the next. */
const BATCH = 200

type Part = Pick<Context, 'submissions' | 'jobs' | 'limiter' | 'now' | 'log'>

/**
 * Ask for the intake of a photo whose bytes are here. Not at every run: a queue need not know that the same job waits already, and what
 * fails each time would be tried without end.
 */
export async function askAgain({ jobs, limiter }: Pick<Context, 'jobs' | 'limiter'>, submission: string, photo: string): Promise<void> {
  const wait = await limiter.take(`intake-again:${uploadKey(submission, photo)}`, 1, ASKING_HOURS * 3600)
  if (wait === 0) await jobs.send({ kind: 'intake', submission, photo })
}

/**
 * Photos that were pinned, and of which no picture was made for hours: their job may be a dead letter, which is forgotten after its days,
 * and their upload is gone. Nobody could look at them, and nobody would be told.
 */
export async function askForPinned(context: Part, city: string, hasTime: () => boolean): Promise<void> {
  if (!hasTime()) return
  const before = new Date(context.now().getTime() - ASKING_HOURS * 3_600_000).toISOString()
  for (const id of await context.submissions.due({ city, status: 'processing', before, limit: BATCH })) {
    if (!hasTime()) return
    try {
      const submission = await context.submissions.get(id)
      for (const { id: photo, status } of submission?.photos ?? []) if (status === 'received') await askAgain(context, id, photo)
    } catch (error) {
      context.log.error({ err: error, submission: id }, 'an intake could not be asked for again')
    }
  }
}
