import { useEffect, useState } from 'preact/hooks'
import type { ClaimAnswer } from '../../shared/desk-item.ts'
import { claim, release } from './calls.ts'

/** Milliseconds between two signs of life; the server forgets a claim after five minutes. */
const HEARTBEAT = 60_000

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
    // What is under way: a release that overtook it would leave a claim of nobody behind.
    let told = Promise.resolve()
    const beat = () => {
      // A claim that can't be told is told with the next beat; meanwhile the decision's version still guards.
      if (document.visibilityState === 'visible') told = claim(id).then(setHolder, () => undefined)
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
      told.then(letGo)
    }
  }, [id, active])
  return {
    other: holder && !holder.mine ? holder : undefined,
    async takeOver() {
      setHolder(await claim(id, { takeOver: true }))
    },
  }
}
