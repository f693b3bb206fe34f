import type { Position } from '../../shared/cursor.ts'
import type { Entry, Status, Submission } from '../../shared/submission.ts'

/** Submissions as single versioned items. Every write leaves a hint for the change feed in the same transaction. */
export interface Submissions {
  get(id: string): Promise<Submission | undefined>
  exists(id: string): Promise<boolean>
  /** False when the id exists already. */
  create(submission: Submission): Promise<boolean>
  /** Store `submission` if the stored version is still `expected`; false when it moved. */
  save(submission: Submission, expected: number): Promise<boolean>
  /** Move history entries to items of their own; repeating is harmless. Does not touch the item. */
  spill(id: string, entries: readonly Entry[]): Promise<void>
  /** Entries that were moved out, oldest first. */
  spilled(id: string): Promise<Entry[]>
  /** Write entries that were moved out anew, such as ones that forget persons. */
  respill(id: string, entries: readonly Entry[]): Promise<void>
  /** One page in order of arrival (or of creation before arrival), by city and status. */
  queue(query: { cities: readonly string[]; statuses: readonly Status[]; oldestFirst: boolean; after?: Position; limit: number }): Promise<Submission[]>
  /** Since when the oldest of a city wait in some statuses, so many at most, the oldest first; what moved just before may be missing. */
  waitingSince(city: string, statuses: readonly Status[], limit: number): Promise<string[]>
  /** How many are in each of some statuses, over some cities; none is not named. Every one is read to be counted: that stops at `most` in each city and status. */
  counts(cities: readonly string[], statuses: readonly Status[], most: number): Promise<Partial<Record<Status, number>>>
  /** Ids of a city in a status that were last changed before a time, for upkeep; those that `isKept` (shared/erasure-steps.ts) are not named. */
  due(query: { city: string; status: Status; before: string; limit: number }): Promise<string[]>
}

/** Every submission there is, for commands that go over everything: no request may. */
export interface Inventory {
  /** Ids in pages of any size. What is there from beginning to end is named once, in any order. */
  ids(): AsyncIterable<readonly string[]>
}
