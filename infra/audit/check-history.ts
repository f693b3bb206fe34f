import { brokenSeals, hashEntry } from '../../shared/entry-hash.ts'
import type { Entry, Submission } from '../../shared/submission.ts'
import type { Mistake } from './report.ts'

export interface CheckedHistory {
  mistakes: Mistake[]
  /** The hash of each entry by its number. */
  hashes: Map<number, string>
  entries: number
  forgotten: number
}

/** Check that the history of a submission is whole and in order, that each entry is the one that the next one names, and that it led to what is there. */
export async function checkHistory(submission: Submission, spilled: readonly Entry[]): Promise<CheckedHistory> {
  const { id, city, version, status, history } = submission
  // Where a save was lost, entries are in both places.
  const whole = [...spilled.filter(({ seq }) => seq <= submission.spilled), ...history]
  const mistakes: Mistake[] = []
  const wrong = (entry: number, expected: string, found: string) => mistakes.push({ city, submission: id, entry, expected, found })

  const bySeq = new Map<number, Entry>()
  const hashes = new Map<number, string>()
  let forgotten = 0
  for (const [index, entry] of whole.entries()) {
    const before = whole[index - 1]
    if (bySeq.has(entry.seq)) wrong(entry.seq, 'it once', 'it twice')
    if (before && before.seq > entry.seq) wrong(entry.seq, `it before entry ${before.seq}`, 'it behind it')
    bySeq.set(entry.seq, entry)
    hashes.set(entry.seq, await hashEntry(entry))
    for (const part of await brokenSeals(entry)) wrong(entry.seq, `the ${NAMES[part]} that it was sealed with`, 'another one')
    forgotten += Object.values(entry.seals ?? {}).filter(({ salt }) => salt === undefined).length
  }

  for (let seq = 1; seq <= Math.max(version, ...bySeq.keys()); seq++) {
    const [entry, next] = [bySeq.get(seq), bySeq.get(seq + 1)]
    if (seq > version) wrong(seq, `the history of version ${version} to have ended`, 'an entry')
    if (!entry) wrong(seq, `entries 1 to ${version}`, 'none')
    else if (next && next.prev !== hashes.get(seq)) wrong(seq, `${next.prev ?? 'no hash'}, by which entry ${seq + 1} names it`, hashes.get(seq) ?? '')
  }
  const first = bySeq.get(1)
  if (first?.prev !== undefined) wrong(1, 'nothing before it', `that it names ${first.prev}`)
  const last = whole.at(-1)
  if (last && last.to !== status) wrong(last.seq, `a submission that is ${last.to}`, `one that is ${status}`)
  return { mistakes, hashes, entries: whole.length, forgotten }
}

const NAMES = { who: 'name', note: 'note' }
