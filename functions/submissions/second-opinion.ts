import * as v from 'valibot'
import { isWaiting } from '../../shared/hand-steps.ts'
import { LIMITS } from '../../shared/limits.ts'
import { type Member, mayModerate, memberId } from '../../shared/member.ts'
import type { Submission } from '../../shared/submission.ts'
import type { Context } from '../context.ts'
import { AppError, notFound } from '../errors.ts'
import { applyEvent } from './apply-event.ts'
import { isOwn, submissionFor } from './desk-access.ts'
import { expectUnclaimed } from './desk-claim.ts'
import { keyOf } from './member-key.ts'
import { noteOpinion } from './note-opinion.ts'
import { versionConflict } from './version-conflict.ts'

/** Body of `POST /api/v1/desk/submissions/{id}/pass`. */
export const PassBody = v.strictObject({
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** Key of a colleague. */
  to: v.pipe(v.string(), v.maxLength(40)),
  note: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LIMITS.explanation)),
})
export type PassBody = v.InferOutput<typeof PassBody>

/** Submissions that wait for one person's opinion and are told apart, the longest waiting first. */
const MOST = 50

/** Who else may decide on a submission, by name. */
export async function listColleagues(context: Context, member: Member, id: string) {
  const submission = await submissionFor(context, member, id)
  const others = await colleaguesOf(context, member, submission)
  const items = await Promise.all(others.map(async other => ({ key: await keyOf(other), name: other.name })))
  return { items: items.sort((a, b) => a.name.localeCompare(b.name)) }
}

async function colleaguesOf({ catalog }: Context, member: Member, submission: Submission): Promise<Member[]> {
  const others = (await catalog.members()).filter(other => memberId(other) !== memberId(member) && mayModerate(other, submission))
  const areOwn = await Promise.all(others.map(other => isOwn({ catalog }, submission, other)))
  return others.filter((_, at) => !areOwn[at])
}

/** Ask a colleague, who finds it on top of the queue. The note of that follows the submission: what is refused takes nobody else's place. */
export async function passOn(context: Context, member: Member, id: string, { version, to, note }: PassBody) {
  const submission = await submissionFor(context, member, id)
  await expectUnclaimed(context, member, id, ({ opinion }, me) => opinion?.by.id === me && opinion.basis === version)
  const colleagues = await colleaguesOf(context, member, submission)
  const keys = await Promise.all(colleagues.map(keyOf))
  const colleague = colleagues[keys.indexOf(to)]
  if (!colleague) throw notFound('colleague', to)
  const by = { kind: 'moderator', id: memberId(member), name: member.name } as const
  const step = await applyEvent(context, id, { kind: 'passed', actor: by, basis: version, to: { id: memberId(colleague), name: colleague.name }, note })
  const after = step.kind === 'changed' ? step.submission : ((await context.submissions.get(id)) ?? submission)
  if (step.kind === 'refused') throw step.why === 'conflict' ? versionConflict(after, version, step.detail) : new AppError('not-possible-now', step.detail)
  // As it is now: somebody else may have been asked since the entry.
  await noteOpinion(context, (await context.submissions.get(id)) ?? after)
  await context.notes.release(id, by.id)
  return { id, version: after.version, status: after.status }
}

/** What waits for a member's opinion. A note of what was answered, or passed on, is taken away. */
export async function passedTo(context: Context, member: Member): Promise<Submission[]> {
  const me = memberId(member)
  const notes = await context.notes.passed(me, MOST)
  const found = await Promise.all(notes.map(async ({ submission: id, at }) => ({ id, at, submission: await context.submissions.get(id) })))
  const waiting: Submission[] = []
  for (const { id, at, submission } of found) {
    if (submission && submission.opinion?.to.id === me && isWaiting(submission.status)) {
      if (mayModerate(member, submission)) waiting.push(submission)
    } else await context.notes.endPass(id, me, at)
  }
  return waiting
}
