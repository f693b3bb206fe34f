/** What must not come back with a restored backup, kept outside the table and applied again after a restore. */
export interface Erasures {
  /** `gone`: erased or withdrawn, for good. `retracted`: a story was taken from the public, and what older backups show of it counts no more. */
  /** `at`: since when, now unless it is given; what was said of the same moment is not added again. */
  add(id: string, fate: Fate, at?: string): Promise<void>
  /** Add what another list says, each at its own time; what is known already is left. */
  join(others: readonly Erasure[]): Promise<void>
  /** Everything that was said, in the order of time. */
  all(): Promise<Erasure[]>
}
export type Fate = 'gone' | 'retracted'

/** `at` is ISO 8601 in UTC. */
export interface Erasure {
  at: string
  id: string
  fate: Fate
}
