import { useEffect, useState } from 'preact/hooks'
import type { ClaimAnswer, DeskItem } from '../../shared/desk.ts'
import { claim, readItem, release } from './calls.ts'

/** Milliseconds between two signs of life; the server forgets a claim after 90 seconds. */
const HEARTBEAT = 30_000

/** One submission at the desk. `reload` reads it anew and answers it; what is shown stays until then. */
export function useItem(id: string): { item: DeskItem | undefined; error: unknown; reload: () => Promise<DeskItem | undefined> } {
  const [item, setItem] = useState<DeskItem>()
  const [error, setError] = useState<unknown>()
  const reload = async () => {
    try {
      const fresh = await readItem(id)
      setItem(fresh)
      setError(undefined)
      return fresh
    } catch (failure) {
      setError(failure)
      return undefined
    }
  }
  useEffect(() => {
    reload()
  }, [id])
  // Renditions that are still being made: look again until the pictures are there.
  const unfinished = item?.photos.some(({ status }) => status === 'received' || status === 'prepared')
  useEffect(() => {
    if (!unfinished) return
    const timer = setInterval(reload, 3000)
    return () => clearInterval(timer)
  }, [id, unfinished])
  return { item, error, reload }
}

/** Tell the others that someone looks at this, as long as it is open. Answers who does. */
export function useClaim(id: string, active: boolean): ClaimAnswer | undefined {
  const [holder, setHolder] = useState<ClaimAnswer>()
  useEffect(() => {
    if (!active) return
    const beat = () => {
      // A claim is a courtesy: when it can't be told, the decision's version still guards.
      if (document.visibilityState === 'visible') claim(id).then(setHolder, () => undefined)
    }
    beat()
    const timer = setInterval(beat, HEARTBEAT)
    return () => {
      clearInterval(timer)
      release(id).catch(() => undefined)
    }
  }, [id, active])
  return holder
}
