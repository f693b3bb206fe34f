import type { Context } from '../context.ts'
import { fairOrder } from './fair-order.ts'

/**
 * Forget who reported a story once nobody can need it any more: as long after the notice, and after what was last decided,
 * as the city keeps what is declined or removed. What was reported stays for as long as the submission.
 */
export async function forgetReporters({ catalog, notes, log, now }: Context, hasTime = () => true): Promise<void> {
  let forgotten = 0
  for (const { slug, clocks } of fairOrder(await catalog.cities(), now())) {
    if (!hasTime()) break
    const before = new Date(now().getTime() - clocks.undoneDays * 24 * 3_600_000).toISOString()
    forgotten += await notes.forgetReporters({ city: slug, before })
  }
  if (forgotten > 0) log.info({ forgotten }, 'names and addresses of reporters were forgotten')
}
