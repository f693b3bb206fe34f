import type { Erasure } from '../ports.ts'

/** What counts of each submission: that it is gone for good, else when its story was last taken down. */
export function lastFates(erasures: readonly Erasure[]): Map<string, Erasure> {
  const fates = new Map<string, Erasure>()
  for (const each of erasures) if (fates.get(each.id)?.fate !== 'gone') fates.set(each.id, each)
  return fates
}
