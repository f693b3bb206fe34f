import type { Context } from '../context.ts'
import { AppError } from '../errors.ts'
import { applyEvent } from './apply-event.ts'
import { type Key, openSubmission } from './open-submission.ts'

/** Ask for a second look at a decision, by another moderator. */
export async function appeal(context: Context, { text, ...key }: Key & { text: string }) {
  const { id } = await openSubmission(context, key)
  const step = await applyEvent(context, id, { kind: 'appealed', text })
  if (step.kind === 'refused') throw new AppError('not-possible-now', step.detail)
  return { id, status: 'appealed' } as const
}
