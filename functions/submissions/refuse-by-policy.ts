import type { Event, Step } from '../../shared/lifecycle.ts'
import { refusalOf } from '../../shared/refusal-step.ts'
import type { Submission } from '../../shared/submission.ts'
import type { Context } from '../context.ts'
import { verdictOf } from '../moderation/policy.ts'
import { applyEvent } from './apply-event.ts'
import { makeStatement } from './make-statement.ts'
import { policyFor } from './policy-for.ts'

/**
 * Apply what a machine tells of a submission. Where that brings it to review and its city has it refused by machine, it is declined in
 * the same write, so that it is in nobody's queue for a moment.
 */
export async function applyOrRefuse(context: Context, id: string, event: Event): Promise<Step> {
  const step = await applyEvent(context, id, event, submission => refusalFor(context, submission))
  const last = step.kind === 'changed' ? step.submission.history.at(-1) : undefined
  if (last?.event === 'decided:decline') context.log.info({ submission: id, reason: last.reason }, 'declined by the policy of its city')
  return step
}

/**
 * After a change, for what was in review before its city wanted that: decline a submission that it has refused by machine. Whatever keeps it
 * from being done leaves the submission to a person; done twice it is done once.
 */
export async function refuseByPolicy(context: Context, id: string): Promise<void> {
  const submission = await context.submissions.get(id)
  const refused = submission && (await refusalFor(context, submission))
  if (!refused) return
  const step = await applyEvent(context, id, refused)
  if (step.kind === 'changed') context.log.info({ submission: id, reason: refused.reason }, 'declined by the policy of its city')
}

/** The event by which a submission is declined, if its city wants that of a machine and gives the reason. */
async function refusalFor(context: Context, submission: Submission): Promise<Extract<Event, { kind: 'refused' }> | undefined> {
  const refusal = refusalOf(submission)
  if (!refusal) return undefined
  const city = await context.catalog.city(submission.city)
  if (!city?.reasons.includes(refusal.reason) || verdictOf(refusal.grounds, await policyFor(context, submission)) !== 'refuse') return undefined
  return { kind: 'refused', reason: refusal.reason, statement: await makeStatement(context, { city, submission, reason: refusal.reason }) }
}
