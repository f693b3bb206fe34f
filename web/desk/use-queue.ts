import { useEffect, useRef, useState } from 'preact/hooks'
import type { QueueAnswer, QueueItem } from '../../shared/desk.ts'
import { type Filter, readQueue } from './calls.ts'

/** Milliseconds after which a list that is looked at is read again. */
const REFRESH = 60_000

export interface QueueState {
  /** Undefined before the first answer. */
  items: readonly QueueItem[] | undefined
  counts: QueueAnswer['counts'] | undefined
  hasMore: boolean
  error: unknown
  reload(): Promise<void>
  more(): Promise<void>
  /** Take one out that was just decided, before the server says so. */
  drop(id: string): void
  /** The one after this in the list, or the first when this is not in it. */
  after(id: string): QueueItem | undefined
  before(id: string): QueueItem | undefined
}

/** The list of one view, kept while one goes through its items, and read again when one comes back to it. */
export function useQueue({ city, view }: Filter): QueueState {
  const [answer, setAnswer] = useState<QueueAnswer>()
  const [error, setError] = useState<unknown>()
  const asked = useRef('')
  const isLong = useRef(false)
  const key = `${city ?? ''} ${view}`

  const reload = async () => {
    asked.current = key
    try {
      const fresh = await readQueue({ city, view })
      if (asked.current !== key) return
      setAnswer(fresh)
      setError(undefined)
    } catch (failure) {
      if (asked.current === key) setError(failure)
    }
  }

  const more = async () => {
    if (!answer?.next) return
    try {
      const page = await readQueue({ city, view }, answer.next)
      if (asked.current === key) setAnswer({ ...page, items: [...answer.items, ...page.items] })
    } catch (failure) {
      setError(failure)
    }
  }

  useEffect(() => {
    setAnswer(undefined)
    reload()
    const refresh = () => document.visibilityState === 'visible' && !isLong.current && reload()
    const timer = setInterval(refresh, REFRESH)
    document.addEventListener('visibilitychange', refresh)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', refresh)
    }
  }, [key])

  // A list that was made longer by hand is not cut short by a refresh.
  const items = answer?.items
  isLong.current = (items?.length ?? 0) > 30
  const at = (id: string) => items?.findIndex(each => each.id === id) ?? -1
  return {
    items,
    counts: answer?.counts,
    hasMore: answer?.next !== undefined,
    error,
    reload,
    more,
    drop: id => setAnswer(now => now && { ...now, items: now.items.filter(each => each.id !== id) }),
    after: id => items?.[at(id) + 1],
    before: id => (at(id) > 0 ? items?.[at(id) - 1] : undefined),
  }
}
