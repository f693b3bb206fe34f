import { isWaiting } from '../../shared/hand-steps.ts'
import { mayModerate, memberId } from '../../shared/member.ts'
import type { Submission } from '../../shared/submission.ts'
import type { Context } from '../context.ts'

/** After so long without an answer a colleague who was asked is reminded: of most questions nobody has to be. */
const HOURS = 24

/** The mail to a colleague who was asked for a second opinion, from when on: one a question, while nobody has decided. */
export function reminderOf({ status, opinion }: Submission): { name: string; at: Date } | undefined {
  if (!opinion || !isWaiting(status)) return undefined
  return { name: `opinion-${opinion.basis}`, at: new Date(Date.parse(opinion.at) + HOURS * 3_600_000) }
}

/** Where the colleague is reached who was asked, if they still may decide and want mail. */
export async function whomToRemind(
  { catalog }: Pick<Context, 'catalog'>,
  submission: Submission,
): Promise<{ to: string; lang: string | undefined } | undefined> {
  const { opinion } = submission
  const member = opinion && (await catalog.members()).find(each => memberId(each) === opinion.to.id)
  if (!member?.email || member.digest === 'off' || !mayModerate(member, submission)) return undefined
  return { to: member.email, lang: member.lang }
}
