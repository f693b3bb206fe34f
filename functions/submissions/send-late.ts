import type { Member } from '../../shared/member.ts'
import type { Context } from '../context.ts'
import { submissionFor } from './desk-access.ts'

/** A person has what failed about a submission sent once more, however long ago it happened that it tells. */
export async function sendLate(context: Context, member: Member, id: string): Promise<void> {
  const { mails, jobs, now } = context
  await submissionFor(context, member, id)
  for (const record of await mails.of(id)) {
    const { failed } = record
    // Who sends it just now needs nobody to say so.
    if (failed) await mails.save({ ...record, failed: { ...failed, asked: now().toISOString() } }, record)
  }
  await jobs.send({ kind: 'mail', submission: id })
}
