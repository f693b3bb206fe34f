import { type Finding, type Grounds, isNote, type TextFinding, VERDICTS, type Verdict } from '../../shared/moderation.ts'
import { type Policy, policyOver, scoreOf } from '../../shared/policy.ts'

type Found = Pick<Finding | TextFinding, 'category' | 'score'>

export interface Judgement {
  verdict: Verdict
  grounds: Grounds
}

/**
 * What a policy makes of the findings about a photo or about words, and why. A check that did not run always holds and refuses nothing,
 * as does a score beyond 0 to 1; a note does neither. More findings never make it milder, and their order does not matter.
 */
export function judge(findings: readonly Found[], policy: Policy): Judgement {
  const { hold, refuse } = policyOver(policy)
  const holdsFrom: Partial<Record<Found['category'], number | 'never'>> = { ...hold, unavailable: 0 }
  const refusesFrom: typeof holdsFrom = refuse ?? {}
  const weighed = findings
    .filter(finding => !isNote(finding))
    .flatMap(({ category, score }): ({ verdict: Verdict } & Grounds[number])[] => {
      // A category that is new to us is one to look at.
      const [held, refused] = [scoreOf(holdsFrom[category] ?? 0), scoreOf(refusesFrom[category])]
      const isSure = isScore(score)
      if (isSure && score >= refused) return [{ verdict: 'refuse', category, score, from: refused }]
      return held === Number.POSITIVE_INFINITY || (isSure && score < held) ? [] : [{ verdict: 'hold', category, score: isSure ? score : 1, from: held }]
    })
  const verdict = VERDICTS.findLast(each => weighed.some(one => one.verdict === each)) ?? 'pass'
  const strongest = new Map<string, Grounds[number]>()
  for (const { verdict: its, ...ground } of weighed.toSorted((a, b) => a.score - b.score)) if (its === verdict) strongest.set(ground.category, ground)
  return { verdict, grounds: [...strongest.values()].toSorted((a, b) => b.score - a.score || (a.category < b.category ? -1 : 1)) }
}

/** A score that is none is to be looked at. */
const isScore = (score: number) => score >= 0 && score <= 1

export const verdictOf = (findings: readonly Found[], policy: Policy): Verdict => judge(findings, policy).verdict
