import type { TicketAnswer } from '../../shared/api-submission.ts'
import { LIMITS } from '../../shared/limits.ts'
import { uploadKey } from '../../shared/paths.ts'
import type { Photo } from '../../shared/photo.ts'
import { isAwaited } from '../../shared/photo-steps.ts'
import type { Submission } from '../../shared/submission.ts'
import type { Context } from '../context.ts'
import { applyEvent } from './apply-event.ts'
import { expectRoom } from './expect-room.ts'
import { type Key, openSubmission } from './open-submission.ts'

/** How long a ticket can be used, hours: ten photos of 20 MB on a bad connection take less. */
export const TICKET_HOURS = 2

/** Tickets that are given again this many minutes after the last change begin the waiting time of a submission anew. */
export const RENEWAL_MINUTES = 15

/** Fresh tickets for the photos that have not arrived, or were refused and may be sent again. */
export async function issueTickets(context: Context, key: Key): Promise<TicketAnswer> {
  return ticketsFor(context, await openSubmission(context, key))
}

export async function ticketsFor(context: Context, found: Submission): Promise<TicketAnswer> {
  const { id, status, photos, silent } = await stillSending(context, found)
  const expiresAt = new Date(context.now().getTime() + TICKET_HOURS * 3_600_000).toISOString()
  const uploads: TicketAnswer['uploads'] = []
  for (const photo of photos) {
    if (!isAwaited(photo, status) || (await hasArrived(context, id, photo))) continue
    const key = uploadKey(id, photo.id)
    if (uploads.length === 0) await expectRoom(context)
    uploads.push({ photo: photo.id, ...(await context.tickets.issue({ key, type: photo.type, maxBytes: LIMITS.photoBytes, expiresAt })) })
  }
  return { id, status, uploads, expiresAt, ...(silent && { silent }) }
}

/** A submission is given up only after its last ticket has ended, so tickets put that off; what was given up just now gets none. */
async function stillSending(context: Context, submission: Submission): Promise<Submission> {
  const before = new Date(context.now().getTime() - RENEWAL_MINUTES * 60_000).toISOString()
  if (submission.status !== 'uploading' || submission.updatedAt >= before) return submission
  const step = await applyEvent(context, submission.id, { kind: 'uploads_renewed', before })
  return step.kind === 'changed' ? step.submission : ((await context.submissions.get(submission.id)) ?? submission)
}

/** Bytes that lie there need no second journey; their intake is asked for again, in case the first asking was lost. */
async function hasArrived({ objects, jobs }: Context, submission: string, photo: Photo): Promise<boolean> {
  if (!(await objects.exists('originals', uploadKey(submission, photo.id)))) return false
  await jobs.send({ kind: 'intake', submission, photo: photo.id })
  return true
}
