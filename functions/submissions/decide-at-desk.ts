import { type Member, memberId } from '../../shared/member.ts'
import type { Context } from '../context.ts'
import { type DecisionBody, decide } from './decide.ts'
import { expectUnclaimed } from './desk-claim.ts'

/** Decide at the desk, where what somebody else looks at has to be taken over first. The member's own claim ends with it. */
export async function decideAtDesk(context: Context, member: Member, id: string, body: DecisionBody) {
  await expectUnclaimed(context, member, id, ({ decision }, me) => decision?.by.id === me && decision.basis === body.version)
  const answer = await decide(context, member, id, body)
  await context.notes.release(id, memberId(member))
  return answer
}
