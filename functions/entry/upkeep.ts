import type { Context } from '../context.ts'
import { forgetReporters } from '../submissions/forget-reporters.ts'
import { upkeep as keepUp } from '../submissions/upkeep.ts'

/** Milliseconds that a run leaves for reporters, who are forgotten last, and that it ends before its time does. */
const FOR_REPORTERS = 60_000
const RESERVE = 30_000

/** The clock has struck. `remaining`: milliseconds that are left, where something ends the run. */
export async function upkeep(context: Context, remaining = () => Number.POSITIVE_INFINITY): Promise<void> {
  await keepUp(context, () => remaining() > RESERVE + FOR_REPORTERS)
  await forgetReporters(context, () => remaining() > RESERVE)
}
