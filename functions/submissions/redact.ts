import * as v from 'valibot'
import { canonicalJson } from '../../shared/canonical-json.ts'
import { LIMITS } from '../../shared/limits.ts'
import { type Member, memberId } from '../../shared/member.ts'
import { Redaction } from '../../shared/redaction.ts'
import type { Submission } from '../../shared/submission.ts'
import type { Context } from '../context.ts'
import { AppError } from '../errors.ts'
import { applyEvent } from './apply-event.ts'
import { submissionFor } from './desk-access.ts'
import { expectUnclaimed } from './desk-claim.ts'
import { versionConflict } from './version-conflict.ts'

/** Body of `POST /api/v1/desk/submissions/{id}/redactions`. */
export const RedactionsBody = v.strictObject({
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  photo: v.pipe(v.string(), v.regex(/^\d{1,2}$/)),
  redactions: v.pipe(v.array(Redaction), v.maxLength(LIMITS.redactions)),
})
export type RedactionsBody = v.InferOutput<typeof RedactionsBody>

/**
 * Cover parts of a photo, in place of what was covered before. A repeat answers the same; when someone else changed the submission since
 * the version that was looked at, the problem says who and when. The pictures follow; they are to be looked at before the decision.
 */
export async function redact(context: Context, member: Member, id: string, { version, photo, redactions }: RedactionsBody) {
  const before = await submissionFor(context, member, id)
  if (!before.photos.some(each => each.id === photo)) {
    const detail = `expected a photo of this submission, received "${photo}"`
    throw new AppError('bad-fields', detail, { errors: [{ pointer: '/photo', detail }] })
  }
  // What is covered so already is answered as it was.
  const isCovered = (each: Submission) => canonicalJson(each.photos.find(({ id }) => id === photo)?.redactions ?? []) === canonicalJson(redactions)
  await expectUnclaimed(context, member, id, isCovered)
  const actor = { kind: 'moderator' as const, id: memberId(member), name: member.name }
  const step = await applyEvent(context, id, { kind: 'revised', actor, basis: version, photo, redactions })
  const after = step.kind === 'changed' ? step.submission : ((await context.submissions.get(id)) ?? before)
  if (step.kind === 'refused') throw step.why === 'conflict' ? versionConflict(after, version, step.detail) : new AppError('not-possible-now', step.detail)
  return { id, version: after.version, revision: after.revision, status: after.status }
}
