import { ledgerRow } from '../../shared/ledger-row.ts'
import type { Submission } from '../../shared/submission.ts'
import type { Context } from '../context.ts'

/** Put the row of a submission into its city's record, unless a newer one is there. */
export async function keepLedgerRow({ submissions, ledger }: Pick<Context, 'submissions' | 'ledger'>, submission: Submission): Promise<void> {
  const spilled = submission.spilled > 0 ? await submissions.spilled(submission.id) : []
  await ledger.put(
    submission.city,
    await ledgerRow(
      submission,
      // Where a save was lost, entries are in both places.
      spilled.filter(({ seq }) => seq <= submission.spilled),
    ),
  )
}
