import { useEffect, useState } from 'preact/hooks'
import type { DeskItem } from '../../shared/desk-item.ts'
import { takeAhead } from './ahead.ts'
import { readItem } from './calls.ts'
import { isRemade } from './remaking.tsx'

/** One submission at the desk, at once where it was loaded ahead. `reload` reads it anew and answers it; what is shown stays until then. */
export function useItem(id: string): { item: DeskItem | undefined; error: unknown; reload: () => Promise<DeskItem | undefined> } {
  const [item, setItem] = useState(() => takeAhead(id))
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
  // Someone waits for what was just covered.
  const pause = item?.photos.some(isRemade) ? 1000 : 3000
  useEffect(() => {
    if (!unfinished) return
    const timer = setInterval(reload, pause)
    return () => clearInterval(timer)
  }, [id, unfinished, pause])
  return { item, error, reload }
}
