import { useRef, useState } from 'preact/hooks'
import { LIMITS } from '../../shared/limits.ts'

export interface Selection {
  ids: readonly string[]
  has(id: string): boolean
  /** Take one in or out; with `isRange` everything from the one before to it, taken in. */
  toggle(id: string, isRange?: boolean): void
  /** All that can be, or none where all are. */
  toggleAll(): void
  clear(): void
}

/** Which rows of a list are selected, at most as many as are decided on together; what left the list is not. */
export function useSelection(selectable: readonly string[]): Selection {
  const [chosen, choose] = useState<readonly string[]>([])
  const anchor = useRef<string | undefined>(undefined)
  const ids = selectable.filter(id => chosen.includes(id))
  const keep = (next: readonly string[]) => choose(selectable.filter(id => next.includes(id)).slice(0, LIMITS.bulk))
  return {
    ids,
    has: id => ids.includes(id),
    toggle(id, isRange = false) {
      const [from, to] = [selectable.indexOf(anchor.current ?? id), selectable.indexOf(id)]
      anchor.current = id
      if (to < 0) return
      if (isRange && from >= 0) keep([...ids, ...selectable.slice(Math.min(from, to), Math.max(from, to) + 1)])
      else keep(ids.includes(id) ? ids.filter(each => each !== id) : [...ids, id])
    },
    toggleAll: () => keep(ids.length === Math.min(selectable.length, LIMITS.bulk) ? [] : selectable),
    clear: () => choose([]),
  }
}
