import type { ClaimAnswer } from '../../shared/desk-item.ts'
import { isWaiting } from '../../shared/hand-steps.ts'
import { type Member, memberId } from '../../shared/member.ts'
import type { Submission } from '../../shared/submission.ts'
import type { Context } from '../context.ts'
import { AppError } from '../errors.ts'
import type { Claim } from '../ports.ts'
import { applyEvent } from './apply-event.ts'
import { submissionFor } from './desk-access.ts'

/** Seconds that a claim lasts without a sign of life; the desk renews it every minute. */
const LEASE = 300

export const claimAnswer = ({ by, since, until }: Claim, me: string): ClaimAnswer => ({ name: by.name, since, until, mine: by.id === me })

/**
 * Say "I am looking at this", so that others take the next one. Answers who is: with `takeOver` it is the member from now on, and the
 * submission's history says so. It is written there first: a lease that moved is never without its entry.
 */
export async function claimItem(context: Context, member: Member, id: string, takeOver = false): Promise<ClaimAnswer> {
  const { status } = await submissionFor(context, member, id)
  const me = memberId(member)
  const now = context.now()
  const until = new Date(now.getTime() + LEASE * 1000).toISOString()
  const take = (over?: string) => context.notes.claim(id, { id: me, name: member.name }, now.toISOString(), until, over)
  const holder = await take()
  if (!takeOver || holder.by.id === me) return claimAnswer(holder, me)
  if (!isWaiting(status)) throw new AppError('not-possible-now', `expected a submission that waits for a person, it is ${status}`)
  const step = await applyEvent(context, id, { kind: 'taken_over', actor: { kind: 'moderator', id: me, name: member.name }, from: holder.by.name })
  if (step.kind === 'refused') throw new AppError('not-possible-now', step.detail)
  return claimAnswer(await take(holder.by.id), me)
}

export async function releaseItem(context: Context, member: Member, id: string): Promise<void> {
  await submissionFor(context, member, id)
  await context.notes.release(id, memberId(member))
}

/**
 * Refuse to change what waits while somebody else looks at it. Where nobody does, such as when the member's own claim has run out, the
 * version that was looked at guards alone. `isDone`: what the member did before and asks again is answered as it was.
 */
export async function expectUnclaimed(context: Context, member: Member, id: string, isDone: (submission: Submission, me: string) => boolean): Promise<void> {
  const me = memberId(member)
  const claim = await context.notes.claimed(id, context.now().toISOString())
  if (!claim || claim.by.id === me) return
  const submission = await submissionFor(context, member, id)
  if (!isWaiting(submission.status) || isDone(submission, me)) return
  throw new AppError('claimed', `expected a submission that nobody else looks at, ${claim.by.name} does since ${claim.since}`, {
    by: claim.by.name,
    at: claim.since,
  })
}
