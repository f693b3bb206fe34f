import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Context } from '../../../functions/context.ts'
import { applyEvent } from '../../../functions/submissions/apply-event.ts'
import { lastFates } from '../../../functions/submissions/last-fates.ts'
import { makeAgree } from '../../../functions/submissions/make-agree.ts'
import { exists, RESTORED_MARK } from '../data-folder.ts'
import { sweep } from '../sweep.ts'

/** A restored backup knows less than its erasure list: what was withdrawn, erased or taken down since must not come back. */
export async function applyErasures(context: Context): Promise<void> {
  const { config } = context
  const mark = join(config.dataFolder, RESTORED_MARK)
  if (!(await exists(mark))) return
  let erased = 0
  let hidden = 0
  for (const { id, fate, at } of lastFates(await context.erasures.all()).values()) {
    if (fate === 'gone') erased += await eraseAgain(context, id)
    if (fate === 'retracted') hidden += await hideAgain(context, id, at)
  }
  const swept = await sweep(context, { settledMs: 0 })
  context.log.warn(
    { erased, hidden, swept },
    'a backup was restored: what had been erased since was erased again, stories that had been taken down were hidden',
  )
  await rm(mark)
}

async function eraseAgain(context: Context, id: string): Promise<number> {
  if (!(await context.submissions.get(id))) return 0
  // What is over by a decision is erased as such; anything else was withdrawn by the contributor.
  const step = await applyEvent(context, id, { kind: 'erased' })
  if (step.kind === 'refused') await applyEvent(context, id, { kind: 'withdrawn' })
  await makeAgree(context, id)
  return step.kind === 'unchanged' ? 0 : 1
}

/** Why it was taken down, the backup can't tell: it waits, hidden, for a moderator. A backup that is newer than the line knows better. */
async function hideAgain(context: Context, id: string, at: string): Promise<number> {
  const submission = await context.submissions.get(id)
  if (submission?.status !== 'published' || submission.updatedAt > at) return 0
  await applyEvent(context, id, { kind: 'hidden_again' })
  await makeAgree(context, id)
  return 1
}
