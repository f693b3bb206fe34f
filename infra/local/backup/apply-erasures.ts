import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Context } from '../../../functions/context.ts'
import { applyFates } from '../../../functions/submissions/apply-fates.ts'
import { exists, RESTORED_MARK } from '../data-folder.ts'
import { sweep } from '../sweep.ts'

/** A restored backup knows less than its erasure list: what was withdrawn, erased or taken down since must not come back. */
export async function applyErasures(context: Context): Promise<void> {
  const mark = join(context.config.dataFolder, RESTORED_MARK)
  if (!(await exists(mark))) return
  const { erased, hidden } = await applyFates(context)
  const swept = await sweep(context, { settledMs: 0 })
  context.log.warn(
    { erased, hidden, swept },
    'a backup was restored: what had been erased since was erased again, stories that had been taken down were hidden',
  )
  await rm(mark)
}
