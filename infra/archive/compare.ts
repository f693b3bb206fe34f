import { hashEntry } from '../../shared/entry-hash.ts'
import type { Entry, Submission } from '../../shared/submission.ts'

/** What an archive's submission is to the one that is there: its history is the same, goes on, ends earlier, or is another one. */
export type Relation = 'same' | 'newer' | 'older' | 'other'

export interface Whole {
  submission: Submission
  /** Entries of its history that were moved out. */
  spilled: readonly Entry[]
}

/** Each entry names the one before it by its hash, which stays when persons are forgotten: of two histories one goes on with the other where it holds its last entry. */
export async function compare(archived: Whole, there: Whole): Promise<Relation> {
  const [ours, theirs] = [await lastOf(archived), await lastOf(there)]
  if (ours === theirs && archived.submission.version === there.submission.version) return 'same'
  if (archived.submission.version > there.submission.version && (await holds(archived, theirs))) return 'newer'
  if (archived.submission.version < there.submission.version && (await holds(there, ours))) return 'older'
  return 'other'
}

/** A submission begins without an entry. */
const lastOf = async ({ submission }: Whole) => {
  const last = submission.history.at(-1)
  return last && (await hashEntry(last))
}

async function holds({ submission, spilled }: Whole, hash: string | undefined): Promise<boolean> {
  if (hash === undefined) return true
  for (const entry of [...submission.history, ...spilled]) if ((await hashEntry(entry)) === hash) return true
  return false
}
