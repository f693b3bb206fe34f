import type { ClaimAnswer } from '../../shared/desk.ts'
import { type Member, memberId } from '../../shared/member.ts'
import type { Context } from '../context.ts'
import { submissionFor } from './desk-access.ts'

/** Seconds that a claim lasts without a sign of life; the desk renews it every 30. */
const LEASE = 90

/** Say "I am looking at this" so that others take the next one; a hint, never a lock. Answers who is looking. */
export async function claimItem(context: Context, member: Member, id: string): Promise<ClaimAnswer> {
  await submissionFor(context, member, id)
  const me = memberId(member)
  const now = context.now()
  const claim = await context.notes.claim(id, { id: me, name: member.name }, now.toISOString(), new Date(now.getTime() + LEASE * 1000).toISOString())
  return { name: claim.by.name, until: claim.until, mine: claim.by.id === me }
}

export async function releaseItem(context: Context, member: Member, id: string): Promise<void> {
  await submissionFor(context, member, id)
  await context.notes.release(id, memberId(member))
}
