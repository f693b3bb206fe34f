import type { Context } from '../context.ts'
import { forgetReporters } from '../submissions/forget-reporters.ts'
import { upkeep as keepUp } from '../submissions/upkeep.ts'

/** The clock has struck. */
export async function upkeep(context: Context): Promise<void> {
  await keepUp(context)
  await forgetReporters(context)
}
