import type { Context } from '../context.ts'
import { applyEvent } from './apply-event.ts'
import { type Key, openSubmission } from './open-submission.ts'

/** Take a submission back, in any state and for good. Repeating it is fine. */
export async function withdraw(context: Context, key: Key) {
  const { id } = await openSubmission(context, key)
  await applyEvent(context, id, { kind: 'withdrawn' })
  return { id, status: 'withdrawn' } as const
}
