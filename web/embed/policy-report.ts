import { type Missing, missingIn, type Need, readPolicies } from '../../shared/content-policy.ts'

/** What a pasted policy says to what a page needs. */
export type PolicyReport =
  | { kind: 'empty' }
  | { kind: 'no-policy' }
  | { kind: 'fine'; policies: number }
  | { kind: 'missing'; policies: number; missing: Missing[] }

/** Check a pasted text; of several needs with the same answer one is told. */
export function reportOn(pasted: string, needs: readonly Need[]): PolicyReport {
  if (!pasted.trim()) return { kind: 'empty' }
  const policies = readPolicies(pasted)
  if (policies.length === 0) return { kind: 'no-policy' }
  const all = missingIn(policies, needs)
  const missing = all.filter((each, index) => all.findIndex(other => other.policy === each.policy && other.fix === each.fix) === index)
  return missing.length > 0 ? { kind: 'missing', policies: policies.length, missing } : { kind: 'fine', policies: policies.length }
}
