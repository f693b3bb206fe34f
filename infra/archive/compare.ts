import { canonicalJson } from '../../shared/canonical-json.ts'
import type { Entry, Submission } from '../../shared/submission.ts'

/** What an archive's submission is to the one that is there: its history is the same, goes on, ends earlier, or is another one. */
export type Relation = 'same' | 'newer' | 'older' | 'other'

export interface Whole {
  submission: Submission
  /** Entries of its history that were moved out. */
  spilled: readonly Entry[]
}

/** Each entry names the one before it by its hash: of two histories one goes on with the other where it holds its last entry. */
export function compare(archived: Whole, there: Whole): Relation {
  const [ours, theirs] = [lastOf(archived), lastOf(there)]
  if (ours === theirs && archived.submission.version === there.submission.version) return 'same'
  if (archived.submission.version > there.submission.version && holds(archived, theirs)) return 'newer'
  if (archived.submission.version < there.submission.version && holds(there, ours)) return 'older'
  return 'other'
}

/** A submission begins without an entry. */
const lastOf = ({ submission }: Whole) => {
  const last = submission.history.at(-1)
  return last && canonicalJson(last)
}

const holds = ({ submission, spilled }: Whole, entry: string | undefined) =>
  entry === undefined || [...submission.history, ...spilled].some(each => canonicalJson(each) === entry)
