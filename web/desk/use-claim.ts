import { useEffect, useState } from 'preact/hooks'
import type { ClaimAnswer } from '../../shared/desk-item.ts'
import { claim, release } from './calls.ts'

/** Milliseconds between two signs of life; the server forgets a claim after five minutes. */
const HEARTBEAT = 60_000

/** The last call about each submission that is under way. */
const underWay = new Map<string, Promise<unknown>>()

/**
 * One call about a submission after the other: a release that overtook a claim would leave a claim of nobody behind, and one that
 * comes after the claim of who is back already would take it away.
 */
function inTurn<Answer>(id: string, call: () => Promise<Answer>): Promise<Answer> {
  const answer = (underWay.get(id) ?? Promise.resolve()).then(call, call)
  const settled: Promise<unknown> = answer.catch(() => undefined).then(() => underWay.get(id) === settled && underWay.delete(id))
  underWay.set(id, settled)
  return answer
}

interface ClaimState {
  /** Somebody else who looks at it. */
  other: ClaimAnswer | undefined
  takeOver(): Promise<void>
}

/** Tell the others that someone looks at this, as long as it is open and seen. */
export function useClaim(id: string, active: boolean): ClaimState {
  const [holder, setHolder] = useState<ClaimAnswer>()
  useEffect(() => {
    if (!active) return
    const beat = () => {
      // A claim that can't be told is told with the next beat; meanwhile the decision's version still guards.
      if (document.visibilityState === 'visible') inTurn(id, () => claim(id)).then(setHolder, () => undefined)
    }
    beat()
    const timer = setInterval(beat, HEARTBEAT)
    const letGo = () => {
      release(id).catch(() => undefined)
    }
    document.addEventListener('visibilitychange', beat)
    // There is no time to wait for anything.
    addEventListener('pagehide', letGo)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', beat)
      removeEventListener('pagehide', letGo)
      inTurn(id, () => release(id)).catch(() => undefined)
    }
  }, [id, active])
  return {
    other: holder && !holder.mine ? holder : undefined,
    async takeOver() {
      setHolder(await inTurn(id, () => claim(id, { takeOver: true })))
    },
  }
}
