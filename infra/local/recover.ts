import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { LocalContext } from '../../functions/adapters/local/context.ts'
import { readErasures } from '../../functions/adapters/local/erasures.ts'
import type { Context } from '../../functions/context.ts'
import { applyEvent } from '../../functions/submissions/apply-event.ts'
import { makeAgree } from '../../functions/submissions/make-agree.ts'
import { exists, RESTORED_MARK } from './data-folder.ts'
import { sweep } from './sweep.ts'
import { parseUploadKey } from './upload-key.ts'

/** Before anything is served: go on where the last process stopped, whatever stopped it. */
export async function recover({ context, queue }: LocalContext): Promise<void> {
  const leased = queue.recover()
  let found = 0
  for (const key of await context.objects.list('originals', 'uploads/')) {
    const upload = parseUploadKey(key)
    if (!upload) continue
    await context.jobs.send({ kind: 'intake', ...upload })
    found++
  }
  if (leased + found > 0) context.log.info({ leased, uploads: found }, 'work that was under way goes on')
  if (await exists(join(context.config.dataFolder, RESTORED_MARK))) await eraseAgain(context)
}

/** A backup knows less than its erasure list: what was withdrawn or erased since must not come back. */
async function eraseAgain(context: Context): Promise<void> {
  const { config } = context
  let again = 0
  for (const id of await readErasures(config.dataFolder)) {
    const submission = await context.submissions.get(id)
    if (!submission) continue
    // What is over by a decision is erased as such; anything else was withdrawn by the contributor.
    const step = await applyEvent(context, id, { kind: 'erased' })
    if (step.kind === 'refused') await applyEvent(context, id, { kind: 'withdrawn' })
    await makeAgree(context, id)
    if (step.kind !== 'unchanged') again++
  }
  const swept = await sweep(context, { settledMs: 0 })
  context.log.warn({ again, swept }, 'a backup was restored: what had been erased since was erased again')
  await rm(join(config.dataFolder, RESTORED_MARK))
}
