import type { SubmissionAnswer } from '../../shared/api-submission.ts'
import { useSay } from '../lib/words.tsx'

interface StatementGroundsProps {
  statement: NonNullable<NonNullable<SubmissionAnswer['decision']>['statement']>
  /** What automatic checks had to do with it. */
  detection?: string | undefined
}

/** What a decision rests on, and whether anybody or anything had pointed at it. */
export function StatementGrounds({ statement: { ground, rule, reported }, detection }: StatementGroundsProps) {
  const say = useSay()
  return (
    <p class="quiet">
      {[
        rule ? say(`statement.${ground}-rule`, { rule }) : say(`statement.${ground}`),
        ...(reported ? [say('statement.reported')] : []),
        ...(detection ? [detection] : []),
      ].join(' ')}
    </p>
  )
}
