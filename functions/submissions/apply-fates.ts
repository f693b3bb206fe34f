import type { Context } from '../context.ts'
import type { Erasure } from '../ports.ts'
import { applyEvent } from './apply-event.ts'
import { lastFates } from './last-fates.ts'
import { makeAgree } from './make-agree.ts'

/** Data that came from elsewhere knows less than the erasure list: what was withdrawn, erased or taken down since must not be there. Answers how many were. */
export async function applyFates(context: Context): Promise<{ erased: number; hidden: number }> {
  let erased = 0
  let hidden = 0
  for (const each of lastFates(await context.erasures.all()).values()) {
    if (each.fate === 'gone') erased += await eraseAgain(context, each.id)
    if (each.fate === 'retracted') hidden += await hideAgain(context, each)
  }
  return { erased, hidden }
}

async function eraseAgain(context: Context, id: string): Promise<number> {
  const submission = await context.submissions.get(id)
  // What was withdrawn already is erased by upkeep in its time, and its files by the change that is still told of.
  if (!submission || submission.status === 'withdrawn' || submission.erasedAt) return 0
  // What is over by a decision is erased as such; anything else was withdrawn by the contributor.
  const step = await applyEvent(context, id, { kind: 'erased' })
  if (step.kind === 'refused') await applyEvent(context, id, { kind: 'withdrawn' })
  await makeAgree(context, id)
  return 1
}

/** Why it was taken down, the list can't tell: it waits, hidden, for a moderator. Data that is newer than the line knows better. */
async function hideAgain(context: Context, { id, at }: Erasure): Promise<number> {
  const submission = await context.submissions.get(id)
  if (submission?.status !== 'published' || submission.updatedAt > at) return 0
  await applyEvent(context, id, { kind: 'hidden_again' })
  await makeAgree(context, id)
  return 1
}
