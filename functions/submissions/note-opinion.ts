import { isWaiting } from '../../shared/hand-steps.ts'
import type { Submission } from '../../shared/submission.ts'
import type { Context } from '../context.ts'

/** Put what a colleague is asked about on top of their queue, as the submission has it. Repeating it is harmless. */
export async function noteOpinion({ notes }: Pick<Context, 'notes'>, { id, status, opinion }: Submission): Promise<void> {
  if (opinion && isWaiting(status)) await notes.pass(id, opinion.to.id, opinion.at)
}
