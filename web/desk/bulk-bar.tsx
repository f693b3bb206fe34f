import { useRef, useState } from 'preact/hooks'
import type { DeskCity } from '../../shared/desk.ts'
import type { BulkResult, QueueItem } from '../../shared/desk-queue.ts'
import { LIMITS } from '../../shared/limits.ts'
import type { Reason } from '../../shared/reasons.ts'
import { useSay } from '../lib/words.tsx'
import { BulkForm } from './bulk-form.tsx'
import { BulkResults } from './bulk-results.tsx'
import { useKeys } from './keys.ts'
import type { Message } from './status-line.tsx'
import type { Bulk, BulkDecision, Target } from './use-bulk.ts'
import type { QueueState } from './use-queue.ts'
import type { Selection } from './use-selection.ts'

interface BulkBarProps {
  selection: Selection
  items: readonly QueueItem[]
  /** Of the items. */
  cities: readonly DeskCity[]
  /** Those that every city of the selection offers. */
  reasons: readonly Reason[]
  queue: QueueState
  bulk: Bulk
  announce: (message: Message | undefined) => void
}

const TOLD = { publish: 'desk.bulk-published', decline: 'desk.bulk-declined', reverse: 'desk.bulk-undone' } as const

/** What can be done with the rows that are selected, at once, and what came of it for each. */
export function BulkBar({ selection, items, cities, reasons, queue, bulk, announce }: BulkBarProps) {
  const say = useSay()
  const [asking, setAsking] = useState<'publish' | 'decline'>()
  const opener = useRef<Element | null>(null)
  const chosen = items.filter(({ id }) => selection.has(id))
  const targetsOf = (outcome: 'publish' | 'decline') => (outcome === 'publish' ? chosen.filter(({ held }) => !held) : chosen)
  const ask = (outcome: 'publish' | 'decline') => {
    if (chosen.length === 0) return
    opener.current = document.activeElement
    setAsking(outcome)
  }
  const close = () => {
    setAsking(undefined)
    if (opener.current instanceof HTMLElement) opener.current.focus()
  }
  const takeOut = (told: readonly BulkResult[]) => queue.drop(told.filter(({ result }) => result === 'done').map(({ id }) => id))

  const putBack = (told: readonly BulkResult[]) => queue.restore(told.filter(({ result }) => result === 'done').map(({ id }) => id))

  const run = async (decision: BulkDecision, targets: readonly Target[]) => {
    setAsking(undefined)
    const isUndo = decision.outcome === 'reverse'
    const results = await bulk.decide(decision, targets, isUndo ? putBack : takeOut)
    if (!isUndo) selection.clear()
    const done = results.filter(({ result }) => result === 'done').length
    announce({
      text: say(TOLD[decision.outcome], { count: done }),
      ...(!isUndo && done > 0 && { undo: () => undo(results, targets) }),
    })
    if (done === results.length) bulk.close()
    else if (!isUndo) queue.reload()
  }
  const undo = (results: readonly BulkResult[], targets: readonly Target[]) => {
    const versions = new Map(results.flatMap(each => (each.result === 'done' ? [[each.id, each.version]] : [])))
    const done = targets.flatMap(target => {
      const version = versions.get(target.id)
      return version === undefined ? [] : [{ ...target, version }]
    })
    return run({ outcome: 'reverse', reason: 'mistake' }, done)
  }

  // The keys are those of what is seen: what came of the last ones lies over the bar.
  useKeys(
    bulk.run
      ? bulk.run.isOver
        ? { Escape: bulk.close }
        : {}
      : chosen.length > 0 && !asking
        ? { p: () => ask('publish'), d: () => ask('decline'), Escape: selection.clear }
        : {},
  )

  if (bulk.run) return <BulkResults run={bulk.run} onRetry={run} onClose={bulk.close} />
  if (chosen.length === 0) return null
  return (
    <section class="bulk" aria-label={say('desk.bulk')}>
      {asking ? (
        <BulkForm
          outcome={asking}
          count={targetsOf(asking).length}
          leftOut={chosen.length - targetsOf(asking).length}
          cities={cities}
          reasons={reasons}
          onCancel={close}
          onSubmit={decision => run(decision, targetsOf(asking))}
        />
      ) : (
        <div class="bulk-bar">
          <p role="status">
            {say('desk.bulk-selected', { count: chosen.length })}
            {chosen.length === LIMITS.bulk && ` · ${say('desk.bulk-most', { most: LIMITS.bulk })}`}
          </p>
          <button type="button" class="button" onClick={() => ask('publish')}>
            {say('desk.publish')} <kbd>P</kbd>
          </button>
          <button type="button" class="button button-danger" onClick={() => ask('decline')}>
            {say('desk.decline')} <kbd>D</kbd>
          </button>
          <button type="button" class="button button-quiet" onClick={selection.clear}>
            {say('desk.bulk-clear')} <kbd>Esc</kbd>
          </button>
        </div>
      )}
    </section>
  )
}
