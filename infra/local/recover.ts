import type { LocalContext } from '../../functions/adapters/local/context.ts'
import { applyErasures } from './backup/apply-erasures.ts'
import { parseUploadKey } from './upload-key.ts'

/** Before anything is served: go on where the last process stopped, whatever stopped it. */
export async function recover({ context, queue }: LocalContext): Promise<void> {
  const leased = queue.recover()
  // Whatever kept an intake from its end, a restart may have mended; what needs none any more finds nothing to do and is gone.
  const revived = queue.revive('intake')
  let found = 0
  for (const key of await context.objects.list('originals', 'uploads/')) {
    const upload = parseUploadKey(key)
    if (!upload) continue
    await context.jobs.send({ kind: 'intake', ...upload })
    found++
  }
  if (leased + revived + found > 0) context.log.info({ leased, revived, uploads: found }, 'work that was under way goes on')
  await applyErasures(context)
}
