import { useEffect, useState } from 'preact/hooks'
import type { ClaimAnswer } from '../../shared/desk.ts'
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
    const beat = () => {
      // A claim that can't be told is told with the next beat; meanwhile the decision's version still guards.
      if (document.visibilityState === 'visible') claim(id).then(setHolder, () => undefined)
    }
    beat()
    const timer = setInterval(beat, HEARTBEAT)
    const leave = () => {
      release(id).catch(() => undefined)
    }
    document.addEventListener('visibilitychange', beat)
    addEventListener('pagehide', leave)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', beat)
      removeEventListener('pagehide', leave)
      leave()
    }
  }, [id, active])
  return {
    other: holder && !holder.mine ? holder : undefined,
    async takeOver() {
      setHolder(await claim(id, { takeOver: true }))
    },
  }
}
