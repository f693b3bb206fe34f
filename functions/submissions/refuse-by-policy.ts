import { refusalOf } from '../../shared/refusal-step.ts'
import type { Context } from '../context.ts'
import { verdictOf } from '../moderation/policy.ts'
import { applyEvent } from './apply-event.ts'
import { makeStatement } from './make-statement.ts'
import { policyFor } from './policy-for.ts'

/**
 * After a change: decline a submission that its city has refused by machine, if the city still wants that and gives the reason. Whatever
 * keeps it from being done leaves the submission to a person; done twice it is done once.
 */
export async function refuseByPolicy(context: Context, id: string): Promise<void> {
  const { submissions, catalog, log } = context
  const submission = await submissions.get(id)
  const refusal = submission && refusalOf(submission)
  if (!refusal) return
  const city = await catalog.city(submission.city)
  if (!city?.reasons.includes(refusal.reason) || verdictOf(refusal.grounds, await policyFor(context, submission)) !== 'refuse') return
  const statement = await makeStatement(context, city, submission, refusal.reason)
  const step = await applyEvent(context, id, { kind: 'refused', reason: refusal.reason, statement })
  if (step.kind === 'changed') log.info({ submission: id, reason: refusal.reason }, 'declined by the policy of its city')
}
