import { useEffect, useState } from 'preact/hooks'
import type { BulkResult, QueueItem } from '../../shared/desk-queue.ts'
import type { Reason } from '../../shared/reasons.ts'
import { ProblemError } from '../lib/api.ts'
import { forgetRun, holdRun, keepRun, takeUpRun } from './bulk-store.ts'
import { decideMany } from './calls.ts'

/** Submissions of one request, so that progress can be seen. */
const PART = 10

export interface BulkDecision {
  outcome: 'publish' | 'decline' | 'reverse'
  reason?: Reason
  explanation?: string
}

export type Target = Pick<QueueItem, 'id' | 'version' | 'revision' | 'title'>

/** What is done, or was done, with many at once. */
export interface Run {
  decision: BulkDecision
  targets: readonly Target[]
  results: readonly BulkResult[]
  isOver: boolean
}

export interface Bulk {
  run: Run | undefined
  /** Answers what came of each. What no answer came for can be asked again. */
  decide(decision: BulkDecision, targets: readonly Target[], onPart?: (results: readonly BulkResult[]) => void): Promise<readonly BulkResult[]>
  close(): void
}

/** What this tab shows; it goes on while another page of the desk is looked at. */
let current: { id: string; by: string; run: Run } | undefined
const listeners = new Set<() => void>()

function put(next: typeof current): void {
  if (current && current.id !== next?.id) forgetRun(current.id)
  current = next
  if (next) keepRun(next.id, { ...next.run, by: next.by })
  for (const listener of listeners) listener()
}

/** Decide on many, part by part. What came of them is kept in the browser until it is closed; `by` is the key of the member. */
export function useBulk(by: string): Bulk {
  const [run, setRun] = useState(current?.run)
  useEffect(() => {
    const update = () => setRun(current?.run)
    update()
    listeners.add(update)
    if (!current) takeUpRun(by).then(found => found && !current && put({ ...found, by }))
    return () => {
      listeners.delete(update)
    }
  }, [])
  return { run, decide: (decision, targets, onPart) => decideAll(by, decision, targets, onPart), close: () => put(undefined) }
}

async function decideAll(
  by: string,
  decision: BulkDecision,
  targets: readonly Target[],
  onPart: Parameters<Bulk['decide']>[2],
): Promise<readonly BulkResult[]> {
  const id = crypto.randomUUID()
  holdRun(id)
  let results: readonly BulkResult[] = []
  const show = () => put({ id, by, run: { decision, targets, results, isOver: results.length === targets.length } })
  show()
  for (let from = 0; from < targets.length; from += PART) {
    const told = await decidePart(decision, targets.slice(from, from + PART))
    results = [...results, ...told]
    show()
    onPart?.(told)
  }
  return results
}

async function decidePart(decision: BulkDecision, part: readonly Target[]): Promise<readonly BulkResult[]> {
  try {
    return (await decideMany({ ...decision, items: part.map(({ id, version, revision }) => ({ id, version, revision })) })).results
  } catch (error) {
    // No answer came, or none for each: whatever came of them, a repeat is harmless and tells.
    const code = error instanceof ProblemError ? error.code : 'unavailable'
    return part.map(({ id }) => ({ id, result: 'failed', code, detail: '' }))
  }
}
