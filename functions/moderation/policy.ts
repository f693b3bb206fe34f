import { DEFAULT_POLICY, type Finding, isNote, type Policy, type TextFinding, type Verdict } from '../../shared/moderation.ts'

/**
 * What a city's policy makes of the findings about a photo or about words: `hold` asks for a careful look, `pass` for an ordinary one.
 * A check that did not run always holds, a category that the policy does not name is held as the default policy says,
 * and a note never holds.
 */
export function verdictOf(findings: readonly (Finding | TextFinding)[], { hold }: Policy): Verdict {
  const from: Partial<Record<(Finding | TextFinding)['category'], number>> = { ...DEFAULT_POLICY.hold, ...hold, unavailable: 0 }
  // A score that is not a number holds too.
  return findings.some(finding => !isNote(finding) && !(finding.score < (from[finding.category] ?? 0))) ? 'hold' : 'pass'
}
