import { useState } from 'preact/hooks'
import type { BulkResult, QueueItem } from '../../shared/desk.ts'
import type { Reason } from '../../shared/reasons.ts'
import { ProblemError } from '../lib/api.ts'
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

/** Decide on many, part by part. */
export function useBulk(): Bulk {
  const [run, setRun] = useState<Run>()
  return {
    run,
    async decide(decision, targets, onPart) {
      let results: readonly BulkResult[] = []
      setRun({ decision, targets, results, isOver: false })
      for (let from = 0; from < targets.length; from += PART) {
        const part = targets.slice(from, from + PART)
        const told = await decidePart(decision, part)
        results = [...results, ...told]
        setRun({ decision, targets, results, isOver: results.length === targets.length })
        onPart?.(told)
      }
      return results
    },
    close: () => setRun(undefined),
  }
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
