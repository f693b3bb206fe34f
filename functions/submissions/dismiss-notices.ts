import * as v from 'valibot'
import { LIMITS } from '../../shared/limits.ts'
import { type Member, memberId } from '../../shared/member.ts'
import { type Notice, waits } from '../../shared/notice.ts'
import { isSameDismissal } from '../../shared/notice-steps.ts'
import type { Context } from '../context.ts'
import { AppError } from '../errors.ts'
import { applyEvent } from './apply-event.ts'
import { aloneOn } from './decide-alone.ts'
import { isOwn, submissionFor } from './desk-access.ts'
import { expectUnclaimed } from './desk-claim.ts'
import { settleNotices } from './settle-notices.ts'
import { versionConflict } from './version-conflict.ts'

/** Body of `POST /api/v1/desk/submissions/{id}/notices`. */
export const DismissalBody = v.strictObject({
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  notices: v.pipe(v.array(v.pipe(v.string(), v.maxLength(40))), v.minLength(1), v.maxLength(LIMITS.notices)),
  explanation: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(LIMITS.explanation))),
})
export type DismissalBody = v.InferOutput<typeof DismissalBody>

/**
 * Let a story stay, whatever the named notices say: those that came since stay to be read. What was hidden for them alone is public again.
 * A repeat answers the same. Whoever decided on a notice does not decide on the appeal against that, unless the city has nobody else.
 */
export async function dismissNotices(context: Context, member: Member, id: string, { version, notices: named, explanation }: DismissalBody) {
  const before = await submissionFor(context, member, id)
  if (await isOwn(context, before, member)) throw new AppError('not-possible-now', 'expected another moderator than the one who sent it')
  const me = memberId(member)
  await expectUnclaimed(context, member, id, ({ history }) => isSameDismissal(history.at(-1), me, named))
  const notices = await context.notes.notices(id)
  const errors = named.flatMap((receipt, index) => {
    const found = notices.find(notice => notice.id === receipt)
    return found ? [] : [{ pointer: `/notices/${index}`, detail: `expected a notice about this story, received "${receipt}"` }]
  })
  if (errors.length > 0) throw new AppError('bad-fields', 'expected notices about this story, see errors', { errors })
  const chosen = notices.filter(notice => named.includes(notice.id))
  const against = chosen.filter(notice => isAgainst(notice, me))
  for (const { appeal, at } of against)
    if ((await aloneOn(context, before, appeal?.at ?? at, me)) !== 'now')
      throw new AppError('not-possible-now', 'expected another moderator than the one who decided before')
  // One that was answered once hides nothing more; another moderator may have to answer it.
  const left = notices.find(notice => notice.hides && !notice.appeal && waits(notice) && !named.includes(notice.id))
  if (left && before.version === version) throw versionConflict(before, version, 'expected every notice that hides the story, another one has come')

  const event = { kind: 'notices_dismissed' as const, actor: { kind: 'moderator' as const, id: me, name: member.name }, basis: version, notices: named }
  const step = await applyEvent(context, id, { ...event, ...(explanation && { explanation }), ...(against.length > 0 && { alone: true as const }) })
  const after = step.kind === 'changed' ? step.submission : ((await context.submissions.get(id)) ?? before)
  if (step.kind === 'refused') throw step.why === 'conflict' ? versionConflict(after, version, step.detail) : new AppError('not-possible-now', step.detail)
  // At once, so that the list of who decided knows; what is cut off here follows with the change.
  await settleNotices(context, after)
  return { id, version: after.version, status: after.status }
}

/** An appeal that waits, against what this moderator decided. */
export const isAgainst = (notice: Notice, moderator: string) => notice.appeal !== undefined && waits(notice) && notice.decision?.by?.id === moderator
