import type { StoryCard, StoryList } from '../../shared/api.ts'

/** Milliseconds between two looks: as often as shared caches ask, and less and less where nothing happens. */
const SOONEST = 60_000
const LATEST = 600_000
const SLOWER = 1.5

interface News {
  /** What is not shown yet. */
  fresh: StoryCard[]
  /** Ids of what is shown and no longer there. */
  gone: string[]
}

interface WatchOptions {
  element: Element
  read(): Promise<StoryList>
  /** Ids that are shown, in the order of the list. */
  shown(): readonly string[]
  onNews(page: StoryList, news: News): void
  onError(reason: unknown): unknown
  signal: AbortSignal
}

/** Look for news now, and again and again for as long as the element and its page are in view. */
export function watchFeed({ element, read, shown, onNews, onError, signal }: WatchOptions): void {
  let wait = SOONEST
  let due = 0
  let near = true
  let looking = false
  let last = ''
  let timer: ReturnType<typeof setTimeout> | undefined

  async function look() {
    if (looking || signal.aborted || !near || document.hidden) return
    clearTimeout(timer)
    if (Date.now() >= due) {
      looking = true
      try {
        const page = await read()
        if (signal.aborted) return
        const text = JSON.stringify(page)
        wait = text === last ? Math.min(LATEST, wait * SLOWER) : SOONEST
        if (text !== last) onNews(page, compare(shown(), page))
        last = text
      } catch (reason) {
        if (signal.aborted) return
        wait = Math.min(LATEST, wait * 2)
        onError(reason)
      } finally {
        looking = false
      }
      // Spread by a quarter, so that many pages don't come at once.
      due = Date.now() + wait * (0.75 + Math.random() / 2)
    }
    timer = setTimeout(look, Math.max(0, due - Date.now()))
  }

  const seen = new IntersectionObserver(entries => {
    near = entries.at(-1)?.isIntersecting ?? near
    look()
  })
  seen.observe(element)
  document.addEventListener('visibilitychange', look, { signal })
  signal.addEventListener('abort', () => {
    clearTimeout(timer)
    seen.disconnect()
  })
}

/**
 * Compare the ids that are shown, in the order of the list, with its first page as it is now. What lies behind the page's last one says
 * nothing, unless the page is all there is.
 */
export function compare(shown: readonly string[], { items, next }: StoryList): News {
  const now = new Set(items.map(({ id }) => id))
  const known = new Set(shown)
  const reach = next ? shown.findLastIndex(id => now.has(id)) : shown.length
  return { fresh: items.filter(({ id }) => !known.has(id)), gone: shown.slice(0, Math.max(0, reach)).filter(id => !now.has(id)) }
}
