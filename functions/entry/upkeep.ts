import type { Context } from '../context.ts'
import { forgetInvitations } from '../submissions/accept-invitation.ts'
import { forgetAmbassadors } from '../submissions/ambassadors.ts'
import { askForDigests } from '../submissions/ask-for-digests.ts'
import { askForReminders } from '../submissions/ask-for-reminders.ts'
import { forgetReporters } from '../submissions/forget-reporters.ts'
import { keepRecord } from '../submissions/keep-record.ts'
import { forgetFailures, sendFailedAgain } from '../submissions/see-to-failures.ts'
import { upkeep as keepUp } from '../submissions/upkeep.ts'

/** Milliseconds that a run leaves for the record of each city, then for reporters, who are forgotten last, and that it ends before its time does. */
const FOR_RECORD = 60_000
const FOR_REPORTERS = 30_000
const RESERVE = 30_000

/** The clock has struck. `remaining`: milliseconds that are left, where something ends the run. */
export async function upkeep(context: Context, remaining = () => Number.POSITIVE_INFINITY): Promise<void> {
  await keepUp(context, () => remaining() > RESERVE + FOR_REPORTERS + FOR_RECORD)
  await keepRecord(context, () => remaining() > RESERVE + FOR_REPORTERS)
  await forgetReporters(context, () => remaining() > RESERVE)
  await forgetFailures(context, () => remaining() > RESERVE)
  await sendFailedAgain(context, () => remaining() > RESERVE)
  await forgetInvitations(context)
  await forgetAmbassadors(context)
  await askForDigests(context)
  await askForReminders(context, () => remaining() > RESERVE)
}
