import type { Event, Step } from './lifecycle.ts'
import type { Grounds } from './moderation.ts'
import { REFUSABLE, type Refusable } from './policy.ts'
import type { Reason } from './reasons.ts'
import { changed, unchanged } from './step.ts'
import type { Actor, Submission } from './submission.ts'

/** Who declines what a city has refused by machine. */
export const POLICY: Extract<Actor, { kind: 'machine' }> = { kind: 'machine', id: 'policy' }

type Refused = Extract<Event, { kind: 'refused' }>

export interface Refusal {
  reason: Reason
  grounds: Grounds
}

/**
 * What a policy refuses of a submission that has just reached review: its words, or every photo of it. Where one of several photos is
 * meant, where a check did not run, and wherever a person has begun, it is for a person.
 */
export function refusalOf({ status, decision, erasedAt, history, spilled, photos, textCheck }: Submission): Refusal | undefined {
  if (status !== 'in_review' || decision || erasedAt || spilled > 0 || history.some(({ actor }) => actor.kind === 'moderator')) return undefined
  const open = photos.filter(photo => photo.status !== 'refused')
  const checks = [...open.map(({ findings }) => findings), textCheck?.findings ?? []].flat()
  if (open.some(({ verdict }) => verdict === undefined) || checks.some(({ category }) => category === 'unavailable')) return undefined
  const words = textCheck?.verdict === 'refuse' ? (textCheck.grounds ?? []) : []
  const pictures = open.length > 0 && open.every(({ verdict }) => verdict === 'refuse') ? open.flatMap(({ grounds = [] }) => grounds) : []
  const grounds = [...words, ...pictures].filter(({ category }) => category in REFUSABLE).toSorted((a, b) => b.score - a.score)
  const [strongest] = grounds
  return strongest && { reason: REFUSABLE[strongest.category as Refusable], grounds }
}

/** Decline what the policy refuses: a decision like a person's, but for who made it; never another one, and never over a person's. */
export function refuse(submission: Submission, { reason, statement }: Pick<Refused, 'reason' | 'statement'>, now: string): Step {
  const refusal = refusalOf(submission)
  if (refusal?.reason !== reason) return unchanged
  const decision = {
    outcome: 'decline' as const,
    at: now,
    by: { id: `machine:${POLICY.id}`, name: 'machine' },
    basis: submission.version,
    reason,
    ...(statement && { statement }),
    automated: [...new Set(refusal.grounds.map(({ category }) => category))],
  }
  return changed(submission, { status: 'declined', decision }, { event: 'decided:decline', actor: POLICY, reason, ...(statement && { statement }) }, now)
}
