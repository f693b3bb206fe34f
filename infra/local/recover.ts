import type { LocalContext } from '../../functions/adapters/local/context.ts'
import { applyErasures } from './backup/apply-erasures.ts'
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
  await applyErasures(context)
}
