import { useEffect, useRef } from 'preact/hooks'
import type { BulkResult } from '../../shared/desk-queue.ts'
import { problemType } from '../../shared/problem.ts'
import { useSay } from '../lib/words.tsx'
import { Button } from '../ui/button.tsx'
import { deskHref } from './route.ts'
import { sayProblem } from './say-failure.ts'
import type { BulkDecision, Run, Target } from './use-bulk.ts'

interface BulkResultsProps {
  run: Run
  onRetry: (decision: BulkDecision, targets: readonly Target[]) => void
  onClose: () => void
}

/** Whoever comes back to the queue is not taken to it again. */
const told = new WeakSet<Run>()

/** How far it is, then what came of each that was not simply done. */
export function BulkResults({ run, onRetry, onClose }: BulkResultsProps) {
  const { decision, targets, results, isOver } = run
  const say = useSay()
  const heading = useRef<HTMLHeadingElement>(null)
  const notDone = results.flatMap(each => (each.result === 'done' ? [] : [each]))
  const again = targets.filter(({ id }) => notDone.some(each => each.id === id && canPass(each)))
  const titleOf = (id: string) => targets.find(each => each.id === id)?.title ?? say('desk.untitled')
  useEffect(() => {
    if (!isOver || told.has(run)) return
    told.add(run)
    heading.current?.focus()
  }, [run])
  return (
    <section class="bulk" aria-label={say('desk.bulk')}>
      <div class="bulk-results">
        <h2 ref={heading} tabIndex={-1}>
          {isOver ? say('desk.bulk-over', { done: results.length - notDone.length, all: targets.length }) : say('desk.bulk-running')}
        </h2>
        {!isOver && (
          <>
            <progress class="bulk-progress" max={targets.length} value={results.length} aria-label={say('desk.bulk-running')} />
            <p role="status">{say('desk.bulk-progress', { done: results.length, all: targets.length })}</p>
          </>
        )}
        {notDone.length > 0 && (
          <ul class="plain bulk-list">
            {notDone.map(each => (
              <li key={each.id}>
                <a href={deskHref(each.id)}>{titleOf(each.id)}</a>
                <span class={each.result === 'changed' ? 'flag flag-warning' : 'flag flag-declined'}>{say(`desk.bulk-${each.result}`)}</span>
                <span class="bulk-why">{whyOf(each)}</span>
              </li>
            ))}
          </ul>
        )}
        {isOver && (
          <div class="reason-buttons">
            {again.length > 0 && <Button onClick={() => onRetry(decision, again)}>{say('desk.bulk-again', { count: again.length })}</Button>}
            <Button onClick={onClose}>{say('ui.close')}</Button>
          </div>
        )}
      </div>
    </section>
  )

  function whyOf({ code, detail, by, at }: NotDone): string {
    return sayProblem(say, { type: problemType(code), title: '', status: 0, detail, ...(by && { by }), ...(at && { at }) })
  }
}

type NotDone = Exclude<BulkResult, { result: 'done' }>

/** The same may succeed later without anyone changing anything. */
const canPass = ({ code }: NotDone) => code === 'unavailable' || code === 'internal' || code === 'too-many' || code === 'claimed'
