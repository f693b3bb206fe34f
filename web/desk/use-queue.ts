import { useEffect, useRef, useState } from 'preact/hooks'
import { mostCounted, type QueueAnswer, type QueueItem, statusesOf } from '../../shared/desk-queue.ts'
import { type Filter, readQueue } from './calls.ts'
import type { Sent } from './outbox.ts'

/** Milliseconds after which a list that is looked at is read again. */
const REFRESH = 60_000
/** So few left to decide on: the next page is read. */
const FEW = 10

export interface QueueState {
  /** Undefined before the first answer. */
  items: readonly QueueItem[] | undefined
  counts: QueueAnswer['counts'] | undefined
  hasMore: boolean
  error: unknown
  reload(): Promise<void>
  more(): Promise<void>
  /** Take out what was just decided, before the server says so. */
  drop(ids: readonly string[]): void
  /** It was not decided after all. */
  restore(ids: readonly string[]): void
  /** The one after this in the list, or the first when this is not in it. */
  after(id: string): QueueItem | undefined
  before(id: string): QueueItem | undefined
  /** What comes next when this is decided, the first ones: nothing that somebody else looks at, unless nothing else is there. */
  upcoming(id: string, count: number): readonly QueueItem[]
}

/** The list of one view, kept while one goes through its items, and read again when one comes back to it. */
export function useQueue(filter: Filter, sent: readonly Sent[]): QueueState {
  const [answer, setAnswer] = useState<QueueAnswer>()
  const [error, setError] = useState<unknown>()
  const asked = useRef('')
  const isLong = useRef(false)
  const isReading = useRef(false)
  const underWay = useRef(sent)
  underWay.current = sent
  /** What was decided here, and when: an answer that was asked for before does not bring it back. */
  const gone = useRef(new Map<string, number>())
  const key = JSON.stringify(filter)

  const withoutGone = (fresh: QueueAnswer, askedAt: number): QueueAnswer => {
    for (const [id, at] of gone.current) if (at < askedAt && !underWay.current.some(each => each.id === id)) gone.current.delete(id)
    return { ...fresh, items: fresh.items.filter(({ id }) => !gone.current.has(id)) }
  }

  const reload = async () => {
    asked.current = key
    const askedAt = Date.now()
    try {
      const fresh = await readQueue(filter)
      if (asked.current !== key) return
      setAnswer(withoutGone(fresh, askedAt))
      setError(undefined)
    } catch (failure) {
      if (asked.current === key) setError(failure)
    }
  }

  const more = async () => {
    if (!answer?.next || isReading.current) return
    isReading.current = true
    const askedAt = Date.now()
    try {
      const page = await readQueue(filter, answer.next)
      if (asked.current === key) setAnswer(now => ({ ...withoutGone(page, askedAt), items: [...(now?.items ?? []), ...withoutGone(page, askedAt).items] }))
    } catch (failure) {
      setError(failure)
    }
    isReading.current = false
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

  // What came back as refused is in the list again.
  const refused = sent.filter(({ problem }) => problem).length
  useEffect(() => {
    if (refused === 0) return
    for (const { id, problem } of sent) if (problem) gone.current.delete(id)
    reload()
  }, [refused])

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
    drop(ids) {
      for (const id of ids) gone.current.set(id, Date.now())
      setAnswer(now => now && withoutDecided(now, ids))
      if (items && items.length - ids.length < FEW) more()
    },
    restore(ids) {
      for (const id of ids) gone.current.delete(id)
      reload()
    },
    after: id => items?.[at(id) + 1],
    before: id => (at(id) > 0 ? items?.[at(id) - 1] : undefined),
    upcoming(id, count) {
      const others = [...(items?.slice(at(id) + 1) ?? []), ...(items?.slice(0, Math.max(0, at(id))) ?? [])].filter(each => each.id !== id)
      return [...others.filter(isFree), ...others.filter(each => !isFree(each))].slice(0, count)
    },
  }
}

/** The rest, counted anew where it was counted to its end. */
function withoutDecided(answer: QueueAnswer, ids: readonly string[]): QueueAnswer {
  const decided = answer.items.filter(({ id }) => ids.includes(id))
  const counts = { ...answer.counts }
  for (const view of ['waiting', 'appealed', 'hidden'] as const) {
    const before = counts[view]
    if (before === undefined || before > mostCounted(view)) continue
    counts[view] = Math.max(0, before - decided.filter(({ status }) => statusesOf(view).includes(status)).length)
  }
  return { ...answer, counts, items: answer.items.filter(({ id }) => !ids.includes(id)) }
}

const isFree = ({ claim, opinion, needsAnother }: QueueItem) =>
  !needsAnother && (!opinion || opinion.mine) && (!claim || claim.mine || Date.parse(claim.until) < Date.now())
